export type LatLng = { lat: number; lng: number };

/** The earth's mean radius (IUGG R1, WGS 84 ellipsoid). */
const EARTH_RADIUS_METRES = 6_371_008.8;
/** A degree of latitude on a sphere of that radius (2πR ÷ 360), to the metre: for flat-earth sums within a ward. */
export const METRES_A_DEGREE = 111_195;
export const WALKING_METRES_A_MINUTE = 80;

/**
 * How much longer a way on foot is held to be than the straight line, where no
 * way is known: the product's own choice, on the short side across a river.
 */
export const DETOUR = 1.3;

/** Metres between two points (WGS 84 degrees) by the haversine formula. */
export function distanceMetres(a: LatLng, b: LatLng): number {
  const phi = radians(b.lat - a.lat);
  const lambda = radians(b.lng - a.lng);
  const h =
    Math.sin(phi / 2) ** 2 +
    Math.cos(radians(a.lat)) *
      Math.cos(radians(b.lat)) *
      Math.sin(lambda / 2) ** 2;
  return 2 * EARTH_RADIUS_METRES * Math.asin(Math.min(1, Math.sqrt(h)));
}

/**
 * Minutes on foot at 80 m a minute, begun minutes counted, at least 1
 * (不動産の表示に関する公正競争規約施行規則, 徒歩による所要時間).
 */
export function walkingMinutes(metres: number): number {
  return Math.max(1, Math.ceil(metres / WALKING_METRES_A_MINUTE));
}

/** Kilometres with one decimal, rounded, as they are told everywhere; from metres. */
export function kilometres(metres: number): string {
  return (Math.round(metres / 100) / 10).toFixed(1);
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}
