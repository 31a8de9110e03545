import type { ParseKeys } from "i18next";
import { merchant } from "#app/locales/ja/merchant.ts";

const sentences: Record<string, string | Record<string, string>> =
  merchant.form.error;

/** The sentence for a field's first error code. */
export function errorKey(
  field: string,
  codes: string[] | undefined,
): ParseKeys | null {
  const code = codes?.[0];
  if (code === undefined) return null;
  const own = sentences[field];
  return typeof own === "object" && Object.hasOwn(own, code)
    ? (`merchant.form.error.${field}.${code}` as ParseKeys)
    : "merchant.form.error.other";
}
