import { isInside } from "#app/domain/outline.ts";
import { distance, grow, holds, isNearEdge, overlaps } from "./shape.ts";
import type { Box } from "./shape.ts";
import type { Point } from "./types.ts";

/** The box of a rosette of radius `r`: the ring and its two tails below. */
export function rosetteBox([x, y]: Point, r: number): Box {
  return { left: x - r, top: y - r, right: x + r, bottom: y + r * 1.84 };
}

/** A pin for a street nobody has pinned: beside its station, inside the ward, clear of other pins, stations and lines. */
export function layPin(
  station: Point,
  {
    outline,
    stations,
    ways,
    taken,
    r,
  }: {
    outline: Point[];
    stations: Point[];
    ways: Point[];
    taken: Point[];
    r: number;
  },
): Point {
  let chosen = station;
  let lowest = Infinity;
  for (const away of [1.8, 2.4, 3, 3.6]) {
    for (let sixteenth = 0; sixteenth < 16; sixteenth += 1) {
      const angle = (sixteenth * Math.PI) / 8;
      const at: Point = [
        Math.round(station[0] + Math.cos(angle) * r * away),
        Math.round(station[1] + Math.sin(angle) * r * away),
      ];
      const cost =
        away +
        taken.filter((other) =>
          overlaps(rosetteBox(at, r + 3), rosetteBox(other, r + 3)),
        ).length *
          80 +
        stations.filter((other) => holds(grow(rosetteBox(at, r), 14), other))
          .length *
          60 +
        stations.filter((other) => distance(at, other) < r * 2.2).length * 5 +
        ways.filter((other) => distance(at, other) < r).length * 2 +
        (isInside(outline, at) ? 0 : 40) +
        (isNearEdge(outline, at, r) ? 10 : 0);
      if (cost < lowest) [chosen, lowest] = [at, cost];
    }
  }
  return chosen;
}
