import { poster as texts } from "#app/locales/ja/poster.ts";
import type { Canvas } from "./canvas.server.ts";
import type { Script } from "./fonts.server.ts";
import { drawLine, drawRule } from "./canvas.server.ts";
import { colour } from "./measure.ts";

/** Where a band lies and how high it is, in mm. */
export type BandPlace = {
  left: number;
  right: number;
  top: number;
  height: number;
};

/** The band that keeps a trial print from the public: an ink label, hatching and a sentence. */
export function drawTestBand(
  canvas: Canvas,
  notice: string,
  place: BandPlace,
  label: { text: string; script?: Script } = { text: texts.testLabel },
): void {
  const { script = "ja" } = label;
  const { left, right, top, height } = place;
  const labelWidth = height * 2.8;
  drawHatching(canvas, place);
  canvas.doc.rect(left, top, labelWidth, height).fill(colour.ink);
  const baseline = top + height * 0.68;
  drawLine(canvas, label.text, {
    script,
    x: left + labelWidth / 2,
    y: baseline,
    size: height * 0.485,
    weight: "bold",
    tracking: 0.3,
    fill: colour.paper,
    align: "center",
    maxWidth: labelWidth - 2,
  });
  const x = left + labelWidth + height * 0.47;
  const maxWidth = right - x - 1;
  drawLine(canvas, notice, {
    script,
    x,
    y: baseline,
    size: height * 0.463,
    maxWidth,
  });
}

function drawHatching(
  canvas: Canvas,
  { left, right, top, height }: BandPlace,
): void {
  const { doc } = canvas;
  doc.save();
  doc.rect(left, top, right - left, height).clip();
  for (let x = left - height; x < right; x += 4.2)
    drawRule(canvas, [x, top + height], [x + height, top], 1.5, "#EBE7E0");
  doc.restore();
  doc
    .lineWidth(0.25)
    .rect(left, top, right - left, height)
    .stroke(colour.ink);
}
