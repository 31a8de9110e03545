import type { ParseKeys } from "i18next";
import { postError } from "#app/locales/ja/post-error.ts";

const sentences: Record<string, string | Record<string, string>> = postError;

/** The sentence for a field's first error code. */
export function errorKey(
  field: string,
  codes: string[] | undefined,
): ParseKeys | null {
  const code = codes?.[0];
  if (code === undefined) return null;
  const own = Object.hasOwn(sentences, field) ? sentences[field] : null;
  return own && typeof own === "object" && Object.hasOwn(own, code)
    ? (`post.error.${field}.${code}` as ParseKeys)
    : "post.error.other";
}
