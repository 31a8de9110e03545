import type { ParseKeys } from "i18next";
import { readErrorWord } from "#app/domain/edition/error-word.ts";
import { i18n } from "#app/locales/index.ts";
import type { TextOf } from "#app/ui/text.tsx";
import type { Errors } from "./editor-state.ts";

const groups = ["edition.form.errors", "edition.create.errors"];

/** The sentence of an error word; a word of no sentence is somebody's own making: "required". */
export function sayError(t: TextOf, error: string): string {
  const { word, values } = readErrorWord(error);
  const keys = groups.map((group) => `${group}.${word}`);
  const key = keys.find((one) => i18n.exists(one)) ?? `${groups[0]}.required`;
  return t.plain(key as ParseKeys, values);
}

/** The sentence of the first error at a field; null for none. */
export function errorAt(t: TextOf, errors: Errors, path: string) {
  const [first] = errors[path] ?? [];
  return first === undefined ? null : sayError(t, first);
}
