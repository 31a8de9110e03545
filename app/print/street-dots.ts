import type { Box } from "#app/ui/map/shape.ts";
import { grow, holds } from "#app/ui/map/shape.ts";
import type { Point } from "#app/ui/map/types.ts";

/** A shop's number on a street's map, in mm: where it is, and where its number stands. */
export type Dot = { place: Point; at: Point };

const LARGEST = 3.5;
const SMALLER = 0.9;
const APART = 0.5;
const RINGS = 60;
/** Below this no number could be read: dots then lie over each other at their places. */
const SMALLEST = 0.5;

/** The point of a box nearest to a place. */
function within([x, y]: Point, { left, top, right, bottom }: Box): Point {
  return [
    Math.min(Math.max(x, left), right),
    Math.min(Math.max(y, top), bottom),
  ];
}

/** Dots by square cells, so that only neighbours are compared. */
function crowdOf(reach: number) {
  const cells = new Map<string, Point[]>();
  const keyOf = (x: number, y: number) => `${x} ${y}`;
  const cellOf = ([x, y]: Point) =>
    [Math.floor(x / reach), Math.floor(y / reach)] as const;
  return {
    add(at: Point) {
      const key = keyOf(...cellOf(at));
      cells.set(key, [...(cells.get(key) ?? []), at]);
    },
    isFree(at: Point) {
      const [column, row] = cellOf(at);
      for (let dx = -1; dx <= 1; dx++)
        for (let dy = -1; dy <= 1; dy++)
          for (const [x, y] of cells.get(keyOf(column + dx, row + dy)) ?? [])
            if (Math.hypot(x - at[0], y - at[1]) < reach) return false;
      return true;
    },
  };
}

function* around([x, y]: Point, step: number): Generator<Point> {
  yield [x, y];
  for (let ring = 1; ring <= RINGS; ring++) {
    const count = 8 + ring * 4;
    for (let n = 0; n < count; n++) {
      const angle = (n * 2 * Math.PI) / count;
      yield [
        x + Math.cos(angle) * step * ring,
        y + Math.sin(angle) * step * ring,
      ];
    }
  }
}

function layAt(
  places: Point[],
  radius: number,
  box: Box,
  taken: Box[],
): Dot[] | null {
  const crowd = crowdOf(radius * 2 + APART);
  const inner = {
    left: box.left + radius + 0.6,
    top: box.top + radius + 0.6,
    right: box.right - radius - 0.6,
    bottom: box.bottom - radius - 0.6,
  };
  const rim = grow(inner, 0.01);
  const covers = (at: Point) =>
    taken.some((one) =>
      holds(
        {
          left: one.left - radius,
          top: one.top - radius,
          right: one.right + radius,
          bottom: one.bottom + radius,
        },
        at,
      ),
    );
  const dots: Dot[] = [];
  for (const place of places) {
    let found: Point | null = null;
    for (const at of around(within(place, inner), radius * 0.7)) {
      if (!holds(rim, at) || covers(at) || !crowd.isFree(at)) continue;
      found = at;
      break;
    }
    if (!found) return null;
    crowd.add(found);
    dots.push({ place, at: found });
  }
  return dots;
}

/**
 * Numbers as dots, each at its place or as near as the others leave room, in a
 * box in mm and off what is taken; all as large as lets every one stand apart.
 */
export function layDots(
  places: Point[],
  box: Box,
  taken: Box[],
): { radius: number; dots: Dot[] } {
  for (let radius = LARGEST; ; radius *= SMALLER) {
    const dots = layAt(places, radius, box, taken);
    if (dots) return { radius, dots };
    if (radius < SMALLEST)
      return {
        radius,
        dots: places.map((place) => ({ place, at: within(place, box) })),
      };
  }
}
