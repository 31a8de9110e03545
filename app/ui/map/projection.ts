export { unproject } from "#app/domain/street-middle.ts";
import type { Frame, LngLat, Point } from "./types.ts";

/** Degrees (WGS 84) to drawing units. */
export function project(
  { west, north, scaleX, scaleY }: Frame,
  [lng, lat]: LngLat,
): Point {
  return [(lng - west) * scaleX, (north - lat) * scaleY];
}

/**
 * A frame that makes the outline 1000 units wide, for a ward without a hand-set one.
 * Local equirectangular: a degree of longitude is cos(latitude) of a degree of latitude.
 */
export function frameOf(outline: LngLat[]): Frame {
  const lngs = outline.map(([lng]) => lng);
  const lats = outline.map(([, lat]) => lat);
  const west = Math.min(...lngs);
  const north = Math.max(...lats);
  const scaleX = 1000 / (Math.max(...lngs) - west);
  const middle = ((north + Math.min(...lats)) / 2) * (Math.PI / 180);
  return { west, north, scaleX, scaleY: scaleX / Math.cos(middle) };
}
