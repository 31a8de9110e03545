import { poster as texts } from "#app/locales/ja/poster.ts";
import { hues } from "#app/ui/art/hues.ts";
import type { Canvas } from "./canvas.server.ts";
import { columnHeight, drawColumn } from "./column.server.ts";
import { drawEmblem } from "./emblem.server.ts";
import { colour } from "./measure.ts";
import type { Poster } from "./poster.ts";
import { trimGaps, verticalCells } from "./vertical.ts";

const middle = 193;
const emblemSize = 8;
const natural = { size: 5.1, pitch: 1.12, weight: "regular" } as const;
const boxed = { size: 3.9, pitch: 1.12, weight: "regular" } as const;
const boxSpace = 15;

/** The street's emblem, its name and the association's, downwards; side by side where one line would be too small. */
export function drawStreetColumn(
  canvas: Canvas,
  poster: Poster,
  { top, height }: { top: number; height: number },
): void {
  const { shop, isSample } = poster;
  drawEmblem(canvas, shop.emblem, {
    x: middle,
    y: top + 3.3,
    size: emblemSize,
    fill: hues[shop.emblem].hue,
    knock: colour.white,
  });
  const start = top + emblemSize + 1.5;
  const room = height - emblemSize - 1.5 - (isSample ? boxSpace : 0);
  const end = drawNames(canvas, namesOf(shop), start, room);
  if (isSample) drawSampleBox(canvas, texts.sample, end + 3);
}

function namesOf({ streetName, associationName }: Poster["shop"]): string[] {
  return associationName === null
    ? [streetName]
    : [streetName, associationName];
}

function drawNames(
  canvas: Canvas,
  names: string[],
  top: number,
  room: number,
): number {
  const fit = (text: string) =>
    room / columnHeight(canvas, trimGaps(verticalCells(text)), natural);
  const whole = names.join("　");
  const isOneLine = names.length === 1 || fit(whole) > 0.8;
  const lines = isOneLine ? [whole] : names;
  const scale = Math.min(isOneLine ? 1 : 0.76, ...lines.map(fit));
  const ends = lines.map((line, index) =>
    drawColumn(canvas, trimGaps(verticalCells(line)), {
      ...natural,
      size: natural.size * scale,
      x: isOneLine ? middle : middle + 2.5 - index * 5,
      top,
      fill: colour.ink,
    }),
  );
  return Math.max(...ends);
}

function drawSampleBox(canvas: Canvas, sample: string, top: number): void {
  const cells = verticalCells(sample);
  const height = columnHeight(canvas, cells, boxed) + 3;
  canvas.doc
    .lineWidth(0.25)
    .rect(middle - 3, top, 6, height)
    .stroke(colour.ink);
  drawColumn(canvas, cells, {
    ...boxed,
    x: middle,
    top: top + 1.5,
    fill: colour.ink,
  });
}
