import type { Point } from "./types.ts";

export type Box = { left: number; top: number; right: number; bottom: number };

export function distance(a: Point, b: Point): number {
  return Math.hypot(a[0] - b[0], a[1] - b[1]);
}

export function boxOf(points: Point[]): Box {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  return {
    left: Math.min(...xs),
    top: Math.min(...ys),
    right: Math.max(...xs),
    bottom: Math.max(...ys),
  };
}

/** How far a point is from a box; 0 within it. */
export function gapTo({ left, top, right, bottom }: Box, [x, y]: Point) {
  return Math.hypot(
    Math.max(left - x, 0, x - right),
    Math.max(top - y, 0, y - bottom),
  );
}

export function grow({ left, top, right, bottom }: Box, by: number): Box {
  return {
    left: left - by,
    top: top - by,
    right: right + by,
    bottom: bottom + by,
  };
}

export function overlaps(a: Box, b: Box): boolean {
  return (
    a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
  );
}

export function holds(
  { left, top, right, bottom }: Box,
  [x, y]: Point,
): boolean {
  return x > left && x < right && y > top && y < bottom;
}

function toSegment([x, y]: Point, a: Point, b: Point): number {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const length = dx * dx + dy * dy;
  const along = length === 0 ? 0 : ((x - a[0]) * dx + (y - a[1]) * dy) / length;
  const t = Math.min(1, Math.max(0, along));
  return Math.hypot(x - a[0] - t * dx, y - a[1] - t * dy);
}

/** Whether a closed polygon's edge comes nearer to a point than `room`. */
export function isNearEdge(
  polygon: Point[],
  point: Point,
  room: number,
): boolean {
  const [x, y] = point;
  let from = polygon.at(-1) as Point;
  for (const to of polygon) {
    const far =
      (from[0] < x - room && to[0] < x - room) ||
      (from[0] > x + room && to[0] > x + room) ||
      (from[1] < y - room && to[1] < y - room) ||
      (from[1] > y + room && to[1] > y + room);
    if (!far && toSegment(point, from, to) < room) return true;
    from = to;
  }
  return false;
}
