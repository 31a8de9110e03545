import type { Point } from "./types.ts";

export type Field = (at: Point) => boolean;

const cell = 8;
const columns = 4096;

function key(column: number, row: number): number {
  return (row + columns / 2) * columns + column + columns / 2;
}

/** Answers at once, to within one cell of 8 units, whether any of the points is nearer than `room`. */
export function fieldOf(points: Point[], room: number): Field {
  const cells = new Set<number>();
  const reach = Math.ceil(room / cell);
  for (const [x, y] of points) {
    const [column, row] = [Math.round(x / cell), Math.round(y / cell)];
    for (let dx = -reach; dx <= reach; dx += 1) {
      for (let dy = -reach; dy <= reach; dy += 1) {
        if (Math.hypot(dx, dy) * cell <= room)
          cells.add(key(column + dx, row + dy));
      }
    }
  }
  return ([x, y]) => cells.has(key(Math.round(x / cell), Math.round(y / cell)));
}
