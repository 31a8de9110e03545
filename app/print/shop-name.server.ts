import type { Canvas } from "./canvas.server.ts";
import { columnHeight, drawColumn } from "./column.server.ts";
import { colour } from "./measure.ts";
import type { Cell } from "./vertical.ts";
import {
  canBreakBefore,
  isWordEdge,
  trimGaps,
  verticalCells,
} from "./vertical.ts";

const pitch = 1.02;
const steps = [12.6, 10.5, 8.8];
const columnPitch = 1.22;

export type NameSetting = { size: number; columns: Cell[][] };

/**
 * How a shop name is set in `height` mm: one vertical line of 12.6, 10.5 or 8.8 mm, then two lines of at most
 * 10.5 mm, 10 mm shorter so that the second stays clear of the typed address.
 */
export function setName(
  canvas: Canvas,
  name: string,
  height: number,
): NameSetting {
  const cells = trimGaps(verticalCells(name));
  const type = (size: number) => ({ size, pitch, weight: "bold" }) as const;
  const tall = (column: Cell[], size: number) =>
    columnHeight(canvas, column, type(size));
  const single = steps.find((size) => tall(cells, size) <= height);
  if (single !== undefined) return { size: single, columns: [cells] };
  const columns = halve(cells, (column) => tall(column, 1));
  const longest = Math.max(...columns.map((column) => tall(column, 1)));
  return { size: Math.min(10.5, (height - 10) / longest), columns };
}

function halve(cells: Cell[], tall: (column: Cell[]) => number): Cell[][] {
  let best = [cells];
  let least = tall(cells);
  for (let index = 1; index < cells.length; index++) {
    if (!canBreakBefore(cells, index)) continue;
    const halves = [cells.slice(0, index), cells.slice(index)].map(trimGaps);
    const favour = isWordEdge(cells, index) ? 0.75 : 1;
    const longest = Math.max(...halves.map(tall)) * favour;
    if (longest >= least) continue;
    least = longest;
    best = halves;
  }
  return best;
}

/** Draws the name with its first line's middle `x` mm from the left. */
export function drawName(
  canvas: Canvas,
  name: string,
  { right, top, height }: { right: number; top: number; height: number },
): void {
  const { size, columns } = setName(canvas, name, height);
  columns.forEach((cells, index) => {
    drawColumn(canvas, cells, {
      x: right - size * (0.5 + index * columnPitch),
      top,
      size,
      pitch,
      weight: "bold",
      fill: colour.ink,
    });
  });
}
