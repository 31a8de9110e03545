import type { Canvas } from "./canvas.server.ts";
import { drawLine, lineWidth } from "./canvas.server.ts";
import { colour } from "./measure.ts";
import type { MapPin, Poster } from "./poster.ts";
import type { Box } from "./svg.server.ts";
import { drawSvg } from "./svg.server.ts";
import { hereMarkup, landMarkup, pinMarkup } from "./ward-map-art.ts";

const bleed = 10;
const pinReach = 2.3;
const hereReach = 4.1;
const label = { size: 3.7, weight: "bold" } as const;

export type WardDrawing = {
  geography: Poster["ward"]["geography"];
  pins: MapPin[];
};

/** Where the drawing's units fall on the sheet. */
export type MapPlace = { left: number; top: number; scale: number };

/** Lays a ward's drawing into a box, at its right edge or in its middle; half its height is above the box's middle. */
export function placeMap(
  { geography, pins }: WardDrawing,
  box: Box,
  align: "right" | "center",
): MapPlace {
  const area = geography ?? areaOfPins(pins);
  const scale = Math.min(box.width / area.width, box.height / area.height);
  const rest = box.width - area.width * scale;
  return {
    left: box.x + (align === "right" ? rest : rest / 2),
    top: box.y + (box.height - area.height * scale) / 2,
    scale,
  };
}

/** The ward, its rivers and railways and an emblem for each street; `reach` is a pin's radius in mm. Without a geography only the pins are drawn. */
export function drawLand(
  canvas: Canvas,
  { geography, pins }: WardDrawing,
  { left, top, scale }: MapPlace,
  reach: number,
): void {
  const area = geography ?? areaOfPins(pins);
  const place = {
    x: left - bleed * scale,
    y: top - bleed * scale,
    width: (area.width + bleed * 2) * scale,
    height: (area.height + bleed * 2) * scale,
  };
  const view = [
    -bleed,
    -bleed,
    area.width + bleed * 2,
    area.height + bleed * 2,
  ];
  const here = pins.find((pin) => pin.isHere);
  const markup = [
    geography ? landMarkup(geography) : "",
    ...pins
      .filter((pin) => !pin.isHere)
      .map((pin) => pinMarkup(pin, reach / scale)),
    here ? hereMarkup(here, hereReach / scale) : "",
  ];
  drawSvg(canvas, markup.join(""), view.join(" "), place);
}

/** The ward with "you are here". */
export function drawWardMap(canvas: Canvas, poster: Poster, box: Box): void {
  const { pins } = poster;
  const ward = { geography: poster.ward.geography, pins };
  const place = placeMap(ward, box, "right");
  drawLand(canvas, ward, place, pinReach);
  const here = pins.find((pin) => pin.isHere);
  if (!here) return;
  const others = pins.filter((pin) => !pin.isHere);
  const onSheet = (pin: MapPin) => spotOf(pin, place);
  drawHereName(canvas, here.name, onSheet(here), others.map(onSheet));
}

/** Where a pin stands, in mm. */
export function spotOf(pin: MapPin, { left, top, scale }: MapPlace): Spot {
  return { x: left + pin.x * scale, y: top + pin.y * scale };
}

function areaOfPins(pins: MapPin[]) {
  return {
    width: Math.max(1, ...pins.map((pin) => pin.x)) + 60,
    height: Math.max(1, ...pins.map((pin) => pin.y)) + 60,
  };
}

export type Spot = { x: number; y: number };

function drawHereName(
  canvas: Canvas,
  name: string,
  here: Spot,
  others: Spot[],
): void {
  const half = lineWidth(canvas, name, label) / 2;
  const side = hereReach + 0.8 + half;
  const spots = [
    { x: here.x - side, y: here.y },
    { x: here.x - side, y: here.y + 1.6 },
    { x: here.x + side, y: here.y },
    { x: here.x + side, y: here.y + 1.6 },
    { x: here.x, y: here.y - hereReach - 2.6 },
    { x: here.x, y: here.y + hereReach + 2.8 },
  ].filter((spot) => spot.x + half < 199);
  const crowding = (spot: Spot) =>
    others.filter(
      (pin) =>
        Math.abs(pin.x - spot.x) < half + pinReach &&
        Math.abs(pin.y - spot.y) < label.size / 2 + pinReach + 0.4,
    ).length;
  const best = spots.reduce((found, spot) =>
    crowding(spot) < crowding(found) ? spot : found,
  );
  const line = {
    ...label,
    ...best,
    y: best.y + 1.35,
    align: "center",
  } as const;
  canvas.doc.lineWidth(0.9).lineJoin("round").strokeColor(colour.land);
  drawLine(canvas, name, { ...line, halo: true });
  drawLine(canvas, name, line);
}
