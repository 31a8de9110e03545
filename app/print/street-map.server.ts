import { hues } from "#app/ui/art/hues.ts";
import { placeLabels } from "#app/ui/map/label-layout.ts";
import { project } from "#app/ui/map/projection.ts";
import { type Box, grow, boxOf, holds } from "#app/ui/map/shape.ts";
import { terrainOf } from "#app/ui/map/terrain.ts";
import type { Point } from "#app/ui/map/types.ts";
import type { Canvas } from "./canvas.server.ts";
import { drawLine, drawRule } from "./canvas.server.ts";
import { fill } from "./fill.ts";
import { groundMarkup, ink, marksMarkup } from "./leaflet-art.ts";
import type { StreetSheet } from "./map-sheet.ts";
import { drawMarked, scriptOf } from "./marked.server.ts";
import { type Dot, layDots } from "./street-dots.ts";
import { viewOf } from "./street-view.ts";
import { drawStation } from "./station-label.server.ts";
import { drawSvg } from "./svg.server.ts";

const LABEL = 4.2;
const RIVER_SHARE = 0.6;

function waysMarkup(ways: Point[][], scale: number): string {
  const d = ways
    .map(
      (way) =>
        `M${way.map(([x, y]) => `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`).join("L")}`,
    )
    .join("");
  return (
    d &&
    `<path d="${d}" fill="none" stroke="#DCD2BD" stroke-width="${0.9 / scale}" stroke-linejoin="round" stroke-linecap="round"/>`
  );
}

/** The bar that tells how far a stretch of the map is. Answers what it covers. */
function drawScale(
  canvas: Canvas,
  sheet: StreetSheet,
  box: Box,
  scale: number,
): Box {
  const fitting = sheet.scale.filter(({ units }) => units * scale <= 42);
  const { units, label } = fitting.at(-1) ?? sheet.scale[0]!;
  const [x, y] = [box.left + 4, box.bottom - 3.6];
  const wide = units * scale;
  canvas.doc.rect(x - 2, y - 6.4, Math.max(wide, 14) + 4, 8.4).fill(ink.sheet);
  canvas.doc.lineWidth(0.5).strokeColor(ink.ink);
  canvas.doc
    .moveTo(x, y - 1.6)
    .lineTo(x, y)
    .lineTo(x + wide, y)
    .lineTo(x + wide, y - 1.6)
    .stroke();
  drawMarked(canvas, label, {
    x,
    y: y - 2.6,
    size: 3,
    script: scriptOf[sheet.language],
  });
  return {
    left: x - 2,
    top: y - 6.4,
    right: x + Math.max(wide, 14) + 2,
    bottom: y + 2,
  };
}

/** Points towards a place beyond the map from a dot at its edge. */
function drawArrow(
  canvas: Canvas,
  { at, place }: Dot,
  radius: number,
  hue: string,
): void {
  const turn = Math.atan2(place[1] - at[1], place[0] - at[0]);
  const tip = (away: number, side: number): Point => [
    at[0] + Math.cos(turn + side) * away,
    at[1] + Math.sin(turn + side) * away,
  ];
  const [a, b, c] = [
    tip(radius * 1.75, 0),
    tip(radius * 1.08, 0.5),
    tip(radius * 1.08, -0.5),
  ];
  canvas.doc
    .moveTo(...a)
    .lineTo(...b)
    .lineTo(...c)
    .closePath()
    .fill(hue);
}

function drawDot(
  canvas: Canvas,
  { at: [x, y] }: Dot,
  number: number,
  radius: number,
  colours: { hue: string; deep: string },
): void {
  const size = radius * (number > 99 ? 1 : 1.2);
  canvas.doc
    .lineWidth(radius * 0.22)
    .circle(x, y, radius * 0.9)
    .fillAndStroke(ink.paper, colours.hue);
  const line = {
    x,
    y: y + size * 0.36,
    size,
    weight: "bold",
    align: "center",
  } as const;
  drawLine(canvas, String(number), {
    ...line,
    fill: colours.deep,
    maxWidth: radius * 1.55,
  });
}

/** Draws a street's shops at their own places. Answers the sentence about those beyond the map; "" without any. */
export function drawStreetMap(
  canvas: Canvas,
  sheet: StreetSheet,
  box: Box,
): string {
  const { land, shops, ways, street, language } = sheet;
  const terrain = terrainOf(land);
  const perMetre = sheet.scale[0]!.units / sheet.scale[0]!.metres;
  const places = shops.map(({ at }) => at);
  const stops = terrain.stations.map(({ at }) => at);
  const middle = stops[0] ?? project(land.frame, land.outline[0]!);
  const { view, scale, beyond } = viewOf(places, stops, middle, box, perMetre);
  const toSheet = ([x, y]: Point): Point => [
    box.left + (x - view.left) * scale,
    box.top + (y - view.top) * scale,
  ];
  const mm = 1 / scale;
  const size = {
    outline: 0.6 * mm,
    rail: 1.5 * mm,
    hillPen: 0,
    casing: mm,
    ways: waysMarkup(ways, scale),
  };
  const rivers = terrain.rivers.map((one) => ({
    ...one,
    width: one.width * RIVER_SHARE,
  }));
  const pens = { station: 2.1 * mm, stationPen: 0.8 * mm };
  canvas.doc
    .rect(box.left, box.top, box.right - box.left, box.bottom - box.top)
    .fill(ink.shadow);
  drawSvg(
    canvas,
    groundMarkup({ ...terrain, rivers }, "", size) +
      marksMarkup({ ...terrain, landmarks: [] }, pens),
    `${view.left} ${view.top} ${view.right - view.left} ${view.bottom - view.top}`,
    {
      x: box.left,
      y: box.top,
      width: box.right - box.left,
      height: box.bottom - box.top,
    },
  );
  canvas.doc
    .lineWidth(0.35)
    .rect(box.left, box.top, box.right - box.left, box.bottom - box.top)
    .stroke(ink.ink);
  const bar = drawScale(canvas, sheet, box, scale);
  const seen = terrain.stations
    .map((one) => ({ text: one.label, at: toSheet(one.at), reach: 3.4 }))
    .filter(({ at }) => holds(grow(box, -3), at));
  const taken = [bar, ...seen.map(({ at }) => grow(boxOf([at]), 2.6))];
  const names = placeLabels(seen, LABEL, {
    solid: taken,
    soft: places.map(toSheet),
    bounds: grow(box, -1.5),
  });
  const { radius, dots } = layDots(places.map(toSheet), box, taken);
  const colours = hues[street.emblem];
  for (const name of names)
    drawStation(canvas, name, LABEL, scriptOf[language]);
  dots.forEach((dot, index) => {
    if (beyond.has(index)) return drawArrow(canvas, dot, radius, colours.hue);
    if (Math.hypot(dot.at[0] - dot.place[0], dot.at[1] - dot.place[1]) < 0.3)
      return;
    drawRule(canvas, dot.at, dot.place, 0.3, colours.hue);
    canvas.doc.circle(...dot.place, 0.6).fill(colours.hue);
  });
  dots.forEach((dot, index) =>
    drawDot(canvas, dot, shops[index]!.number, radius, colours),
  );
  const numbers = [...beyond].map((index) => shops[index]!.number).join(", ");
  return numbers && fill(sheet.beyond, { numbers });
}
