import { boxOf, distance, grow, overlaps } from "./shape.ts";
import type { Box } from "./shape.ts";
import type { Point } from "./types.ts";

/** A disc of a place: `spot` is the place, `at` the disc's middle, null where it found no room. */
export type Mark = { spot: Point; at: Point | null };

type Ground = {
  /** Radius of a disc. */
  r: number;
  /** How far from its place a disc may stand. */
  reach: number;
  bounds: Box;
  /** Places a disc keeps off, such as stations. */
  taken: Point[];
  /** How far from the middle of such a place, beside `r`. */
  keep?: number;
  /** Boxes a disc may not cover, such as names. */
  blocked?: Box[];
};

function discs(size: number) {
  const cells = new Map<string, Point[]>();
  const cellOf = (value: number) => Math.floor(value / size);
  return {
    add(at: Point) {
      const key = `${cellOf(at[0])} ${cellOf(at[1])}`;
      const held = cells.get(key);
      if (held) held.push(at);
      else cells.set(key, [at]);
    },
    isNear(at: Point, room: number): boolean {
      for (let dx = -1; dx <= 1; dx += 1) {
        for (let dy = -1; dy <= 1; dy += 1) {
          const key = `${cellOf(at[0]) + dx} ${cellOf(at[1]) + dy}`;
          if (cells.get(key)?.some((other) => distance(other, at) < room))
            return true;
        }
      }
      return false;
    },
  };
}

function* around([x, y]: Point, step: number, reach: number): Generator<Point> {
  yield [x, y];
  for (let away = step; away <= reach; away += step) {
    const count = Math.round((away / step) * 6) + 2;
    for (let part = 0; part < count; part += 1) {
      const angle = ((part + 0.5) / count) * 2 * Math.PI;
      yield [x + Math.cos(angle) * away, y - Math.sin(angle) * away];
    }
  }
}

/**
 * A disc for every place, on it or as near as there is room: no two discs
 * touch, none leaves `bounds` or covers a `taken` place. Earlier places choose
 * first. The cost of one does not grow with the number of all.
 */
export function placeMarks(
  spots: Point[],
  { r, reach, bounds, taken, keep = 14, blocked = [] }: Ground,
): Mark[] {
  const room = r * 2 + 4;
  const [own, fixed] = [discs(room), discs(Math.max(room, r + keep))];
  for (const at of taken) fixed.add(at);
  const isFree = (at: Point) =>
    at[0] >= bounds.left + r &&
    at[0] <= bounds.right - r &&
    at[1] >= bounds.top + r &&
    at[1] <= bounds.bottom - r &&
    !own.isNear(at, room) &&
    !fixed.isNear(at, r + keep) &&
    !blocked.some((box) => overlaps(grow(boxOf([at]), r), box));
  return spots.map((spot) => {
    for (const at of around(spot, r * 0.6, reach)) {
      if (!isFree(at)) continue;
      const rounded = at.map(Math.round) as Point;
      own.add(rounded);
      return { spot, at: rounded };
    }
    return { spot, at: null };
  });
}
