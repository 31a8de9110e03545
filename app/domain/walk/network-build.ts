import { METRES_A_DEGREE } from "#app/domain/distance.ts";
import type { LngLat } from "#app/domain/place.ts";
import type { WalkNetwork, WalkSegment } from "./network.ts";
import { metresOf } from "./polyline.ts";

/** A line of a file, perhaps in parts, with the steps on all of it. */
export type FileWay = {
  lines: LngLat[][];
  stairs: number;
  slopePercent: number;
};

const MERGE_METRES = 1;
/** A little over that of latitude, so that what is to be one is never two cells apart. */
const CELL_DEGREES = 1.1 / METRES_A_DEGREE;

/** Numbers points so that those within a metre of one seen before are the same. */
function makePoints() {
  const all: LngLat[] = [];
  const cells = new Map<string, number[]>();
  const cellOf = ([lng, lat]: LngLat): [x: number, y: number] => {
    // One for the whole network: the same column of cells from end to end.
    const [, origin] = all[0] ?? [lng, lat];
    const shrink = Math.cos((origin * Math.PI) / 180);
    const x = Math.floor((lng * shrink) / CELL_DEGREES);
    return [x, Math.floor(lat / CELL_DEGREES)];
  };
  const around = [-1, 0, 1];
  function numberOf(at: LngLat): number {
    const [x, y] = cellOf(at);
    let [best, least] = [-1, MERGE_METRES];
    for (const dx of around)
      for (const dy of around)
        for (const i of cells.get(`${x + dx},${y + dy}`) ?? []) {
          const away = metresOf(all[i]!, at);
          if (away <= least) [best, least] = [i, away];
        }
    if (best >= 0) return best;
    const cell = `${x},${y}`;
    cells.set(cell, [...(cells.get(cell) ?? []), all.length]);
    return all.push(at) - 1;
  }
  return { all, numberOf };
}

type Line = { points: number[]; way: number };

/** The points a line is cut at: its ends, and every one that is passed twice or more. */
function cutsOf(lines: Line[]): Set<number> {
  const passed = new Map<number, number>();
  const cuts = new Set<number>();
  for (const { points } of lines) {
    for (const point of points) passed.set(point, (passed.get(point) ?? 0) + 1);
    cuts.add(points[0]!).add(points.at(-1)!);
  }
  for (const [point, n] of passed) if (n > 1) cuts.add(point);
  return cuts;
}

type Piece = { points: number[]; way: number; metres: number };

function piecesOf(lines: Line[], all: LngLat[]): Piece[] {
  const cuts = cutsOf(lines);
  const pieces: Piece[] = [];
  for (const { points, way } of lines) {
    let piece: Piece = { points: [points[0]!], way, metres: 0 };
    for (const point of points.slice(1)) {
      piece.metres += metresOf(all[piece.points.at(-1)!]!, all[point]!);
      piece.points.push(point);
      if (!cuts.has(point)) continue;
      pieces.push(piece);
      piece = { points: [point], way, metres: 0 };
    }
  }
  return pieces.filter(({ points }) => points[0] !== points.at(-1));
}

/** Shares whole steps out by length, so that they add up. */
function shareStairs(pieces: Piece[], stairs: number): number[] {
  const whole = pieces.reduce((sum, { metres }) => sum + metres, 0);
  let [walked, given] = [0, 0];
  return pieces.map(({ metres }) => {
    walked += metres;
    const upTo = whole === 0 ? stairs : Math.round((stairs * walked) / whole);
    const own = upTo - given;
    given = upTo;
    return own;
  });
}

/**
 * Lines as a graph: points within 1 m are one, a line is cut at every point it
 * shares with another (or with itself), lengths are in metres (haversine), a line's
 * steps are shared out over its pieces by length. Pieces that lead back to where
 * they began are left out.
 */
export function buildNetwork(ways: FileWay[]): WalkNetwork {
  const { all, numberOf } = makePoints();
  const lines = ways.flatMap((one, way) =>
    one.lines.map((line): Line => {
      const points = line.map(numberOf);
      return { points: points.filter((p, i) => p !== points[i - 1]), way };
    }),
  );
  const byWay = Map.groupBy(
    piecesOf(
      lines.filter(({ points }) => points.length > 1),
      all,
    ),
    ({ way }) => way,
  );
  const nodes: LngLat[] = [];
  const places = new Map<number, number>();
  const placeOf = (point: number) => {
    const known = places.get(point);
    if (known !== undefined) return known;
    const place = nodes.push(all[point]!) - 1;
    places.set(point, place);
    return place;
  };
  const segments = [...byWay].flatMap(([way, pieces]) => {
    const { stairs, slopePercent } = ways[way]!;
    const shares = shareStairs(pieces, stairs);
    return pieces.map(({ points, metres }, i): WalkSegment => ({
      from: placeOf(points[0]!),
      to: placeOf(points.at(-1)!),
      bends: points.slice(1, -1).map((point) => all[point]!),
      metres: Math.round(metres * 10) / 10,
      stairs: shares[i]!,
      slopePercent,
    }));
  });
  return { nodes, segments };
}
