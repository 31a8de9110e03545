import { z } from "zod";
import {
  type CourseContent,
  courseShades,
  courseSurfaces,
  type CourseStop,
  courseThemes,
  MOST_STOPS,
} from "./course.ts";
import { FARTHEST_STOP_METRES, judgeLine, readLine } from "./course-line.ts";
import { isBeyond } from "./outline.ts";
import type { LngLat, Names } from "./place.ts";
import { countCharacters, plainText } from "./plain-text.ts";
import { lineOf } from "./shop.ts";
import { readPlace } from "./shop-place.ts";

const LONGEST_NAME = 60;
const LONGEST_TEXT = 400;
const LONGEST_STATION = 40;

const textOf = (most: number) =>
  z
    .string()
    .default("")
    .transform(plainText)
    .refine((text) => countCharacters(text) <= most, { error: "too-long" });

type OneText = ReturnType<typeof lineOf>;

function namesOf(one: OneText) {
  return z
    .object({ ja: one, kana: one, easy: one, en: one, zh: one, ko: one })
    .prefault({})
    .transform(({ ja, ...others }, context): Names | null => {
      const given = Object.entries(others).filter(([, text]) => text !== "");
      if (ja !== "") return { ja, ...Object.fromEntries(given) };
      if (given.length > 0)
        context.addIssue({ code: "custom", path: ["ja"], message: "required" });
      return null;
    });
}

function requiredNames(one: OneText) {
  return namesOf(one).transform((names, context): Names => {
    if (names) return names;
    context.addIssue({ code: "custom", path: ["ja"], message: "required" });
    return z.NEVER;
  });
}

/** A number typed in any width; empty is null. */
function numberOf(most: number, isWhole = true) {
  const shape = isWhole ? /^\d{1,4}$/ : /^\d{1,2}(\.\d{1,2})?$/;
  return z
    .string()
    .default("")
    .transform((text) => text.normalize("NFKC").trim())
    .refine((text) => text === "" || shape.test(text), {
      error: "not-a-number",
      abort: true,
    })
    .refine((text) => Number(text) <= most, { error: "too-much" })
    .transform((text) => (text === "" ? null : Number(text)));
}

const requiredNumber = (...shape: Parameters<typeof numberOf>) =>
  numberOf(...shape).transform((n, context): number => {
    if (n !== null) return n;
    context.addIssue({ code: "custom", message: "required" });
    return z.NEVER;
  });

const stationIn = (stations: string[]) =>
  lineOf(LONGEST_STATION)
    .refine((name) => name === "" || stations.includes(name), {
      error: "unknown",
    })
    .transform((name) => name || null);

/** What the ward has that a course may name. */
export type KnownToCourse = {
  stations: string[];
  /** Shops that have not left the ward, by slug. */
  shops: ReadonlySet<string>;
  /** Of fewer than three points where nobody has drawn it. */
  outline: LngLat[];
};

function stopIn({ shops, outline }: KnownToCourse) {
  return z
    .object({
      shop: lineOf(80),
      names: namesOf(lineOf(LONGEST_NAME)),
      lat: z.string().default(""),
      lng: z.string().default(""),
    })
    .transform(({ shop, names, lat, lng }, context): CourseStop => {
      function refuse(field: string, message: string) {
        context.addIssue({ code: "custom", path: [field], message });
        return z.NEVER;
      }
      if (shop !== "")
        return shops.has(shop)
          ? { kind: "shop", slug: shop }
          : refuse("shop", "gone");
      if (names === null) return refuse("names", "required");
      const reading = readPlace(lat, lng, []);
      if (!reading.ok) return refuse(reading.field, reading.problem);
      if (!reading.place) return refuse("lat", "required");
      const at: LngLat = [reading.place.lng, reading.place.lat];
      return isBeyond(outline, at, FARTHEST_STOP_METRES)
        ? refuse("lat", "far")
        : { kind: "place", names, at };
    });
}

const lineIn = (outline: LngLat[]) =>
  z
    .string()
    .default("")
    .transform((text, context): LngLat[] => {
      const read = readLine(text);
      const judged = read.ok ? judgeLine(read.line, outline) : read;
      if (judged.ok) return judged.line;
      const message = `${judged.refusal}:${judged.n}`;
      context.addIssue({ code: "custom", message });
      return z.NEVER;
    });

/**
 * A course as an official types it. Names up to 60 characters, other texts up to
 * 400; counts in single steps, percent and pieces; `stairs` and `slopePercent` have to
 * be given. `rainFine` is kept only without a text for rain. Refused by field: `required`,
 * `too-long`, `not-a-number`, `too-much`, `unknown` (a station), `gone` (a shop
 * that left), a stop `far` (more than 1 km outside the ward) or as `readPlace`
 * says, too many stops (`too-many`); `line` as `judgeLine` says, with `:n` behind.
 */
export function courseFormSchema(known: KnownToCourse) {
  const station = stationIn(known.stations);
  const fields = z.object({
    names: requiredNames(lineOf(LONGEST_NAME)),
    story: requiredNames(textOf(LONGEST_TEXT)),
    rain: namesOf(textOf(LONGEST_TEXT)),
    season: namesOf(textOf(LONGEST_TEXT)),
    rainFine: z
      .string()
      .default("")
      .transform((text) => text === "true"),
    theme: z.enum(courseThemes, { error: "required" }),
    surface: z.enum(courseSurfaces, { error: "required" }),
    shade: z.enum(courseShades, { error: "required" }),
    stairs: requiredNumber(2_000),
    slopePercent: requiredNumber(60, false),
    toilets: numberOf(99),
    benches: numberOf(99),
    from: station,
    to: station,
    photoId: lineOf(40).transform((id) => id || null),
    stops: z
      .array(stopIn(known))
      .default([])
      .refine((stops) => stops.length <= MOST_STOPS, { error: "too-many" }),
    line: lineIn(known.outline),
  });
  return fields.transform(({ rainFine, ...content }): CourseContent => {
    const isFine = rainFine && content.rain === null;
    return { ...content, ...(isFine && { rainFine: true as const }) };
  });
}
