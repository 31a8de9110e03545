import type { Canvas } from "./canvas.server.ts";
import { addPage, drawRule } from "./canvas.server.ts";
import { drawCardBack } from "./card-back.server.ts";
import { drawCardCover } from "./card-cover.server.ts";
import { cardPage, colour } from "./measure.ts";
import type { PaperCard } from "./sheet.ts";

/** Adds a paper card's outer page: the back at the left of the fold, the cover at its right. */
export function drawCardOutside(canvas: Canvas, card: PaperCard): void {
  const { width, height, fold } = cardPage;
  addPage(canvas, cardPage);
  canvas.doc.rect(0, 0, fold, height).fill(colour.paper);
  canvas.doc.rect(fold, 0, width - fold, height).fill(colour.white);
  drawCardBack(canvas, card);
  drawCardCover(canvas, card);
  drawFoldTicks(canvas);
}

/** Where the card is folded: ticks of 4 mm at the edges only. */
export function drawFoldTicks(canvas: Canvas): void {
  const { height, fold } = cardPage;
  canvas.doc.save().dash(0.8, { space: 0.5 });
  for (const top of [0, height - 4])
    drawRule(canvas, [fold, top], [fold, top + 4], 0.2, "#A9ABAD");
  canvas.doc.undash().restore();
}
