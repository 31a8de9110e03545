/** As app/domain/distance.ts: db imports no values of the app. */
const METRES_A_DEGREE = 111_195;

export type At = { lng: number; lat: number };

/**
 * The point so many metres east and north of an anchor (WGS 84; flat-earth,
 * good to a metre within a kilometre).
 */
export function placeAt(anchor: At, [east, north]: [number, number]): At {
  const lat = anchor.lat + north / METRES_A_DEGREE;
  const shrink = Math.cos((anchor.lat * Math.PI) / 180);
  const lng = anchor.lng + east / (METRES_A_DEGREE * shrink);
  return { lng, lat };
}

/** Metres between two points of one ward, by the same flat-earth measure. */
export function metresBetween(a: At, b: At): number {
  const shrink = Math.cos((a.lat * Math.PI) / 180);
  const east = (b.lng - a.lng) * METRES_A_DEGREE * shrink;
  return Math.hypot(east, (b.lat - a.lat) * METRES_A_DEGREE);
}
