import { RemixI18Next } from "remix-i18next/server";
import { languages, type Language } from "#app/locales/index.ts";
import { readCookie } from "./cookies.server.ts";

const detection = new RemixI18Next({
  detection: {
    supportedLanguages: languages.filter((code) => code !== "ja-easy"),
    fallbackLanguage: "ja",
    order: ["header"],
  },
});

const REMEMBERED = 500;
const preferred = new Map<string, Language>();

async function preferredLanguage(accepted: string): Promise<Language> {
  const known = preferred.get(accepted);
  if (known) return known;
  const request = new Request("http://localhost", {
    headers: { "Accept-Language": accepted },
  });
  const found = (await detection.getLocale(request)) as Language;
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

export function languageOfRequest(request: Request): Promise<Language> {
  return languageOf(
    request.headers.get("Cookie"),
    request.headers.get("Accept-Language"),
  );
}
