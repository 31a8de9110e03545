import type { ParseKeys } from "i18next";
import { readErrorWord } from "#app/domain/edition/error-word.ts";
import type { TextOf } from "#app/ui/text.tsx";
import type { Errors } from "./editor-state.ts";

/** The sentence of an error word. */
export function sayError(t: TextOf, error: string): string {
  const { word, values } = readErrorWord(error);
  return t.plain(`edition.form.errors.${word}` as ParseKeys, values);
}

/** The sentence of the first error at a field; null for none. */
export function errorAt(t: TextOf, errors: Errors, path: string) {
  const [first] = errors[path] ?? [];
  return first === undefined ? null : sayError(t, first);
}
