import type { Canvas } from "./canvas.server.ts";
import { drawLine, drawRule } from "./canvas.server.ts";
import { colour, sheet } from "./measure.ts";
import type { Poster } from "./poster.ts";

const height = 6.8;

/** The band that keeps a trial print off a shop front: an ink label, hatching and a sentence. */
export function drawTestBand(canvas: Canvas, poster: Poster): void {
  const { doc } = canvas;
  const { texts } = poster;
  const { left, right, testTop } = sheet;
  const top = testTop + 0.1;
  doc.save();
  doc.rect(left, top, right - left, height).clip();
  for (let x = left - height; x < right; x += 4.2)
    drawRule(canvas, [x, top + height], [x + height, top], 1.5, "#EBE7E0");
  doc.restore();
  doc
    .lineWidth(0.25)
    .rect(left, top, right - left, height)
    .stroke(colour.ink);
  doc.rect(left, top, 19, height).fill(colour.ink);
  const baseline = top + 4.6;
  drawLine(canvas, texts.testLabel, {
    x: left + 9.5,
    y: baseline,
    size: 3.3,
    weight: "bold",
    tracking: 0.3,
    fill: colour.paper,
    align: "center",
    maxWidth: 17,
  });
  drawLine(
    canvas,
    poster.isSample ? texts.testNoticeSample : texts.testNotice,
    { x: left + 22.2, y: baseline, size: 3.15, maxWidth: 155 },
  );
}
