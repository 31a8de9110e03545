import { bodyOf } from "./ribbon-ground.ts";
import type { RibbonPoints } from "./ribbon-ground.ts";
import { boxOf, distance, grow } from "./shape.ts";
import type { Point } from "./types.ts";

/** A magnifier: the circle `source` on the map, shown `zoom` times larger at `centre`. */
export type Lens = {
  source: Point;
  sourceRadius: number;
  centre: Point;
  radius: number;
  zoom: number;
};

const radius = 178;

/** Finds the emptiest place for the lens, off what it shows and preferably low and to the right. */
export function findLens(
  ribbon: RibbonPoints,
  { edge, marks, ways }: { edge: Point[]; marks: Point[]; ways: Point[] },
): Lens {
  const covered = boxOf(bodyOf(ribbon));
  const source: Point = [
    Math.round((covered.left + covered.right) / 2),
    Math.round((covered.top + covered.bottom) / 2),
  ];
  const sourceRadius = Math.round(
    Math.max(
      distance(ribbon[0], source) + 34,
      ...bodyOf(ribbon).map((at) => distance(at, source) + 16),
    ),
  );
  const land = grow(boxOf(edge), 30);
  let centre: Point = [land.right, land.bottom];
  let lowest = Infinity;
  for (let x = land.left + radius; x <= land.right; x += 30) {
    for (let y = land.top + radius; y <= land.bottom - radius; y += 30) {
      const at: Point = [Math.round(x), Math.round(y)];
      if (distance(at, source) < radius + sourceRadius + 20) continue;
      const within = (points: Point[], r: number) =>
        points.filter((point) => distance(point, at) < r).length;
      const cost =
        within(marks, radius + 30) * 12 +
        within(ways, radius) * 3 +
        within(edge, radius) +
        distance(at, source) / 60 +
        Math.max(0, x + radius - land.right) / 3;
      if (cost < lowest) [centre, lowest] = [at, cost];
    }
  }
  return { source, sourceRadius, centre, radius, zoom: radius / sourceRadius };
}
