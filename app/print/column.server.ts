import type { Canvas } from "./canvas.server.ts";
import { drawLine, lineWidth } from "./canvas.server.ts";
import type { Weight } from "./fonts.server.ts";
import type { Cell } from "./vertical.ts";
import { endsInBlank } from "./vertical.ts";

/** A vertical line: `x` is its middle, `top` its upper end, `pitch` the step as a share of `size`; all in mm. */
export type Column = {
  x: number;
  top: number;
  size: number;
  weight: Weight;
  pitch: number;
  fill: string;
};

type ColumnType = Pick<Column, "size" | "weight" | "pitch">;

export function columnHeight(
  canvas: Canvas,
  cells: Cell[],
  type: ColumnType,
): number {
  const overhang = endsInBlank(cells) ? type.size * 0.5 : 0;
  const whole = cells.reduce(
    (sum, cell) => sum + cellHeight(canvas, cell, type),
    0,
  );
  return whole - overhang;
}

function cellHeight(canvas: Canvas, cell: Cell, type: ColumnType): number {
  if (cell.kind === "gap")
    return type.size * (cell.text === "　" ? 1 : 0.33) * type.pitch;
  if (cell.kind !== "rotated") return type.size * type.pitch;
  return lineWidth(canvas, cell.text, type) + type.size * 0.08;
}

/** Draws cells downwards with the font's vertical forms. Answers where the line ends. */
export function drawColumn(
  canvas: Canvas,
  cells: Cell[],
  column: Column,
): number {
  let top = column.top;
  for (const cell of cells) {
    drawCell(canvas, cell, { ...column, top });
    top += cellHeight(canvas, cell, column);
  }
  return top;
}

const draw: Record<
  Cell["kind"],
  (canvas: Canvas, text: string, at: Column) => void
> = {
  gap: () => undefined,
  upright: drawUpright,
  across: drawAcross,
  rotated: drawRotated,
};

function drawCell(canvas: Canvas, cell: Cell, at: Column): void {
  draw[cell.kind](canvas, cell.text, at);
}

function drawUpright(canvas: Canvas, text: string, at: Column): void {
  drawLine(canvas, text, {
    ...at,
    align: "center",
    y: at.top + at.size * (0.88 + (at.pitch - 1) / 2),
    features: ["vert"],
  });
}

function drawAcross(canvas: Canvas, text: string, at: Column): void {
  drawLine(canvas, text, {
    ...at,
    align: "center",
    y: at.top + at.size * (0.86 + (at.pitch - 1) / 2),
    maxWidth: at.size,
  });
}

function drawRotated(canvas: Canvas, text: string, at: Column): void {
  canvas.doc.save();
  canvas.doc.translate(at.x, at.top).rotate(90);
  drawLine(canvas, text, { ...at, x: at.size * 0.04, y: at.size * 0.36 });
  canvas.doc.restore();
}
