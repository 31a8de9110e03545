import { METRES_A_DEGREE } from "./distance.ts";

type Spot = [x: number, y: number];

type Box = { left: number; right: number; bottom: number; top: number };

const boxes = new WeakMap<Spot[], Box>();

function boxOf(outline: Spot[]): Box {
  const known = boxes.get(outline);
  if (known) return known;
  const [xs, ys] = [outline.map(([x]) => x), outline.map(([, y]) => y)];
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const box = { left, right, bottom: Math.min(...ys), top: Math.max(...ys) };
  boxes.set(outline, box);
  return box;
}

/** Even-odd rule: whether a point lies inside a closed outline, in any units. An outline is not changed once asked about. */
export function isInside(outline: Spot[], [x, y]: Spot): boolean {
  const { left, right, bottom, top } = boxOf(outline);
  if (!(x >= left && x <= right && y >= bottom && y <= top)) return false;
  let inside = false;
  let [px, py] = outline.at(-1)!;
  for (const [qx, qy] of outline) {
    if (qy > y !== py > y && x < ((px - qx) * (y - qy)) / (py - qy) + qx)
      inside = !inside;
    [px, py] = [qx, qy];
  }
  return inside;
}

/** Metres east and north of a point (WGS 84 degrees), on a plane at its latitude. */
function planeAt([lng, lat]: Spot): (at: Spot) => Spot {
  const wide = METRES_A_DEGREE * Math.cos((lat * Math.PI) / 180);
  return ([x, y]) => [(x - lng) * wide, (y - lat) * METRES_A_DEGREE];
}

/**
 * How many metres a point (WGS 84 degrees) lies outside a closed outline; 0
 * inside, and 0 for an outline of fewer than three points, which asks for
 * nothing. Measured on a plane at the point's latitude: within a metre or two
 * over the width of a ward.
 */
export function metresOutside(outline: Spot[], point: Spot): number {
  if (outline.length < 3 || isInside(outline, point)) return 0;
  const flat = planeAt(point);
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

/** Whether a point lies more than so many metres outside, as `metresOutside` tells; quick for those far from the outline's box. */
export function isBeyond(outline: Spot[], point: Spot, metres: number) {
  if (outline.length < 3) return false;
  const { left, right, bottom, top } = boxOf(outline);
  const [x, y] = point;
  const flat = planeAt(point);
  const nearest = flat([
    Math.min(right, Math.max(left, x)),
    Math.min(top, Math.max(bottom, y)),
  ]);
  return (
    Math.hypot(...nearest) > metres || metresOutside(outline, point) > metres
  );
}

/** As far as a place of a list, or a way, may lie outside the ward and still be of use to its walkers. */
export const MOST_METRES_OUTSIDE = 2000;
