import { print } from "#app/locales/ja/print.ts";
import type { Canvas } from "./canvas.server.ts";
import { fill } from "./fill.ts";
import { drawFitted } from "./fit.server.ts";
import type { PaperCard } from "./sheet.ts";
import type { Box } from "./svg.server.ts";

const gap = 4;

/** The places where cards are handed in: two columns, the rows as high as their number allows. */
export function drawReturnBoxes(
  canvas: Canvas,
  { returnBoxes, ward }: PaperCard,
  box: Box,
): void {
  const desk = fill(print.paperCard.boxesNone, { hours: ward.deskHours });
  const places = returnBoxes.length > 0 ? returnBoxes : [desk];
  const columns = places.length > 1 ? 2 : 1;
  const rows = Math.ceil(places.length / columns);
  const pitch = Math.min(7.2, box.height / rows);
  const width = (box.width - gap * (columns - 1)) / columns;
  const size = Math.min(4.1, pitch * 0.72);
  places.forEach((place, index) => {
    const row = Math.floor(index / columns);
    drawFitted(canvas, place, {
      x: box.x + (index % columns) * (width + gap),
      y: box.y + row * pitch + pitch * 0.5 + size * 0.36,
      width,
      height: pitch * 0.86,
      size,
      leading: 1.12,
      stand: "middle",
    });
  });
}
