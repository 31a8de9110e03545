import type { LngLat } from "#app/domain/place.ts";

const DEGREES = 1e5;

/** To a metre: what is finer only costs bytes. */
export function roundPoint([lng, lat]: LngLat): LngLat {
  return [
    Math.round(lng * DEGREES) / DEGREES,
    Math.round(lat * DEGREES) / DEGREES,
  ];
}

/** A place as a geometry of RFC 7946. */
export function pointOf(at: LngLat) {
  return { type: "Point" as const, coordinates: roundPoint(at) };
}
