import type { Canvas, Line } from "./canvas.server.ts";
import { drawLine, lineWidth } from "./canvas.server.ts";
import type { Cell } from "./vertical.ts";
import {
  canBreakBefore,
  isWordEdge,
  trimGaps,
  verticalCells,
} from "./vertical.ts";

type Type = Pick<Line, "weight" | "script" | "tracking" | "features">;

/** Where a text has to stay; all in mm. `y` is the first baseline at full size, `leading` a share of the size. */
export type FitBox = Type & {
  x: number;
  y: number;
  width: number;
  height: number;
  size: number;
  leading?: number;
  fill?: string;
  /** `middle` keeps a smaller setting in the middle of the box's height. */
  stand?: "top" | "middle";
};

export type Fitted = { size: number; lines: string[] };

const GENTLE = 0.82;
const STEP = 0.97;
const SMALLEST = 0.3;

/** The largest setting that stays in the box: one line, down to 82 % of its size; then as many lines as the height holds. */
export function fitText(
  canvas: Canvas,
  text: string,
  box: Pick<FitBox, "width" | "height" | "size" | "leading"> & Type,
): Fitted {
  const { leading = 1.35 } = box;
  const natural = lineWidth(canvas, text, box);
  const alone = Math.min(1, box.width / Math.max(natural, 0.01));
  if (alone >= GENTLE || text === "")
    return {
      size: box.size * Math.min(alone, box.height / box.size),
      lines: [text],
    };
  for (let size = box.size; ; size *= STEP) {
    const lines = wrapText(canvas, text, { ...box, size });
    const tall = size * (1 + (lines.length - 1) * leading);
    const isIn =
      tall <= box.height &&
      lines.every(
        (line) => lineWidth(canvas, line, { ...box, size }) <= box.width,
      );
    if (isIn || size < SMALLEST) return { size, lines };
  }
}

/** Draws a text in its box. Answers the last baseline. */
export function drawFitted(canvas: Canvas, text: string, box: FitBox): number {
  const { size, lines } = fitText(canvas, text, box);
  const pitch = size * (box.leading ?? 1.35);
  const rest = box.stand === "middle" ? pitch * (lines.length - 1) * 0.5 : 0;
  const first = box.y - (box.size - size) * 0.4 - rest;
  lines.forEach((line, index) => {
    const { x, weight, script, tracking, features, fill } = box;
    const type = { weight, script, tracking, features, fill };
    drawLine(canvas, line, {
      ...type,
      x,
      y: first + index * pitch,
      size,
      maxWidth: box.width,
    });
  });
  return first + (lines.length - 1) * pitch;
}

/** Lines no wider than `width` mm, broken where Japanese may break (JLREQ 3.1); two lines are made alike in length. */
export function wrapText(
  canvas: Canvas,
  text: string,
  box: Type & { width: number; size: number },
): string[] {
  const cells = trimGaps(verticalCells(text));
  const wide = (part: Cell[]) => lineWidth(canvas, textOf(part), box);
  const lines = greedy(cells, (part) => wide(part) <= box.width);
  if (lines.length !== 2) return lines.map(textOf);
  return (halve(cells, box.width, wide) ?? lines).map(textOf);
}

function textOf(cells: Cell[]): string {
  return cells.map((cell) => cell.text).join("");
}

function greedy(cells: Cell[], fits: (part: Cell[]) => boolean): Cell[][] {
  const lines: Cell[][] = [];
  let start = 0;
  while (start < cells.length) {
    let end = cells.length;
    if (!fits(cells.slice(start))) {
      end = start + 1;
      for (let next = start + 1; next < cells.length; next++) {
        if (!fits(trimGaps(cells.slice(start, next)))) break;
        if (canBreakBefore(cells, next)) end = next;
      }
    }
    lines.push(trimGaps(cells.slice(start, end)));
    start = end;
  }
  return lines;
}

/** How little a break is wanted: best behind a sentence or a comma, else where a word plainly ends. */
function breakCost(cells: Cell[], index: number): number {
  const before = cells[index - 1]?.text ?? "";
  if (/[。、]$/.test(before)) return before.endsWith("。") ? 0.5 : 0.65;
  return isWordEdge(cells, index) ? 0.75 : 1;
}

function halve(
  cells: Cell[],
  width: number,
  wide: (part: Cell[]) => number,
): Cell[][] | null {
  let best: Cell[][] | null = null;
  let least = Infinity;
  for (let index = 1; index < cells.length; index++) {
    if (!canBreakBefore(cells, index)) continue;
    const halves = [cells.slice(0, index), cells.slice(index)].map(trimGaps);
    const longest = Math.max(...halves.map(wide));
    const cost = longest * breakCost(cells, index);
    if (longest > width || cost >= least) continue;
    least = cost;
    best = halves;
  }
  return best;
}
