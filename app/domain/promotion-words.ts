import { z } from "zod";
import type { PromotionWords } from "./place.ts";
import { countCharacters, plainLine, plainText } from "./plain-text.ts";

export const MOST_TITLE = 60;
export const MOST_TEXT = 400;
const MOST_OTHER_TITLE = 100;

export type Refuse = (field: string, code: string) => void;

/** A break between two full-width characters is no space in Japanese. */
const WIDE_BREAK =
  /(?<=[\u3000-\u9FFF\uF900-\uFAFF\uFF00-\uFF60]) *[\r\n]+ *(?=[\u3000-\u9FFF\uF900-\uFAFF\uFF00-\uFF60])/gu;

const line = z
  .string()
  .default("")
  .transform((text) => plainLine(text.replace(WIDE_BREAK, "")));
const lines = z.string().default("").transform(plainText);

/** The languages a shop can add, by their place in a promotion's words. */
export const wordLanguages = ["en", "zh", "ko"] as const;

export const wordFields = {
  title: line,
  text: lines,
  enTitle: line,
  enText: lines,
  zhTitle: line,
  zhText: lines,
  koTitle: line,
  koText: lines,
};

type Typed = Record<keyof typeof wordFields, string>;

/** Names every field that is too long, and a text whose title is missing. */
export function judgeWords(typed: Typed, isDraft: boolean, refuse: Refuse) {
  if (typed.title === "" && !isDraft) refuse("title", "required");
  if (countCharacters(typed.title) > MOST_TITLE) refuse("title", "too-long");
  if (countCharacters(typed.text) > MOST_TEXT) refuse("text", "too-long");
  for (const language of wordLanguages) {
    const title = typed[`${language}Title`];
    const text = typed[`${language}Text`];
    if (countCharacters(title) > MOST_OTHER_TITLE)
      refuse(`${language}Title`, "too-long");
    if (countCharacters(text) > MOST_TEXT)
      refuse(`${language}Text`, "too-long");
    if (title === "" && text !== "") refuse(`${language}Title`, "required");
  }
}

/** The languages that were given a title. */
export function otherWords(typed: Typed): PromotionWords {
  const words: PromotionWords = {};
  for (const language of wordLanguages) {
    const title = typed[`${language}Title`];
    if (title !== "")
      words[language] = { title, text: typed[`${language}Text`] };
  }
  return words;
}
