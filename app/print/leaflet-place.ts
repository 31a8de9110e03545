import type { Layout } from "#app/ui/map/layout.ts";
import { bodyOf } from "#app/ui/map/ribbon-ground.ts";
import { boxOf, grow, holds, type Box } from "#app/ui/map/shape.ts";
import { sampleEvenly } from "#app/ui/map/curve.ts";
import type { Point } from "#app/ui/map/types.ts";
import type { MapPlace } from "./ward-map.server.ts";

/** Points of the drawing that nothing may cover: its edge, rivers and lines, ribbons and names. */
function inkOf({ terrain, ribbons, names }: Layout): Point[] {
  const labels = Object.values(names).flat();
  return [
    ...sampleEvenly(terrain.outline, 9, true),
    ...[...terrain.rivers, ...terrain.courses].flatMap(({ points }) =>
      sampleEvenly(points, 11),
    ),
    ...[...ribbons.values()].flatMap(bodyOf),
    ...labels.map(({ x, y }): Point => [x, y]),
    ...[...ribbons.values()].map(([head]) => head),
  ];
}

const CLEAR_MM = 5;
const STEP = 0.985;
const SMALLEST = 0.4;

/** A drawing as large as an area holds, beside what stands in the area already. All boxes in mm. */
export function placeDrawing(
  layout: Layout,
  area: Box,
  standing: Box[],
): MapPlace {
  const ink = inkOf(layout);
  const view = grow(boxOf(ink), 7);
  const [wide, high] = [view.right - view.left, view.bottom - view.top];
  const room = { wide: area.right - area.left, high: area.bottom - area.top };
  const largest = Math.min(room.wide / wide, room.high / high);
  const taken = standing.map((box) => grow(box, CLEAR_MM));
  for (let scale = largest; scale > largest * SMALLEST; scale *= STEP) {
    const [rest, lower] = [room.wide - wide * scale, room.high - high * scale];
    for (const across of [0.5, 0.7, 0.85, 1])
      for (const down of [0.5, 0, 1]) {
        const left = area.left + rest * across - view.left * scale;
        const top = area.top + lower * down - view.top * scale;
        const isFree = ink.every(([x, y]) => {
          const at: Point = [left + x * scale, top + y * scale];
          return taken.every((box) => !holds(box, at));
        });
        if (isFree) return { left, top, scale };
      }
  }
  const below = Math.max(area.left, ...standing.map(({ right }) => right));
  const scale = Math.min((area.right - below) / wide, room.high / high);
  const left = area.right - (view.left + wide) * scale;
  const middle = area.top + (room.high - high * scale) / 2;
  return { left, top: middle - view.top * scale, scale };
}

/** Where a part of a drawing that is placed lies, in mm. */
export function drawnBox(view: Box, { left, top, scale }: MapPlace): Box {
  return {
    left: left + view.left * scale,
    top: top + view.top * scale,
    right: left + view.right * scale,
    bottom: top + view.bottom * scale,
  };
}
