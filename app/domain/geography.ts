import { z } from "zod";

const lng = z.number().min(-180).max(180);
const lat = z.number().min(-90).max(90);
const lngLat = z.tuple([lng, lat]);
const name = z.string().min(1).max(40);

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
        en: name.optional(),
        lat,
        lng,
        lines: z.array(name),
      }),
    ),
    rivers: z.array(
      z.object({
        name,
        kana: name.optional(),
        en: name.optional(),
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
        en: name.optional(),
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
