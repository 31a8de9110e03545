import type { PlacedLabel } from "#app/ui/map/label-layout.ts";
import type { Canvas } from "./canvas.server.ts";
import { drawLine } from "./canvas.server.ts";
import type { Script } from "./fonts.server.ts";
import { ink } from "./leaflet-art.ts";

const aligns = { start: "left", middle: "center", end: "right" } as const;

/** A name that is placed in mm, with a halo that keeps it readable over lines. */
export function drawStation(
  canvas: Canvas,
  { text, x, y, anchor }: PlacedLabel,
  size: number,
  script: Script,
): void {
  const line = { x, y, size, weight: "bold", align: aligns[anchor] } as const;
  const { doc } = canvas;
  doc
    .lineWidth(size * 0.26)
    .lineJoin("round")
    .strokeColor(ink.sheet);
  drawLine(canvas, text, { ...line, script, halo: true });
  drawLine(canvas, text, { ...line, script });
}
