import SVGtoPDF from "svg-to-pdfkit";
import type { Canvas } from "./canvas.server.ts";
import { drawShared } from "./shared.server.ts";

export type Box = { x: number; y: number; width: number; height: number };

/** Draws SVG markup, whose own units are `viewBox`, into a box given in mm. */
export function drawSvg(
  canvas: Canvas,
  markup: string,
  viewBox: string,
  { x, y, width, height }: Box,
): void {
  const { doc } = canvas;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox}" width="${width}" height="${height}">${markup}</svg>`;
  const box = { x: 0, y: 0, width, height };
  doc.save().translate(x, y);
  drawShared(canvas, svg, box, () =>
    SVGtoPDF(doc, svg, 0, 0, { width, height, assumePt: true }),
  );
  doc.restore();
}
