import { faults } from "./ribbon-ground.ts";
import type { Ground, RibbonPoints } from "./ribbon-ground.ts";
import type { Point } from "./types.ts";

function turn(
  [x, y]: Point,
  [cx, cy]: Point,
  degrees: number,
  scale: number,
): Point {
  const angle = (degrees * Math.PI) / 180;
  const [dx, dy] = [(x - cx) * scale, (y - cy) * scale];
  return [
    cx + dx * Math.cos(angle) - dy * Math.sin(angle),
    cy + dx * Math.sin(angle) + dy * Math.cos(angle),
  ];
}

type Candidate = { points: RibbonPoints; cost: number };

function best(candidates: Candidate[], ground: Ground): RibbonPoints {
  const cheapFirst = candidates.toSorted((a, b) => a.cost - b.cost);
  let chosen = cheapFirst[0] as Candidate;
  let lowest = Infinity;
  for (const candidate of cheapFirst) {
    if (candidate.cost >= lowest) break;
    const total =
      candidate.cost +
      faults(candidate.points, ground, lowest - candidate.cost);
    if (total < lowest) [chosen, lowest] = [candidate, total];
  }
  return chosen.points;
}

const turns = [
  0, 6, -6, 12, -12, 18, -18, 26, -26, 36, -36, 48, -48, 62, -62, 80, -80,
];
const scales = [1, 0.94, 0.88, 0.82];
const nudges: Point[] = [14, 30].flatMap((away) =>
  [0, 1, 2, 3, 4, 5, 6, 7].map((eighth): Point => [
    away * Math.cos((eighth * Math.PI) / 4),
    away * Math.sin((eighth * Math.PI) / 4),
  ]),
);

/** A ribbon drawn by hand, turned and shortened round its head as little as keeps it within the ward and off its neighbours. */
export function fitRibbon(points: RibbonPoints, ground: Ground): RibbonPoints {
  const places: Point[] = [[0, 0], ...nudges];
  const candidates = places.flatMap((place) =>
    scales.flatMap((scale) =>
      turns.map((degrees) => ({
        cost:
          Math.abs(degrees) / 4 + (1 - scale) * 120 + Math.hypot(...place) / 2,
        points: points.map((at): Point => {
          const [x, y] = turn(at, points[0], degrees, scale);
          return [x + place[0], y + place[1]];
        }) as RibbonPoints,
      })),
    ),
  );
  return best(candidates, ground);
}

/** A ribbon for a street nobody has drawn: it starts beside its station and bends into open ground. */
export function layRibbon(station: Point, ground: Ground): RibbonPoints {
  const [x, y] = station;
  const around = Array.from({ length: 12 }, (_, index) => index * 30);
  const lengths = [230, 195, 165].map((length) => length + ground.head - 30);
  const candidates = [50, 70, 95].flatMap((away) =>
    around.flatMap((start) => {
      const head = turn([x + away, y], station, start, 1);
      return lengths.flatMap((length, shorter) =>
        around.flatMap((direction) =>
          [0.21, -0.21].map((bend) => ({
            cost: (away - 50) / 5 + shorter * 14,
            points: [
              head,
              turn(
                [head[0] + length / 2, head[1] + length * bend],
                head,
                direction,
                1,
              ),
              turn([head[0] + length, head[1]], head, direction, 1),
            ] as RibbonPoints,
          })),
        ),
      );
    }),
  );
  return best(candidates, ground);
}
