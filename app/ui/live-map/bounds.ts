import type { LngLat } from "#app/domain/place.ts";
import type { Bounds } from "./config.ts";

/** The south-west and north-east corners round a line of WGS 84 points. */
export function boundsOf(points: LngLat[]): Bounds {
  const lngs = points.map(([lng]) => lng);
  const lats = points.map(([, lat]) => lat);
  return [
    [Math.min(...lngs), Math.min(...lats)],
    [Math.max(...lngs), Math.max(...lats)],
  ];
}
