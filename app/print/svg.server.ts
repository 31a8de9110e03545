import SVGtoPDF from "svg-to-pdfkit";
import type { Canvas } from "./canvas.server.ts";

export type Box = { x: number; y: number; width: number; height: number };

/** Draws SVG markup, whose own units are `viewBox`, into a box given in mm. */
export function drawSvg(
  { doc }: Canvas,
  markup: string,
  viewBox: string,
  { x, y, width, height }: Box,
): void {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${viewBox}" width="${width}" height="${height}">${markup}</svg>`;
  SVGtoPDF(doc, svg, x, y, { width, height, assumePt: true });
}
