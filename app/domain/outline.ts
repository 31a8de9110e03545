import type { LngLat } from "./place.ts";

const METRES_A_DEGREE = 111_320;

function isInside(outline: LngLat[], [x, y]: LngLat): boolean {
  let inside = false;
  let [px, py] = outline.at(-1)!;
  for (const [qx, qy] of outline) {
    if (qy > y !== py > y && x < ((px - qx) * (y - qy)) / (py - qy) + qx)
      inside = !inside;
    [px, py] = [qx, qy];
  }
  return inside;
}

/**
 * How many metres a point (WGS 84 degrees) lies outside a closed outline; 0
 * inside, and 0 for an outline of fewer than three points, which asks for
 * nothing. Measured on a plane at the point's latitude: good for a ward.
 */
export function metresOutside(outline: LngLat[], point: LngLat): number {
  if (outline.length < 3 || isInside(outline, point)) return 0;
  const shrink = Math.cos((point[1] * Math.PI) / 180);
  const flat = ([lng, lat]: LngLat): LngLat => [
    (lng - point[0]) * METRES_A_DEGREE * shrink,
    (lat - point[1]) * METRES_A_DEGREE,
  ];
  let least = Infinity;
  let [px, py] = flat(outline.at(-1)!);
  for (const corner of outline) {
    const [qx, qy] = flat(corner);
    const [dx, dy] = [qx - px, qy - py];
    const length = dx * dx + dy * dy;
    const along = length === 0 ? 0 : -(px * dx + py * dy) / length;
    const t = Math.min(1, Math.max(0, along));
    least = Math.min(least, Math.hypot(px + t * dx, py + t * dy));
    [px, py] = [qx, qy];
  }
  return least;
}
