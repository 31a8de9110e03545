import { z } from "zod";
import { emblemNames } from "./emblem.ts";
import type { Names } from "./place.ts";
import { countCharacters, plainLine, plainText } from "./plain-text.ts";
import { choicesOf, lineOf } from "./shop.ts";

const MOST_LINES = 40;
const LONGEST_LINE = 40;

/** One name a line, empty and repeated ones dropped; refused as `too-long`. */
const linesSchema = z
  .string()
  .default("")
  .transform((text) => [
    ...new Set(
      plainText(text)
        .split("\n")
        .map(plainLine)
        .filter((line) => line !== ""),
    ),
  ])
  .refine(
    (lines) =>
      lines.length <= MOST_LINES &&
      lines.every((line) => countCharacters(line) <= LONGEST_LINE),
    { error: "too-long" },
  );

const required = (most: number) =>
  lineOf(most).refine((text) => text !== "", { error: "required" });

function namesOf(ja: string, others: Omit<Names, "ja">): Names {
  const given = Object.entries(others).filter(([, text]) => text !== "");
  return { ja, ...Object.fromEntries(given) };
}

const fields = z.object({
  mark: z.string().default(""),
  name: required(40),
  kana: lineOf(60),
  en: lineOf(60),
  zh: lineOf(60),
  ko: lineOf(60),
  shortName: required(10),
  shortEn: lineOf(30),
  emblem: z.enum(emblemNames, { error: "required" }),
  associations: linesSchema,
  typedStations: linesSchema,
});

/**
 * A street as an official types it, with stations chosen among `known`, or typed
 * one a line where the ward's geography knows none. Refused by field as
 * `required` or `too-long`.
 */
export function streetSchema(known: string[]) {
  const stations = choicesOf(known);
  return fields
    .extend({ stations })
    .transform(({ mark, name, kana, en, zh, ko, ...typed }) => ({
      mark,
      street: {
        names: namesOf(name, { kana, en, zh, ko }),
        shortNames: namesOf(typed.shortName, { en: typed.shortEn }),
        emblem: typed.emblem,
        stations: known.length > 0 ? typed.stations : typed.typedStations,
        associations: typed.associations,
      },
    }));
}
