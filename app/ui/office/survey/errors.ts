import type { ParseKeys } from "i18next";
import { survey } from "#app/locales/ja/survey.ts";
import type { TextOf } from "#app/ui/text.tsx";

const sentences: Record<string, string | Record<string, string>> =
  survey.office.errors;

/** The sentence for a field's first error; null for none. */
export function errorText(
  t: TextOf,
  field: string,
  codes: string[] | null | undefined,
): string | null {
  const code = codes?.[0];
  if (code === undefined) return null;
  const own = sentences[field];
  const isKnown = typeof own === "object" && Object.hasOwn(own, code);
  return t.plain(
    isKnown
      ? (`survey.office.errors.${field}.${code}` as ParseKeys)
      : "survey.office.errors.other",
  );
}
