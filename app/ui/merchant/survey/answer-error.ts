import type { ParseKeys } from "i18next";
import { survey } from "#app/locales/ja/survey.ts";

/** The sentence for an answer's first error. */
export function answerError(codes: string[]): ParseKeys {
  const [code = "other"] = codes;
  return Object.hasOwn(survey.shop.error, code)
    ? (`survey.shop.error.${code}` as ParseKeys)
    : "survey.shop.error.other";
}
