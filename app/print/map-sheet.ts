import type { EmblemName } from "#app/domain/emblem.ts";
import type { Geography } from "#app/domain/geography.ts";
import type { Point, StreetRibbon } from "#app/domain/place.ts";
import type { PrintLanguage } from "#app/domain/print-order.ts";

/** Texts of map sheets hold `{漢字|かんじ}` readings and `⟦日本語⟧` within another language. */
type MapSheet = {
  language: PrintLanguage;
  address: string;
  host: string;
  isTest: boolean;
  isSample: boolean;
  rally: { name: string };
  /** The year and season of the rally; "" where its name has none. */
  season: string;
  /** Each channel's days; `label` names it, "" where all have the same. */
  periods: { label: string; from: string; to: string }[];
  deskLine: string;
  credit: string;
  /** The ward's drawing with its names in the language. */
  land: Geography;
};

type LeafletShop = { number: number; name: string };

export type LeafletStreet = {
  slug: string;
  name: string;
  emblem: EmblemName;
  stations: string[];
  pin: Point | null;
  ribbon: StreetRibbon | null;
  shops: LeafletShop[];
};

/** `line` in units of the ward's drawing. */
export type LeafletCourse = {
  name: string;
  figures: string;
  facts: string[];
  story: string;
  line: Point[];
};

export const leafletWords = [
  "testLabel",
  "testNotice",
  "sample",
  "sampleNote",
  "drawn",
  "scan",
  "more",
  "legend.title",
  "legend.street",
  "legend.station",
  "legend.river",
  "legend.office",
  "legend.lists",
  "legend.courses",
  "courses.title",
] as const;
export type LeafletWords = Record<(typeof leafletWords)[number], string>;

/** The ward's map on A3 with every shop by its number; lists that are too long for its foot and courses take more pages. */
export type Leaflet = MapSheet & {
  kind: "leaflet";
  words: LeafletWords;
  streets: LeafletStreet[];
  courses: LeafletCourse[];
};

export const streetSheetWords = [
  "testLabel",
  "testNotice",
  "sample",
  "sampleMark",
  "sampleNote",
  "scan",
  "street.pins",
] as const;
export type StreetSheetWords = Record<
  (typeof streetSheetWords)[number],
  string
>;

export type StreetMark = "flat" | "wheelchair" | "pram";

/** `at` in units of the ward's drawing, the shop's true place. */
type StreetShop = {
  number: number;
  name: string;
  detail: string;
  marks: StreetMark[];
  at: Point;
};

/** One street on A4: its shops where they are, and what each is; a long list takes more pages. */
export type StreetSheet = MapSheet & {
  kind: "street-sheet";
  words: StreetSheetWords;
  street: { name: string; emblem: EmblemName; count: string };
  /** The nearest stations with the minutes on foot, a sentence each. */
  near: string[];
  shops: StreetShop[];
  /** Ways to walk near the shops, in units of the ward's drawing. */
  ways: Point[][];
  /** Whose data the ways are; "" where there are none. */
  waysCredit: string;
  marks: Record<StreetMark, string>;
  /** A length on the map: metres in words, and in units of the ward's drawing. */
  scale: { metres: number; label: string; units: number }[];
  /** `{{numbers}}` of shops beyond the map. */
  beyond: string;
};
