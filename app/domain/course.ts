import { z } from "zod";
import type { LngLat, Names } from "./place.ts";
import { metresOf } from "./walk/polyline.ts";

export const courseThemes = [
  "shopping",
  "walking",
  "reading",
  "eco",
  "sports",
  "nature",
] as const;
export type CourseTheme = (typeof courseThemes)[number];

export const courseSurfaces = ["paved", "mixed", "unpaved"] as const;
export const courseShades = ["much", "some", "little"] as const;
export type CourseSurface = (typeof courseSurfaces)[number];
export type CourseShade = (typeof courseShades)[number];

/** The most points of a course's line, after simplifying. */
export const MOST_LINE_POINTS = 2_000;
/** The most stops of a course. */
export const MOST_STOPS = 40;
/** The longest course, in metres. */
export const LONGEST_COURSE_METRES = 30_000;

const lngLat = z.tuple([
  z.number().min(-180).max(180),
  z.number().min(-90).max(90),
]);
const text = z.string().min(1).max(400);
export const namesSchema: z.ZodType<Names> = z.object({
  ja: text,
  kana: text.exactOptional(),
  easy: text.exactOptional(),
  en: text.exactOptional(),
  zh: text.exactOptional(),
  ko: text.exactOptional(),
});

const stopSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("shop"), slug: z.string().min(1).max(80) }),
  z.object({ kind: z.literal("place"), names: namesSchema, at: lngLat }),
]);

/** A stop of a course: a shop of the ward by its slug, or any other place by its name. */
export type CourseStop = z.infer<typeof stopSchema>;

/**
 * What one version of a course says. Points are WGS 84 degrees, stops in walking
 * order; `stairs` counts single steps, `slopePercent` is the steepest part,
 * `toilets` and `benches` count those on the way, null when nobody has counted.
 * `from` and `to` name stations of the ward. Length and minutes follow from the line.
 */
export const courseContentSchema = z.object({
  names: namesSchema,
  story: namesSchema,
  theme: z.enum(courseThemes),
  line: z.array(lngLat).min(2).max(MOST_LINE_POINTS),
  stops: z.array(stopSchema).max(MOST_STOPS),
  from: z.string().max(40).nullable(),
  to: z.string().max(40).nullable(),
  surface: z.enum(courseSurfaces),
  stairs: z.int().min(0).max(2_000),
  slopePercent: z.number().min(0).max(60),
  shade: z.enum(courseShades),
  toilets: z.int().min(0).max(99).nullable(),
  benches: z.int().min(0).max(99).nullable(),
  /** Where to go instead when it rains; null where nothing is said of it. */
  rain: namesSchema.nullable(),
  /** Whether it is said to be walkable in the rain as it is; only where `rain` is null. */
  rainFine: z.literal(true).exactOptional(),
  /** When it is at its best; null for all year. */
  season: namesSchema.nullable(),
  photoId: z.string().nullable(),
});

export type CourseContent = z.infer<typeof courseContentSchema>;

/** Metres along a line of WGS 84 points, each piece by the haversine formula. */
export function lineMetres(line: LngLat[]): number {
  return line
    .slice(1)
    .reduce((sum, to, index) => sum + metresOf(line[index]!, to), 0);
}
