import type { Canvas } from "./canvas.server.ts";
import { drawLine, lineWidth } from "./canvas.server.ts";
import { colour } from "./measure.ts";
import type { PaperCard } from "./sheet.ts";
import type { Box } from "./svg.server.ts";
import type { Spot } from "./ward-map.server.ts";
import { drawLand, placeMap, spotOf } from "./ward-map.server.ts";

const reach = 3.3;
const label = { size: 2.9 } as const;
const below = reach + label.size * 0.95;

/** The ward with every street's emblem and name; a name stands where it covers no other street. */
export function drawCardMap(canvas: Canvas, card: PaperCard, box: Box): void {
  const pins = card.pins.map((pin) => ({ ...pin, isHere: false }));
  const ward = { geography: card.ward.geography, pins };
  const place = placeMap(ward, box, "center");
  drawLand(canvas, ward, place, reach);
  const taken: Area[] = pins.map((pin) =>
    around(spotOf(pin, place), reach, reach),
  );
  for (const pin of pins) {
    const half = lineWidth(canvas, pin.name, label) / 2;
    const spot = clearest(spotOf(pin, place), half, taken);
    taken.push(labelArea(spot, half));
    const line = { ...label, ...spot, align: "center" } as const;
    canvas.doc.lineWidth(0.8).lineJoin("round").strokeColor(colour.land);
    drawLine(canvas, pin.name, { ...line, halo: true });
    drawLine(canvas, pin.name, line);
  }
}

type Area = { left: number; right: number; top: number; bottom: number };

function around({ x, y }: Spot, wide: number, high: number): Area {
  return { left: x - wide, right: x + wide, top: y - high, bottom: y + high };
}

function labelArea({ x, y }: Spot, half: number): Area {
  return around({ x, y: y - label.size * 0.35 }, half, label.size * 0.5);
}

function clearest(pin: Spot, half: number, taken: Area[]): Spot {
  const side = reach + half + 0.5;
  const middle = pin.y + label.size * 0.36;
  const spots = [
    { x: pin.x, y: pin.y + below },
    { x: pin.x + side, y: middle },
    { x: pin.x - side, y: middle },
    { x: pin.x, y: pin.y - reach - 0.7 },
  ];
  const crowding = (spot: Spot) =>
    taken.reduce((sum, area) => sum + overlap(labelArea(spot, half), area), 0);
  return spots.reduce((best, spot) =>
    crowding(spot) < crowding(best) - 0.2 ? spot : best,
  );
}

function overlap(a: Area, b: Area): number {
  const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const high = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return wide > 0 && high > 0 ? wide * high : 0;
}
