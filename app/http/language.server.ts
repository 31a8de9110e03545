import { RemixI18Next } from "remix-i18next/server";
import { languages, type Language } from "#app/locales/index.ts";
import { readCookie } from "./cookies.server.ts";

/** By the first part of a code: 繁體中文 is answered in 简体中文, the nearest we have. */
const spoken: Record<string, Language> = {
  ja: "ja",
  en: "en",
  zh: "zh-Hans",
  ko: "ko",
};

const detection = new RemixI18Next({
  detection: {
    supportedLanguages: Object.keys(spoken),
    fallbackLanguage: "ja",
    order: ["header"],
  },
});

const OURS = /^(ja|en|zh|ko)(?:-[a-z0-9]+)*(;.*)?$/i;
const REMEMBERED = 500;
const preferred = new Map<string, Language>();

/** Of an Accept-Language, the languages we speak, without script and region. */
function oursOf(accepted: string): string {
  return accepted
    .split(",")
    .flatMap((part) => {
      const [, code, weight = ""] = OURS.exec(part.trim()) ?? [];
      return code ? code + weight : [];
    })
    .join(",");
}

async function preferredLanguage(accepted: string): Promise<Language> {
  const known = preferred.get(accepted);
  if (known) return known;
  const request = new Request("http://localhost", {
    headers: { "Accept-Language": oursOf(accepted) },
  });
  const found = spoken[await detection.getLocale(request)] ?? "ja";
  if (preferred.size >= REMEMBERED) preferred.clear();
  preferred.set(accepted, found);
  return found;
}

export function isLanguage(value: unknown): value is Language {
  return languages.some((code) => code === value);
}

/** The reader's language: their own choice (cookie), else Accept-Language, else Japanese. */
export async function languageOf(
  cookieHeader: string | null,
  accepted: string | null,
): Promise<Language> {
  const chosen = readCookie(cookieHeader, "language");
  if (isLanguage(chosen)) return chosen;
  return preferredLanguage(accepted ?? "");
}

const OFFICE = /^\/(merchant|ward|posters|sign-in|notes|a|c|l)(?:[/.]|$)/;

/** The language of a request's page; the pages of offices and shops are Japanese and English only. */
export async function languageOfRequest(request: Request): Promise<Language> {
  const language = await languageOf(
    request.headers.get("Cookie"),
    request.headers.get("Accept-Language"),
  );
  const isOffice = OFFICE.test(new URL(request.url).pathname);
  return isOffice && language !== "en" && language !== "ja-easy"
    ? "ja"
    : language;
}
