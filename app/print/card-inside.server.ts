import { formatCardNumber } from "#app/domain/card-number.ts";
import { print } from "#app/locales/ja/print.ts";
import type { Canvas } from "./canvas.server.ts";
import { addPage, drawLine, drawRule } from "./canvas.server.ts";
import { drawCountCell } from "./card-count.server.ts";
import type { Cell, Grid } from "./card-grid.ts";
import { gridOf, placeCells, shareCells } from "./card-grid.ts";
import { drawLadder } from "./card-ladder.server.ts";
import { drawFoldTicks } from "./card-outside.server.ts";
import { drawStreetCell } from "./card-street.server.ts";
import { cardPage, colour } from "./measure.ts";
import type { PaperCard } from "./sheet.ts";
import { drawTestBand } from "./test-band.server.ts";

const texts = print.paperCard;
const left = 10;
const right = 287;
const middle = cardPage.fold;
const pale = "#A9ABAD";
const ringsInCell = 3;

/** Adds a paper card's inner page: rings by street, a cell to count in, and the tiers as rising steps. */
export function drawCardInside(canvas: Canvas, card: PaperCard): void {
  addPage(canvas, cardPage);
  canvas.doc.rect(0, 0, cardPage.width, cardPage.height).fill(colour.paper);
  const grid = gridOf(card.streets.length);
  const cells = placeCells(grid);
  drawGrid(canvas, grid);
  const isMore = drawStreets(canvas, card, cells);
  drawHead(canvas, card, isMore);
  const last = cells.at(-1);
  if (last) drawCountCell(canvas, last);
  drawLadder(canvas, card);
  drawFoldTicks(canvas);
}

function drawHead(canvas: Canvas, card: PaperCard, isMore: boolean): void {
  const head = { size: 6.2, weight: "bold" } as const;
  drawLine(canvas, texts.inside, { ...head, x: left, y: 15.6 });
  const note = { x: 59.3, size: 3.3, maxWidth: 87 } as const;
  const rings = isMore ? texts.ringsMore : texts.ringsThree;
  drawLine(canvas, rings, { ...note, y: 12.3 });
  drawLine(canvas, texts.ringsNumber, { ...note, y: 17.3 });
  const label = { x: 174.8, y: 15, size: 4.1 } as const;
  const after = label.x + drawLine(canvas, texts.card, label) + 1.6;
  const number = { ...label, x: after, weight: "bold", maxWidth: 45 } as const;
  drawLine(canvas, formatCardNumber(card.number), number);
  if (card.isTest) {
    const band = { left: 226.8, right, top: 10.2, height: 5.8 };
    const { testNotice, testNoticeSample } = texts;
    drawTestBand(canvas, card.isSample ? testNoticeSample : testNotice, band);
  }
}

/** Draws the streets in their cells; answers whether one of them takes more than one. */
function drawStreets(
  canvas: Canvas,
  { streets }: PaperCard,
  cells: Cell[],
): boolean {
  const shares = shareCells(streets, cells.length - 1, ringsInCell);
  let next = 0;
  streets.forEach((street, index) => {
    for (let part = 0; part < (shares[index] ?? 1); part++) {
      const cell = cells[next++];
      if (cell) drawStreetCell(canvas, street, cell, part > 0);
    }
  });
  return next > streets.length;
}

function drawGrid(canvas: Canvas, { columns, rows }: Grid): void {
  const cells = placeCells({ columns, rows });
  const [first] = cells;
  const last = cells.at(-1);
  if (!first || !last) return;
  const bottom = last.y + last.height;
  for (const { x, y, width } of cells) {
    const isHalf = Math.abs(x - middle) < 4 || x === left;
    if (y > first.y) drawRule(canvas, [x, y], [x + width, y], 0.25, pale);
    if (y === first.y && !isHalf)
      drawRule(canvas, [x, y], [x, bottom], 0.25, pale);
  }
  drawRule(canvas, [left, first.y], [right, first.y], 0.4);
  drawRule(canvas, [left, bottom], [right, bottom], 0.4);
}
