import { isJapaneseLat, isJapaneseLng, isSwapped } from "./japan.ts";
import type { LngLat } from "./place.ts";

/** About 5 km: a shop just over the ward's edge is no mistake. */
const MARGIN_DEGREES = 0.05;

export type PlaceProblem =
  "required" | "not-a-number" | "swapped" | "outside" | "far";

export type PlaceReading =
  | { ok: true; place: { lat: number; lng: number } | null }
  | { ok: false; field: "lat" | "lng"; problem: PlaceProblem };

function isWithin(value: number, [least, most]: readonly [number, number]) {
  return value >= least && value <= most;
}

function readDegrees(text: string): number | null {
  const plain = text.normalize("NFKC").trim();
  return /^-?\d{1,3}(\.\d+)?$/.test(plain) ? Number(plain) : null;
}

function isNear(outline: LngLat[], lat: number, lng: number): boolean {
  if (outline.length < 3) return true;
  const range = (values: number[]) =>
    [
      Math.min(...values) - MARGIN_DEGREES,
      Math.max(...values) + MARGIN_DEGREES,
    ] as const;
  return (
    isWithin(lng, range(outline.map(([x]) => x))) &&
    isWithin(lat, range(outline.map(([, y]) => y)))
  );
}

/**
 * A place typed as latitude and longitude in degrees (WGS 84). Both empty is no
 * place. Refused: one of them missing, no number, swapped, not in Japan, or more
 * than about 5 km from the ward's outline (an outline of fewer than three points
 * asks for nothing).
 */
export function readPlace(
  latText: string,
  lngText: string,
  outline: LngLat[],
): PlaceReading {
  const [isNoLat, isNoLng] = [latText.trim() === "", lngText.trim() === ""];
  if (isNoLat && isNoLng) return { ok: true, place: null };
  if (isNoLat) return { ok: false, field: "lat", problem: "required" };
  if (isNoLng) return { ok: false, field: "lng", problem: "required" };
  const [lat, lng] = [readDegrees(latText), readDegrees(lngText)];
  if (lat === null) return { ok: false, field: "lat", problem: "not-a-number" };
  if (lng === null) return { ok: false, field: "lng", problem: "not-a-number" };
  if (isSwapped([lng, lat]))
    return { ok: false, field: "lat", problem: "swapped" };
  if (!isJapaneseLat(lat))
    return { ok: false, field: "lat", problem: "outside" };
  if (!isJapaneseLng(lng))
    return { ok: false, field: "lng", problem: "outside" };
  return isNear(outline, lat, lng)
    ? { ok: true, place: { lat, lng } }
    : { ok: false, field: "lat", problem: "far" };
}
