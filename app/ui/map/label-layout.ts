import { cheapest, isClear, widthOf } from "./label-box.ts";
import type { Crowd, Place } from "./label-box.ts";
import { distance, gapTo } from "./shape.ts";
import type { Box } from "./shape.ts";
import type { Point } from "./types.ts";

export type Anchor = "start" | "middle" | "end";
export type PlacedLabel = {
  text: string;
  x: number;
  y: number;
  anchor: Anchor;
};
const anchors: Record<string, Anchor> = {
  "-1": "end",
  "-0.5": "end",
  "0": "middle",
  "0.5": "start",
  "1": "start",
};

/** The box a label covers. */
export function boxOfLabel(
  { text, x, y, anchor }: PlacedLabel,
  size: number,
): Box {
  const width = widthOf(text, size);
  const left = { start: x, middle: x - width / 2, end: x - width }[anchor];
  return {
    left,
    top: y - size * 0.88,
    right: left + width,
    bottom: y + size * 0.1,
  };
}

/** Places so near that their names would touch share one block of lines from left to right; what is hardest to place comes first. */
function blocks(places: Place[], near: number): Place[][] {
  const groups: Place[][] = [];
  for (const place of places.toSorted((a, b) => a.at[0] - b.at[0])) {
    const group = groups.find((members) =>
      members.some((member) => distance(member.at, place.at) < near),
    );
    if (group) group.push(place);
    else groups.push([place]);
  }
  const lengthOf = (group: Place[]) =>
    Math.max(...group.map(({ text }) => text.length));
  return groups.toSorted(
    (a, b) => b.length - a.length || lengthOf(b) - lengthOf(a),
  );
}

function write(
  group: Place[],
  box: Box,
  dx: number,
  size: number,
): PlacedLabel[] {
  const x =
    dx === 0 ? (box.left + box.right) / 2 : dx > 0 ? box.left : box.right;
  return group.map(({ text }, index) => ({
    text,
    x: Math.round(x),
    y: Math.round(box.top + size * (0.92 + 1.12 * index)),
    anchor: anchors[String(dx)] as Anchor,
  }));
}

/**
 * Puts each name beside its place, on the side that covers least, and leaves
 * out a name that would cost more than `limit`, or with "clear" one that would
 * cover a solid box or leave the bounds. Adds each label's box to
 * `crowd.solid`, so that later labels keep clear of it.
 */
export function placeLabels(
  places: Place[],
  size: number,
  crowd: Crowd,
  limit: number | "clear" = Infinity,
): PlacedLabel[] {
  return blocks(places, size * 1.1).flatMap((group) => {
    const { box, dx, cost } = cheapest(group, size, crowd);
    if (limit === "clear" ? !isClear(box, crowd) : cost > limit) return [];
    crowd.solid.push(box);
    return write(group, box, dx, size);
  });
}

/** How much nearer a name is to its own disc than to any other, in font sizes. */
const CLOSER = 0.5;

/**
 * Puts names beside their discs, short ones first, each clearly nearer to its
 * own disc than to any other of `rivals`; one that would be nearer to another,
 * cover a solid box of `crowd` or leave its bounds is left out.
 */
export function placeOwnLabels(
  places: Place[],
  size: number,
  crowd: Crowd,
  rivals: Point[],
): PlacedLabel[] {
  return places
    .toSorted((a, b) => widthOf(a.text, size) - widthOf(b.text, size))
    .flatMap((place) => {
      const others = rivals.filter((at) => at !== place.at);
      const isOwn = (box: Box) => {
        const least = gapTo(box, place.at) + size * CLOSER;
        return (
          isClear(box, crowd) && others.every((at) => gapTo(box, at) > least)
        );
      };
      const { box, dx, cost } = cheapest([place], size, crowd, isOwn);
      if (cost === Infinity) return [];
      crowd.solid.push(box);
      return write([place], box, dx, size);
    });
}

/** Puts one name beside whichever of its places covers least, such as along a river; `accepts` says which boxes may be. */
export function placeAlong(
  places: Place[],
  size: number,
  crowd: Crowd,
  accepts?: (box: Box) => boolean,
): PlacedLabel[] {
  const [chosen] = places
    .map((place, index) => {
      const found = cheapest([place], size, crowd, accepts);
      return {
        ...found,
        place,
        cost: found.cost + Math.abs(index / places.length - 0.3),
      };
    })
    .toSorted((a, b) => a.cost - b.cost);
  if (!chosen || chosen.cost >= 60) return [];
  crowd.solid.push(chosen.box);
  return write([chosen.place], chosen.box, chosen.dx, size);
}
