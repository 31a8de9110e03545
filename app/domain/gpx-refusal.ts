import type { LngLat } from "./place.ts";

/** The longest GPX file, in bytes (decimal megabytes). */
export const MOST_GPX_BYTES = 20_000_000;
/** The most points of a GPX file: a whole day, one each second. */
export const MOST_GPX_POINTS = 100_000;
/** Tracks are joined over at most this gap, in metres. */
export const WIDEST_GAP_METRES = 200;

export type GpxRefusal =
  | "no-file"
  | "too-large"
  | "too-many-points"
  | "not-xml"
  | "doctype"
  | "kml"
  | "not-gpx"
  | "no-track"
  | "bad-point"
  | "apart"
  | "failed";

/**
 * A line read from a GPX file, simplified; `points` counts what was in the file.
 * Of a refusal `n` counts the points there were (`too-many-points`), the bad
 * point's number (`bad-point`) or the metres of the gap (`apart`), and `name`
 * is what the file calls the piece behind the gap.
 */
export type GpxReading =
  | { ok: true; line: LngLat[]; points: number }
  | { ok: false; refusal: GpxRefusal; n: number; name: string };
