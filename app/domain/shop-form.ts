import { z } from "zod";
import type { LngLat, Names } from "./place.ts";
import { sealCharacter } from "./seal.ts";
import {
  choicesOf,
  hoursOf,
  lineOf,
  modes,
  phoneSchema,
  shopAmenities,
  shopCategories,
  shopKinds,
  themes,
  tickSchema,
  weekFields,
  yenSchema,
} from "./shop.ts";
import { readPlace } from "./shop-place.ts";

const MOST_NUMBER = 9999;

const nameSchema = lineOf(60).refine((text) => text !== "", {
  error: "required",
});

const numberSchema = z
  .string()
  .default("")
  .transform((text) => text.normalize("NFKC").trim())
  .refine(
    (text) =>
      text === "" ||
      (/^\d{1,4}$/.test(text) &&
        Number(text) >= 1 &&
        Number(text) <= MOST_NUMBER),
    { error: "not-a-number" },
  )
  .transform((text) => (text === "" ? undefined : Number(text)));

const sealSchema = z
  .string()
  .default("")
  .transform((text) => text.trim())
  .refine((text) => [...text].length <= 1, { error: "one-character" });

const fields = z.object({
  version: z.coerce.number().int().catch(0),
  kind: z.enum(shopKinds, { error: "required" }),
  name: nameSchema,
  kana: lineOf(80),
  en: lineOf(80),
  zh: lineOf(80),
  ko: lineOf(80),
  key: lineOf(40),
  street: z.string({ error: "required" }).min(1, { error: "required" }),
  association: z.string().default(""),
  category: z.enum(shopCategories).catch("other"),
  seal: sealSchema,
  address: lineOf(120),
  phone: phoneSchema,
  ...weekFields,
  amenities: choicesOf(shopAmenities),
  lat: z.string().default(""),
  lng: z.string().default(""),
  isPlaceChecked: tickSchema,
  joins: tickSchema,
  mode: z.enum(modes).catch("static"),
  minimumYen: yenSchema,
  number: numberSchema,
  themes: choicesOf(themes),
});

/** Names as stored: what is empty is not there, so that another language can stand in for it. */
function namesOf(ja: string, others: Omit<Names, "ja">): Names {
  const given = Object.entries(others).filter(([, text]) => text !== "");
  return { ja, ...Object.fromEntries(given) };
}

/**
 * A shop as an official types it: names of at most 60 (readings 80) characters,
 * a week in words, a place within about 5 km of the ward's `outline` or none,
 * and how it takes part (`joins`: mode, least purchase in yen, number 1–9999).
 * Refused by field as `required`, `too-long`, `not-hours`, `not-a-phone`,
 * `one-character`, `not-a-number`, `not-yen`, or a problem of the place.
 */
export function shopSchema(outline: LngLat[]) {
  return fields.transform((typed, context) => {
    const reading = readPlace(typed.lat, typed.lng, outline);
    if (!reading.ok) {
      context.addIssue({
        code: "custom",
        path: [reading.field],
        message: reading.problem,
      });
      return z.NEVER;
    }
    const { kind, name, kana, en, zh, ko, street, association } = typed;
    return {
      version: typed.version,
      shop: {
        kind,
        name,
        names: namesOf(name, { kana, en, zh, ko }),
        key: typed.key || null,
        streetId: street,
        associationId: association || null,
        category: kind === "shop" ? typed.category : kind,
        kanji: typed.seal || sealCharacter(name),
        address: typed.address,
        phone: typed.phone,
        hours: hoursOf(typed),
        amenities: typed.amenities as string[],
        isPlaceChecked: typed.isPlaceChecked,
      },
      place: reading.place,
      part: typed.joins
        ? {
            mode: typed.mode,
            minimumYen: typed.mode === "till" ? typed.minimumYen : 0,
            number: typed.number,
            themes: typed.themes as string[],
          }
        : null,
    };
  });
}

export type ShopInput = z.infer<ReturnType<typeof shopSchema>>;
