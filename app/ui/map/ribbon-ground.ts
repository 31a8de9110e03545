import { isInside } from "#app/domain/outline.ts";
import { sampleQuadratic } from "./curve.ts";
import { fieldOf } from "./field.ts";
import type { Field } from "./field.ts";
import { distance } from "./shape.ts";
import type { Point } from "./types.ts";

/** Head, middle and end of a street's ribbon. */
export type RibbonPoints = [Point, Point, Point];

type Rule = { body: Field; head: Field; cost: number; headCost: number };

/** What every ribbon of a map keeps clear of. */
export type Ground = {
  outline: Point[];
  rules: Rule[];
  width: number;
  head: number;
};

/** The points a ribbon covers: along its middle, and the two tips of its tail. */
export function bodyOf(points: RibbonPoints): Point[] {
  const line = sampleQuadratic(points, 14);
  const [end, before] = line.toReversed() as [Point, Point];
  const length = distance(end, before) || 1;
  const tip: Point = [
    end[0] + ((end[0] - before[0]) / length) * 16,
    end[1] + ((end[1] - before[1]) / length) * 16,
  ];
  return [...line, tip];
}

type Size = Pick<Ground, "width" | "head">;

function rule(
  points: Point[],
  room: number,
  cost: number,
  { width, head }: Size,
  headCost = cost,
): Rule {
  return {
    body: fieldOf(points, width / 2 + room),
    head: fieldOf(points, head + room),
    cost,
    headCost,
  };
}

/** Looks up a map's edge, stations, rivers and lines once for all its ribbons. */
export function groundFor(
  outline: Point[],
  { edge, stations, ways }: { edge: Point[]; stations: Point[]; ways: Point[] },
  size: Size,
): Ground {
  const rules = [
    rule(edge, 7, 150, size),
    rule(stations, 12, 16, size),
    rule(ways, 3, 9, size, 20),
  ];
  return { outline, rules, ...size };
}

/** The ground with other ribbons on it. */
export function withRibbons(ground: Ground, others: RibbonPoints[]): Ground {
  const bodies = rule(
    others.flatMap(bodyOf),
    ground.width / 2 + 4,
    90,
    ground,
    150,
  );
  const heads = rule(
    others.map(([head]) => head),
    ground.head + 4,
    60,
    ground,
  );
  return { ...ground, rules: [...ground.rules, bodies, heads] };
}

/** How badly a ribbon lies. Its head inside and its body off the edge keep all of it within the ward. */
export function faults(
  points: RibbonPoints,
  { outline, rules }: Ground,
  limit: number,
): number {
  let sum = isInside(outline, points[0]) ? 0 : 400;
  for (const [index, at] of bodyOf(points).entries()) {
    for (const { body, head, cost, headCost } of rules) {
      if (index === 0 && head(at)) sum += headCost;
      if (index > 0 && body(at)) sum += cost;
    }
    if (sum >= limit) return sum;
  }
  return sum;
}
