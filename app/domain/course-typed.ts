import { type CourseContent, type CourseStop, MOST_STOPS } from "./course.ts";
import { lineText } from "./course-line.ts";
import type { LngLat, Names } from "./place.ts";

export const nameLanguages = ["ja", "kana", "easy", "en", "zh", "ko"] as const;
export type TypedNames = Record<(typeof nameLanguages)[number], string>;

/** A stop as typed: a shop by its slug, or else a place. */
export type TypedStop = {
  shop: string;
  names: TypedNames;
  lat: string;
  lng: string;
};

export const courseFields = [
  "theme",
  "from",
  "to",
  "surface",
  "stairs",
  "slopePercent",
  "shade",
  "toilets",
  "benches",
  "rainFine",
  "photoId",
  "line",
] as const;
export const courseWords = ["names", "story", "rain", "season"] as const;
/** What is typed to add a stop, and is no part of the course. */
export const addFields = [
  "addStreet",
  "addShop",
  "addNumber",
  "addMark",
  "addName",
  "addLat",
  "addLng",
] as const;
/** `press`: the id of a new course; `known`: the version the form began from. */
const formFields = ["press", "known"] as const;

type TextField =
  | (typeof courseFields)[number]
  | (typeof addFields)[number]
  | (typeof formFields)[number];

/** A course's form, as typed. */
export type TypedCourse = Record<TextField, string> &
  Record<(typeof courseWords)[number], TypedNames> & { stops: TypedStop[] };

type Sent = Record<string, unknown>;

function objectOf(value: unknown): Sent {
  return typeof value === "object" && value !== null ? (value as Sent) : {};
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value.replace(/\r\n?/g, "\n") : "";
}

function typedNames(value: unknown): TypedNames {
  const sent = objectOf(value);
  return Object.fromEntries(
    nameLanguages.map((language) => [language, textOf(sent[language])]),
  ) as TypedNames;
}

function typedStop(value: unknown): TypedStop {
  const { shop, names, lat, lng } = objectOf(value);
  return {
    shop: textOf(shop),
    names: typedNames(names),
    lat: textOf(lat),
    lng: textOf(lng),
  };
}

/** What was sent, as it was typed; anything that is no text reads as empty. */
export function typedCourse(value: unknown): TypedCourse {
  const sent = objectOf(value);
  const texts = [...courseFields, ...addFields, ...formFields].map((name) => [
    name,
    textOf(sent[name]),
  ]);
  const words = courseWords.map((name) => [name, typedNames(sent[name])]);
  const stops = Array.isArray(sent.stops) ? sent.stops : [];
  return {
    ...(Object.fromEntries([...texts, ...words]) as Omit<TypedCourse, "stops">),
    stops: Array.from(stops.slice(0, MOST_STOPS), typedStop),
  };
}

const VERSION = /^\d{1,9}$/;

/** A version's number as a form or an address says it; 0, which is none's, for anything else. */
export function versionIn(text: unknown): number {
  return VERSION.test(String(text)) ? Number(text) : 0;
}

/** An empty form of a course. */
export const blankCourse: TypedCourse = {
  ...typedCourse({}),
  theme: "shopping",
  surface: "paved",
  shade: "some",
};

/** A stop as its form holds it. */
export function stopAsTyped(stop: CourseStop): TypedStop {
  if (stop.kind === "shop") return typedStop({ shop: stop.slug });
  const [lng, lat] = stop.at;
  return placeAsTyped(stop.names, [lng, lat]);
}

/** A place with a name as the form of a stop holds it. */
export function placeAsTyped(names: Names, [lng, lat]: LngLat): TypedStop {
  return { ...typedStop({ names }), lat: String(lat), lng: String(lng) };
}

/** A saved course as its form holds it. */
export function courseAsTyped(content: CourseContent): TypedCourse {
  const { stops, line, names, story, rain, season, ...facts } = content;
  const texts = Object.entries(facts).map(([name, value]) => [
    name,
    value === null ? "" : String(value),
  ]);
  return {
    ...typedCourse({
      ...Object.fromEntries(texts),
      ...{ names, story, rain, season },
      line: lineText(line),
    }),
    stops: stops.map(stopAsTyped),
  };
}

/** The stops with the one at `at` a place earlier (-1) or later (1); as they are where there is no such place. */
export function moveStop<T>(stops: T[], at: number, by: -1 | 1): T[] {
  const to = at + by;
  const moved = stops[at];
  if (moved === undefined || to < 0 || to >= stops.length) return stops;
  return stops.toSpliced(at, 1).toSpliced(to, 0, moved);
}
