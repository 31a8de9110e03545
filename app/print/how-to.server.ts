import { poster as texts } from "#app/locales/ja/poster.ts";
import type { EmblemName } from "#app/ui/art/hues.ts";
import { emblemNames } from "#app/ui/art/hues.ts";
import type { Canvas } from "./canvas.server.ts";
import { drawLine, drawRule } from "./canvas.server.ts";
import { fill } from "./fill.ts";
import { collectArt, pressArt, scanArt, showArt } from "./how-to-art.ts";
import { colour, sheet } from "./measure.ts";
import type { Poster } from "./poster.ts";
import { drawSvg } from "./svg.server.ts";

const columns = [13, 78.7, 140.2];
const unit = 1 / 6.0476;
const artTop = 206.8;
const artHeight = 148;

/** Three steps, each a picture, a number and two short lines. */
export function drawHowTo(canvas: Canvas, poster: Poster): void {
  const steps = texts.steps[poster.mode].slice(0, columns.length);
  const art = artOf(poster);
  steps.forEach((step, index) => {
    const x = columns[index] ?? sheet.left;
    const right = (columns[index + 1] ?? sheet.right + 4.2) - 4.2;
    drawSvg(canvas, art[index] ?? "", `0 0 300 ${artHeight}`, {
      x: x - 0.3,
      y: artTop,
      width: 300 * unit,
      height: artHeight * unit,
    });
    drawLine(canvas, String(index + 1), {
      x: x - 0.2,
      y: 238.6,
      size: 8,
      weight: "bold",
      fill: colour.vermilion,
    });
    const textX = x + 7;
    const maxWidth = right - textX;
    drawLine(canvas, step.head, {
      x: textX,
      y: 237.3,
      size: 4.6,
      weight: "bold",
      maxWidth,
      features: ["palt"],
    });
    const note = fill(step.note, { tiers: poster.rally.tiers });
    drawLine(canvas, note, { x: textX, y: 242.7, size: 3.5, maxWidth });
    if (index > 0)
      drawRule(canvas, [x - 4.2, 206.2], [x - 4.2, 243.6], 0.2, "#A9ABAD");
  });
  if (poster.mode !== "staff") drawButtonWord(canvas);
}

function artOf(poster: Poster): string[] {
  const { emblem } = poster.shop;
  const streets = [...new Set(poster.pins.map((pin) => pin.emblem))];
  const shown: EmblemName[] = [emblem, ...streets, ...emblemNames];
  return [
    scanArt(),
    poster.mode === "staff" ? showArt() : pressArt(emblem),
    collectArt([...new Set(shown)]),
  ];
}

function drawButtonWord(canvas: Canvas): void {
  drawLine(canvas, texts.pressButton, {
    x: (columns[1] ?? 0) - 0.3 + 34 * unit,
    y: artTop + 97 * unit,
    size: 1.9,
    weight: "bold",
    fill: colour.white,
    align: "center",
    maxWidth: 7,
  });
}
