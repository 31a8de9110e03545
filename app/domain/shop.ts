import { z } from "zod";
import { readSpans } from "./hours-read.ts";
import type { Span } from "./hours-text.ts";
import type { Hours } from "./opening.ts";
import { countCharacters, plainLine } from "./plain-text.ts";

export const shopKinds = [
  "shop",
  "library",
  "book-pickup",
  "park",
  "riverside",
  "stadium",
  "station",
  "booth",
] as const;
export type ShopKind = (typeof shopKinds)[number];

/** What a shop trades in. A place that is no shop has its kind for a category. */
export const shopCategories = [
  "greengrocer",
  "fish",
  "butcher",
  "rice",
  "tea",
  "sake",
  "restaurant",
  "bakery",
  "sweets",
  "flowers",
  "cafe",
  "bath",
  "craft",
  "books",
  "clothes",
  "beauty",
  "other",
] as const;

/** The choices of 参加申込, then what only the ward writes. */
export const accessibility = [
  "wheelchair",
  "pram",
  "writing",
  "toilet",
  "nappy",
  "seat",
] as const;
export const shopAmenities = [
  ...accessibility,
  "nursing",
  "cash",
  "multilingual",
] as const;

export const themes = [
  "street",
  "walking",
  "reading",
  "ecology",
  "sport",
] as const;

export const modes = ["static", "till", "staff"] as const;
export type Mode = (typeof modes)[number];

/** One line of plain text of at most `most` characters, refused as `too-long`; empty when it is not sent. */
export function lineOf(most: number) {
  return z
    .string()
    .default("")
    .transform((text) => plainLine(text))
    .refine((text) => countCharacters(text) <= most, { error: "too-long" });
}

/** The chosen values of a group of tick boxes, whichever way a form sends them. */
export function choicesOf<const T extends string>(values: readonly T[]) {
  return z
    .preprocess(
      (sent) => (sent === undefined ? [] : [sent].flat()),
      z.array(z.string()),
    )
    .transform((sent) => values.filter((value) => sent.includes(value)));
}

export const tickSchema = z
  .string()
  .optional()
  .transform((sent) => sent !== undefined);

/** A whole number in yen, 0–100,000, full width or with commas; empty is 0, anything else `not-yen`. */
export const yenSchema = z
  .string()
  .default("")
  .transform((text) => text.normalize("NFKC").replace(/[,\s円]/g, ""))
  .refine((text) => /^\d{0,6}$/.test(text) && Number(text) <= 100_000, {
    error: "not-yen",
  })
  .transform(Number);

const phoneText = /^[\d+()\-\s]{0,20}$/;
const phone = z
  .string()
  .default("")
  .transform((text) =>
    text
      .normalize("NFKC")
      .replace(/[‐-―−ー]/g, "-")
      .trim(),
  );

/** A telephone number as written; empty is none, other signs are refused as `not-a-phone`. */
export const phoneSchema = phone.refine((text) => phoneText.test(text), {
  error: "not-a-phone",
});

const dayText = z
  .string()
  .default("")
  .transform((text, context): Span[] => {
    const spans = text.length > 200 ? null : readSpans(text);
    if (spans) return spans;
    context.addIssue({ code: "custom", message: "not-hours" });
    return z.NEVER;
  });

export const weekFields = {
  h0: dayText,
  h1: dayText,
  h2: dayText,
  h3: dayText,
  h4: dayText,
  h5: dayText,
  h6: dayText,
  closedOnHolidays: tickSchema,
};

type Week = Record<`h${0 | 1 | 2 | 3 | 4 | 5 | 6}`, Span[]> & {
  closedOnHolidays: boolean;
};

/** The week of a form that was read with `weekFields`. */
export function hoursOf(week: Week): Hours {
  const { h0, h1, h2, h3, h4, h5, h6, closedOnHolidays } = week;
  const weekly = { 0: h0, 1: h1, 2: h2, 3: h3, 4: h4, 5: h5, 6: h6 };
  return { weekly, closedOnHolidays };
}
