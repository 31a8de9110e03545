import type { LngLat } from "#app/domain/place.ts";
import type { Bounds } from "./config.ts";

const WORST_METRES = 1_000;
const WITHIN_MS = 15_000;

export type Located =
  | { ok: true; at: LngLat; metres: number }
  | { ok: false; refusal: "denied" | "unavailable" | "timeout" | "outside" }
  | { ok: false; refusal: "coarse"; metres: number };

const refusals = { 1: "denied", 2: "unavailable", 3: "timeout" } as const;

/** What a position is worth on a map: none worse than 1 km, none outside it. */
export function judgePosition(
  { latitude, longitude, accuracy }: GeolocationCoordinates,
  [[west, south], [east, north]]: Bounds,
): Located {
  if (!(accuracy <= WORST_METRES))
    return { ok: false, refusal: "coarse", metres: accuracy };
  const isInside =
    longitude >= west &&
    longitude <= east &&
    latitude >= south &&
    latitude <= north;
  return isInside
    ? {
        ok: true,
        at: [longitude, latitude],
        metres: Math.max(1, Math.round(accuracy)),
      }
    : { ok: false, refusal: "outside" };
}

/** Asks the browser once where the reader is; the place stays in the page. */
export function locate(bounds: Bounds): Promise<Located> {
  return new Promise((done) => {
    if (!("geolocation" in navigator))
      return done({ ok: false, refusal: "unavailable" });
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => done(judgePosition(coords, bounds)),
      ({ code }) =>
        done({
          ok: false,
          refusal: refusals[code as keyof typeof refusals] ?? "unavailable",
        }),
      { enableHighAccuracy: true, timeout: WITHIN_MS, maximumAge: 0 },
    );
  });
}
