import { boxOf, grow, holds, overlaps } from "./shape.ts";
import type { Box } from "./shape.ts";
import type { Point } from "./types.ts";

export type Place = { at: Point; reach: number; text: string };

export type Crowd = {
  /** Boxes no label may cover. */
  solid: Box[];
  /** Points better left uncovered, such as lines and rivers. */
  soft: Point[];
  bounds: Box;
};

/** About how wide a text of bold letters is: kanji, kana and hangul are square, others 0.58 of that. */
export function widthOf(text: string, size: number): number {
  return [...text].reduce(
    (sum, letter) => sum + (letter.charCodeAt(0) < 0x2000 ? 0.58 : 1) * size,
    0,
  );
}

/** Sides to try: left (-1), above or below in the middle (0) or from one edge of the place (a half), right (1); the shift up or down in font sizes; what the side costs. */
const sides: [number, number, number][] = [
  [1, 0, 0],
  [-1, 0, 0],
  [0, -1, 1],
  [0, 1, 1],
  [0.5, -1, 2],
  [-0.5, -1, 2],
  [0.5, 1, 2],
  [-0.5, 1, 2],
  ...[-0.6, 0.6, -1, 1, -1.6, 1.6].flatMap(
    (shift): [number, number, number][] => [
      [1, shift, 1 + Math.abs(shift)],
      [-1, shift, 1 + Math.abs(shift)],
    ],
  ),
];

function blockBox(
  group: Place[],
  size: number,
  [dx, shift]: [number, number, number],
): Box {
  const width =
    Math.max(...group.map(({ text }) => widthOf(text, size))) + size * 0.3;
  const height = group.length * size * 1.12;
  const {
    left: west,
    top: north,
    right: east,
    bottom: south,
  } = boxOf(group.map(({ at }) => at));
  const reach = (group[0] as Place).reach;
  const lefts: Record<number, number> = {
    [-1]: west - reach - width,
    [-0.5]: east + reach - width,
    0: (west + east - width) / 2,
    0.5: west - reach,
    1: east + reach,
  };
  const left = lefts[dx]!;
  const top =
    Math.abs(dx) === 1
      ? (north + south - height) / 2 + shift * size
      : shift > 0
        ? south + reach * 0.8
        : north - reach * 0.8 - height;
  return { left, top, right: left + width, bottom: top + height };
}

/** What a solid box under a label costs: any touch 60, more the more it covers. */
function share(box: Box, other: Box): number {
  if (!overlaps(box, other)) return 0;
  const width =
    Math.min(box.right, other.right) - Math.max(box.left, other.left);
  const height =
    Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top);
  return (
    60 +
    (300 * width * height) / ((box.right - box.left) * (box.bottom - box.top))
  );
}

function isOutside(box: Box, bounds: Box): boolean {
  return (
    box.left < bounds.left ||
    box.right > bounds.right ||
    box.top < bounds.top ||
    box.bottom > bounds.bottom
  );
}

/** Whether a label covers nothing solid and stays within the bounds. */
export function isClear(box: Box, { solid, bounds }: Crowd): boolean {
  return (
    !isOutside(box, bounds) && !solid.some((other) => overlaps(box, other))
  );
}

function costOf(box: Box, { solid, soft, bounds }: Crowd): number {
  const hidden = solid.reduce((sum, other) => sum + share(box, other), 0);
  const rim = grow(box, 6);
  const crossed = soft.filter((point) => holds(rim, point)).length;
  // However many lines it crosses, a name is read better on them than under a sign.
  const lines = crossed < 10 ? crossed * 4 : 39 + crossed / 10;
  return hidden + lines + (isOutside(box, bounds) ? 200 : 0);
}

/** The side of a block of names that covers least of those `accepts` lets pass, and what it costs; Infinity where none is. */
export function cheapest(
  group: Place[],
  size: number,
  crowd: Crowd,
  accepts: (box: Box) => boolean = () => true,
) {
  let chosen = { box: blockBox(group, size, [1, 0, 0]), dx: 1, cost: Infinity };
  for (const side of sides) {
    const box = blockBox(group, size, side);
    if (!accepts(box)) continue;
    const cost = costOf(box, crowd) + side[2];
    if (cost < chosen.cost) chosen = { box, dx: side[0], cost };
  }
  return chosen;
}
