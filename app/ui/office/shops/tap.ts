import type { Geography } from "#app/domain/geography.ts";
import type { LngLat, Point } from "#app/domain/place.ts";
import { project, unproject } from "#app/ui/map/projection.ts";
import { boxOf } from "#app/ui/map/shape.ts";

/** Sides of the two pictures in CSS pixels: what a tap is measured in. */
export const sides = { small: 320, large: 640 } as const;
export type Side = keyof typeof sides;

/** How far each step is magnified: the whole ward, a street, a block. */
export const zooms = [1, 4, 16] as const;

const MARGIN = 30;

/** A square part of the drawing, in its units. */
export type Window = { left: number; top: number; size: number };

/** The part of the drawing that a step shows, round a place; the first shows all. */
export function windowOf(
  geography: Geography,
  zoom: number,
  centre: LngLat | null,
): Window {
  const { frame, outline } = geography;
  const box = boxOf(outline.map((at) => project(frame, at)));
  const whole =
    Math.max(box.right - box.left, box.bottom - box.top) + MARGIN * 2;
  const middle: Point = [
    (box.left + box.right) / 2,
    (box.top + box.bottom) / 2,
  ];
  const [x, y] =
    zoom === 1 || !centre ? middle : project(frame, [centre[0], centre[1]]);
  const size = whole / zoom;
  return { left: x - size / 2, top: y - size / 2, size };
}

/** Where on the earth a tap at x, y (CSS pixels from the picture's corner) fell. */
export function placeOfTap(
  geography: Geography,
  { left, top, size }: Window,
  side: Side,
  [x, y]: Point,
): LngLat {
  const unit = size / sides[side];
  return unproject(geography.frame, [left + x * unit, top + y * unit]);
}
