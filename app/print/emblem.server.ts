import { emblems } from "#app/ui/art/emblems.ts";
import type { EmblemName } from "#app/ui/art/hues.ts";
import type { Canvas } from "./canvas.server.ts";
import { drawSvg } from "./svg.server.ts";

/** An emblem's markup in one colour, its knock-outs in `knock`; for use inside a larger drawing, 108 units wide about 0,0. */
export function emblemMarkup(
  name: EmblemName,
  fill: string,
  knock: string,
): string {
  const drawing = emblems[name]
    .replaceAll(/var\(--k[^)]*\)/g, knock)
    .replaceAll("currentColor", fill);
  return `<g fill="${fill}" stroke-linecap="round" stroke-linejoin="round">${drawing}</g>`;
}

export type EmblemPlace = {
  x: number;
  y: number;
  size: number;
  fill: string;
  knock: string;
};

/** Draws an emblem `size` mm square about its centre. */
export function drawEmblem(
  canvas: Canvas,
  name: EmblemName,
  { x, y, size, fill, knock }: EmblemPlace,
): void {
  drawSvg(canvas, emblemMarkup(name, fill, knock), "-54 -54 108 108", {
    x: x - size / 2,
    y: y - size / 2,
    width: size,
    height: size,
  });
}
