import { z } from "zod";
import type { Names } from "./place.ts";

const lng = z.number().min(-180).max(180);
const lat = z.number().min(-90).max(90);
const lngLat = z.tuple([lng, lat]);
const name = z.string().min(1).max(40);
const inOther = {
  en: name.optional(),
  zh: name.optional(),
  ko: name.optional(),
};

/**
 * A ward's geography as stored: degrees in WGS 84, an outline of at least three
 * points, lines that name known stations. A line's `course` is its hand-drawn
 * way, a river's `width` is in units of the drawing.
 */
export const geographySchema = z
  .object({
    outline: z.array(lngLat).min(3),
    frame: z.object({
      west: lng,
      north: lat,
      scaleX: z.number().positive(),
      scaleY: z.number().positive(),
    }),
    stations: z.array(
      z.object({
        name,
        label: name.optional(),
        kana: name.optional(),
        ...inOther,
        lat,
        lng,
        lines: z.array(name),
      }),
    ),
    rivers: z.array(
      z.object({
        name,
        kana: name.optional(),
        ...inOther,
        points: z.array(lngLat).min(2),
        width: z.number().positive().max(60).optional(),
      }),
    ),
    lines: z.array(
      z.object({
        name,
        colour: z.string().regex(/^#[0-9a-f]{6}$/i),
        stations: z.array(name),
        course: z.array(lngLat).min(2).optional(),
      }),
    ),
    landmarks: z.array(
      z.object({
        name,
        ...inOther,
        lat,
        lng,
        kind: z.enum(["office", "place"]),
      }),
    ),
    credit: z.string().min(1).max(120),
  })
  .refine(
    ({ lines, stations }) => {
      const known = new Set(stations.map((station) => station.name));
      return lines.every((line) =>
        line.stations.every((stop) => known.has(stop)),
      );
    },
    { path: ["lines"], message: "unknown-station" },
  );

export type Geography = z.infer<typeof geographySchema>;

/** A station's names, as names of streets and shops are. */
export function stationNames({
  name,
  kana,
  en,
  zh,
  ko,
}: Geography["stations"][number]): Names {
  return { ja: name, kana, en, zh, ko };
}

/** The names of a ward's station by its Japanese name; null for none asked, or one the ward has not. */
export function namesOfStation(
  { stations }: Pick<Geography, "stations">,
  asked: string | null,
): Names | null {
  const station = stations.find(({ name }) => name === asked);
  return station ? stationNames(station) : null;
}
