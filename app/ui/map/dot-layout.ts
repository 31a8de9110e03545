import { spread } from "./curve.ts";
import { distance } from "./shape.ts";
import type { Point } from "./types.ts";

/** A smaller dot than this is drawn in more rows instead. */
const SMALLEST = 3.4;
const MOST_ROWS = 3;

/** `count` dots on a ribbon along `line`: in one row, or in up to three where one would make them too small. */
export function layDots(
  line: Point[],
  count: number,
  width: number,
  head: number,
): { spots: Point[]; radius: number } {
  const full = width * 0.43;
  const along = (rows: number) =>
    spread(line, Math.ceil(count / rows), head + full + 5, full * 0.6);
  const radiusOf = (spots: Point[], rows: number) => {
    const [a, b] = spots;
    const gap = a && b ? distance(a, b) : Infinity;
    return Math.min(full / rows, gap / 2 - 0.6 / rows);
  };
  let rows = 1;
  let columns = along(1);
  while (rows < MOST_ROWS && radiusOf(columns, rows) < SMALLEST) {
    rows += 1;
    columns = along(rows);
  }
  const step = (full * 2) / rows;
  const spots = Array.from({ length: count }, (_, index): Point => {
    const column = Math.floor(index / rows);
    const at = columns[column]!;
    const side = (index % rows) - (rows - 1) / 2;
    if (side === 0) return at;
    const before = columns[Math.max(0, column - 1)]!;
    const after = columns[Math.min(columns.length - 1, column + 1)]!;
    const length = distance(before, after) || 1;
    return [
      at[0] - ((after[1] - before[1]) / length) * side * step,
      at[1] + ((after[0] - before[0]) / length) * side * step,
    ];
  });
  return { spots, radius: Math.max(0.5, radiusOf(columns, rows)) };
}
