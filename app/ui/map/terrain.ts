import { isInside } from "#app/domain/outline.ts";
import { sampleEvenly } from "./curve.ts";
import { fieldOf } from "./field.ts";
import { project } from "./projection.ts";
import { boxOf, distance, isNearEdge } from "./shape.ts";
import type { Box } from "./shape.ts";
import type { Geography, Landmark, Point } from "./types.ts";

export type StationSpot = { name: string; label: string; at: Point };
export type Course = { name: string; colour: string; points: Point[] };
export type Stream = { name: string; width: number; points: Point[] };

/** A geography in drawing units. */
export type Terrain = {
  outline: Point[];
  stations: StationSpot[];
  rivers: Stream[];
  courses: Course[];
  landmarks: (Omit<Landmark, "lat" | "lng"> & { at: Point })[];
};

const overrun = 80;

/** A line drawn from stop to stop runs on past an end that no other line shares. */
function runOn(stops: Point[], shared: [boolean, boolean]): Point[] {
  function past(end: Point, before: Point): Point {
    const length = distance(end, before) || 1;
    return [
      end[0] + ((end[0] - before[0]) / length) * overrun,
      end[1] + ((end[1] - before[1]) / length) * overrun,
    ];
  }
  const [first, second] = stops as [Point, Point];
  const [last, previous] = stops.toReversed() as [Point, Point];
  return [
    ...(shared[0] ? [] : [past(first, second)]),
    ...stops,
    ...(shared[1] ? [] : [past(last, previous)]),
  ];
}

function courses(
  { frame, lines }: Geography,
  stations: StationSpot[],
): Course[] {
  function isShared(stop: string | undefined): boolean {
    return (
      lines.filter((line) => line.stations.some((name) => name === stop))
        .length > 1
    );
  }
  return lines.flatMap(({ name, colour, stations: stops, course }) => {
    if (course)
      return [{ name, colour, points: course.map((at) => project(frame, at)) }];
    const spots = stops.flatMap((stop) =>
      stations.filter((station) => station.name === stop),
    );
    if (spots.length < 2) return [];
    const shared: [boolean, boolean] = [
      isShared(stops[0]),
      isShared(stops.at(-1)),
    ];
    return [
      {
        name,
        colour,
        points: runOn(
          spots.map(({ at }) => at),
          shared,
        ),
      },
    ];
  });
}

/** Everything of a ward's geography that does not move, projected. */
export function terrainOf(geography: Geography): Terrain {
  const { frame, outline, stations, rivers, landmarks } = geography;
  const spots = stations.map(({ name, label, lng, lat }) => ({
    name,
    label: label ?? name,
    at: project(frame, [lng, lat]),
  }));
  return {
    outline: outline.map((at) => project(frame, at)),
    stations: spots,
    rivers: rivers.map(({ name, points, width }, index) => ({
      name,
      width: width ?? (index === 0 ? 21 : 9),
      points: points.map((at) => project(frame, at)),
    })),
    courses: courses(geography, spots),
    landmarks: landmarks.map(({ name, kind, lng, lat }) => ({
      name,
      kind,
      at: project(frame, [lng, lat]),
    })),
  };
}

/** Points about every 11 units along all rivers and lines, for keeping clear of them. */
export function waysOf({ rivers, courses: lines }: Terrain): Point[] {
  return [...rivers, ...lines].flatMap(({ points }) =>
    sampleEvenly(points, 11),
  );
}

const step = 82;

/** Hills and trees on open ground: a jittered grid, clear of the edge and of everything drawn. */
export function hillsOf(
  outline: Point[],
  avoid: Point[],
  { left, top, right, bottom }: Box = boxOf(outline),
): string {
  let d = "";
  let turn = 0;
  const crowded = fieldOf(avoid, 36);
  for (let y = top; y < bottom; y += step) {
    for (let x = left; x < right; x += step) {
      turn += 1;
      const at: Point = [
        Math.round(x + ((turn * 37) % 50)),
        Math.round(y + ((turn * 61) % 46)),
      ];
      const clear =
        turn % 3 !== 0 &&
        isInside(outline, at) &&
        !isNearEdge(outline, at, 32) &&
        !crowded(at);
      if (!clear) continue;
      d +=
        turn % 4 === 0
          ? `M${at[0] - 9} ${at[1] + 5}q9-20 18 0m-9-10v16`
          : `M${at[0] - 16} ${at[1]}q9-15 17-3m-5 0q10-19 20 0`;
    }
  }
  return d;
}
