import type { LngLat } from "#app/domain/place.ts";

const METRES_A_DEGREE = 111_320;

type Metres = [x: number, y: number];

function toSegment(a: Metres, b: Metres): number {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : -(a[0] * dx + a[1] * dy) / length;
  const t = Math.min(1, Math.max(0, along));
  return Math.hypot(a[0] + t * dx, a[1] + t * dy);
}

/**
 * How many metres a point lies outside an outline: 0 inside it, and for an outline
 * of fewer than three points, which says nothing. Local equirectangular: within a
 * metre or two over the width of a ward.
 */
export function metresOutside(outline: LngLat[], [lng, lat]: LngLat): number {
  if (outline.length < 3) return 0;
  const shrink = Math.cos((lat * Math.PI) / 180);
  const points = outline.map(([x, y]): Metres => [
    (x - lng) * METRES_A_DEGREE * shrink,
    (y - lat) * METRES_A_DEGREE,
  ]);
  let [isInside, least] = [false, Infinity];
  let from = points.at(-1)!;
  for (const to of points) {
    const [[ax, ay], [bx, by]] = [from, to];
    if (ay > 0 !== by > 0 && ax + (ay / (ay - by)) * (bx - ax) > 0)
      isInside = !isInside;
    least = Math.min(least, toSegment(from, to));
    from = to;
  }
  return isInside ? 0 : least;
}

/** As far as a place may lie outside the ward and still be of use to its walkers. */
export const MOST_METRES_OUTSIDE = 2000;
