import { poster as texts } from "#app/locales/ja/poster.ts";
import { hues } from "#app/ui/art/hues.ts";
import type { Canvas } from "./canvas.server.ts";
import { drawLine, drawRule, lineWidth } from "./canvas.server.ts";
import { drawEmblem } from "./emblem.server.ts";
import { fill } from "./fill.ts";
import { colour } from "./measure.ts";
import type { Poster } from "./poster.ts";
import { drawShared } from "./shared.server.ts";
import { bareSpots, ringPaths, wearStream } from "./seal-ring.ts";

const outerDiameter = 193.5;
const arcRadius = 79.4;
const reach = { x: -115, y: -125, width: 230, height: 240 };

export type Sealed = Pick<Poster, "seal" | "shop">;

/** Draws a shop's seal `diameter` mm across its outer ring about `x`, `y`, worn through to `ground`; the emblem stands a little above it. */
export function drawSeal(
  canvas: Canvas,
  { seal, shop }: Sealed,
  place: { x: number; y: number; diameter: number; ground?: string },
): void {
  const { doc } = canvas;
  const { ground = colour.white } = place;
  doc.save();
  doc.translate(place.x, place.y).scale(place.diameter / outerDiameter);
  const key = JSON.stringify(["seal", seal, shop, ground]);
  drawShared(canvas, key, reach, () =>
    pressSeal(canvas, { seal, shop }, ground),
  );
  doc.restore();
}

function pressSeal(
  canvas: Canvas,
  { seal, shop }: Sealed,
  ground: string,
): void {
  const { doc } = canvas;
  const next = wearStream(`${shop.streetName}${shop.number}${shop.name}`);
  doc.rotate(seal.tilt);
  drawRings(canvas, ringPaths(seal.ring, next));
  drawArc(canvas, shop.streetName, -159.5);
  drawArc(
    canvas,
    fill(texts.sealNumber, { number: shop.number.padStart(3, "0") }),
    -20.5,
  );
  drawLine(canvas, seal.kanji, {
    x: 0,
    y: 33,
    size: 88,
    weight: "bold",
    fill: colour.vermilion,
    align: "center",
  });
  drawDateBand(canvas, texts.sealBlankDate);
  drawEmblem(canvas, shop.emblem, {
    x: 0,
    y: -79,
    size: 56,
    fill: hues[shop.emblem].hue,
    knock: ground,
  });
  doc.path(bareSpots(98, next)).fill(ground);
}

function drawRings({ doc }: Canvas, rings: string): void {
  doc.save();
  doc.rect(-110, -110, 220, 220).circle(0, -79, 33).rect(-57, 56, 114, 54);
  doc.clip("even-odd");
  doc.path(rings).fill(colour.vermilion, "even-odd");
  doc.restore();
}

function drawArc(canvas: Canvas, text: string, middle: number): void {
  const { doc } = canvas;
  const style = { size: 13.8, weight: "bold" } as const;
  const characters = [...text];
  const gap = 2.4;
  const widths = characters.map(
    (character) => lineWidth(canvas, character, style) + gap,
  );
  const length = widths.reduce((sum, width) => sum + width, 0);
  const longest = arcRadius * 1.6;
  const scale = Math.min(1, longest / length);
  let along = (-length * scale) / 2;
  characters.forEach((character, index) => {
    const half = ((widths[index] ?? 0) * scale) / 2;
    const turn = middle + ((along + half) / arcRadius) * (180 / Math.PI);
    doc.save();
    doc.rotate(turn + 90).translate(0, -arcRadius);
    drawLine(canvas, character, {
      ...style,
      size: style.size * scale,
      x: 0,
      y: 4.8 * scale,
      fill: colour.vermilion,
      align: "center",
    });
    doc.restore();
    along += half * 2;
  });
}

function drawDateBand(canvas: Canvas, blank: string): void {
  drawRule(canvas, [-57, 58], [57, 58], 2.2, colour.vermilion);
  drawRule(canvas, [-57, 84.5], [57, 84.5], 2.2, colour.vermilion);
  drawLine(canvas, blank, {
    x: 0,
    y: 77.4,
    size: 17,
    fill: colour.vermilion,
    align: "center",
    maxWidth: 104,
  });
}
