import type { MetaFunction } from "@remix-run/node";
import type { ParseKeys } from "i18next";
import { type Language, languages } from "#app/locales/index.ts";
import { textFor } from "#app/ui/text.tsx";

type WithLanguage = { language?: unknown } | null | undefined;

function languageOf(matches: { data: unknown }[]): Language {
  for (const { data } of matches) {
    const language = (data as WithLanguage)?.language;
    const known = languages.find((code) => code === language);
    if (known) return known;
  }
  return "ja";
}

/** A page's title in the reader's language, which a loader of the page tells as `language`. */
export function titled(key: ParseKeys): MetaFunction {
  return ({ matches }) => {
    const t = textFor(languageOf(matches));
    return [
      { title: t.plain("common.pageTitle", { page: t.plain(key) }) },
      { name: "robots", content: "noindex" },
    ];
  };
}
