import { print } from "#app/locales/ja/print.ts";
import type { Canvas } from "./canvas.server.ts";
import { drawLine, drawRule, lineWidth } from "./canvas.server.ts";
import type { Cell } from "./card-grid.ts";

const texts = print.paperCard;
const natural = { width: 64, height: 44 };

/** The last cell: lines to write the counts on, and what the desk fills in. */
export function drawCountCell(canvas: Canvas, cell: Cell): void {
  const { doc } = canvas;
  const room = Math.min(cell.width - 4, 90);
  const scale = Math.min(
    room / natural.width,
    (cell.height - 3) / natural.height,
    1,
  );
  const width = Math.min(room, natural.width * 1.35 * scale);
  doc
    .save()
    .translate(cell.x + 2, cell.y)
    .scale(scale);
  drawCounts(canvas, width / scale);
  doc.restore();
}

function drawCounts(canvas: Canvas, width: number): void {
  const head = { x: 0, y: 7.6, size: 4.9, weight: "bold" } as const;
  drawLine(canvas, texts.count, head);
  const { unit, countStamps, countStreets } = texts;
  drawBlank(canvas, countStamps, unit.stamps, { x: 0, y: 16.8, width });
  drawBlank(canvas, countStreets, unit.streets, { x: 0, y: 25.6, width });
  drawLine(canvas, texts.countNote, {
    x: 0,
    y: 32,
    size: 3.4,
    maxWidth: width,
  });
  canvas.doc.lineWidth(0.25).rect(0, 35.4, width, 8.6).stroke("#A9ABAD");
  const label = { y: 40.9, size: 3.4 } as const;
  const after = 2 + drawLine(canvas, texts.deskField, { ...label, x: 2 }) + 2;
  const half = (width - after - 2) / 2;
  const blank = { y: 40.9, width: half - 1.5, size: 3.4 };
  drawBlank(canvas, texts.deskReceived, "", { ...blank, x: after });
  drawBlank(canvas, texts.deskClerk, "", { ...blank, x: after + half });
}

type Blank = { x: number; y: number; width: number; size?: number };

function drawBlank(
  canvas: Canvas,
  label: string,
  unit: string,
  { x, y, width, size = 4.1 }: Blank,
): void {
  const from = x + drawLine(canvas, label, { x, y, size }) + 1.6;
  const right = x + width;
  const to =
    unit === "" ? right : right - lineWidth(canvas, unit, { size }) - 1.6;
  drawLine(canvas, unit, { x: right, y, size, align: "right" });
  drawRule(canvas, [from, y + 1], [to, y + 1], 0.2);
}
