import type { Box } from "./shape.ts";
import type { Frame, Point } from "./types.ts";

/** Width in units of every cut of the drawing: a phone shows about 0.45 CSS pixels a unit, a wide screen one. */
export const SHEET = 720;

/** A cut of the drawing: `frame` projects degrees to its own units, 0, 0 being its corner; `scale` is its units to one of the whole drawing. */
export type MapWindow = {
  frame: Frame;
  scale: number;
  bounds: Box;
};

/** The cut that shows `box`, in units of the whole drawing. */
export function windowOn(frame: Frame, box: Box): MapWindow {
  const scale = SHEET / (box.right - box.left);
  return {
    frame: {
      west: frame.west + box.left / frame.scaleX,
      north: frame.north - box.top / frame.scaleY,
      scaleX: frame.scaleX * scale,
      scaleY: frame.scaleY * scale,
    },
    scale,
    bounds: {
      left: 0,
      top: 0,
      right: SHEET,
      bottom: Math.round((box.bottom - box.top) * scale),
    },
  };
}

/** The least box of these sides' ratio and width that holds `box` with its middle kept; `flattest` and `tallest` are height to width. */
export function shapedBox(
  { left, top, right, bottom }: Box,
  least: number,
  [flattest, tallest]: [number, number],
): Box {
  const width = Math.max(right - left, least, (bottom - top) / tallest);
  const height = Math.max(bottom - top, width * flattest);
  const [x, y]: Point = [(left + right) / 2, (top + bottom) / 2];
  return {
    left: x - width / 2,
    top: y - height / 2,
    right: x + width / 2,
    bottom: y + height / 2,
  };
}
