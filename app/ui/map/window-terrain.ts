import { sampleEvenly } from "./curve.ts";
import type { Crowd } from "./label-box.ts";
import { placeAlong, placeLabels } from "./label-layout.ts";
import type { MapWindow } from "./map-window.ts";
import { measures } from "./measures.ts";
import type { MapNames } from "./name-layout.ts";
import { boxOf, grow, holds } from "./shape.ts";
import type { Box } from "./shape.ts";
import { hillsOf, terrainOf } from "./terrain.ts";
import type { Stream, Terrain } from "./terrain.ts";
import type { Geography, Point } from "./types.ts";

const size = measures.window;
const MOST_RIVER = 70;

/** The ward's terrain in a cut's own units; rivers widen with the ground. */
export function windowTerrain(
  geography: Geography,
  { frame, scale }: MapWindow,
): Terrain {
  const terrain = terrainOf({ ...geography, frame });
  return {
    ...terrain,
    rivers: terrain.rivers.map((river) => ({
      ...river,
      width: Math.round(Math.min(river.width * scale, MOST_RIVER)),
    })),
  };
}

/** Points about every 14 units along the rivers and lines, as far as the cut shows them. */
export function shownWays(
  { rivers, courses }: Pick<Terrain, "rivers" | "courses">,
  bounds: Box,
): Point[] {
  return [...rivers, ...courses]
    .flatMap(({ points }) => sampleEvenly(points, 14))
    .filter((at) => holds(bounds, at));
}

function riverPlaces({ name, points, width }: Stream, bounds: Box) {
  const inner = grow(bounds, -size.label * 2);
  return sampleEvenly(points, 40)
    .filter((at) => holds(inner, at))
    .map((at) => ({ at, reach: width / 2 + 8, text: name }));
}

/** Names that find room in a cut: stations, then rivers, then landmarks. None covers another or a solid box of `crowd`. */
export function windowNames(
  { stations, rivers, landmarks }: Terrain,
  crowd: Crowd,
): MapNames {
  const { bounds } = crowd;
  const shown = stations.filter(({ at }) => holds(bounds, at));
  const stops = shown.map(({ label: text, at }) => ({
    at,
    text,
    reach: size.station + 8,
  }));
  const sights = landmarks
    .filter(({ at }) => holds(bounds, at))
    .map(({ name, at, kind }) => ({
      at,
      text: name,
      reach: kind === "office" ? 18 : 6,
    }));
  return {
    stations: placeLabels(stops, size.label, crowd, "clear"),
    rivers: rivers
      .slice(0, 2)
      .flatMap((river) =>
        placeAlong(
          riverPlaces(river, bounds),
          Math.round(size.label * 0.9),
          crowd,
        ),
      ),
    landmarks: placeLabels(sights, size.landmark, crowd, 30),
  };
}

/** Hills and trees where the cut shows open ground. */
export function windowHills(
  { outline }: Terrain,
  bounds: Box,
  avoid: Point[],
): string {
  return hillsOf(outline, avoid, bounds);
}

/** The boxes of the stations' and offices' signs. */
export function signBoxes(
  { stations, landmarks }: Terrain,
  bounds: Box,
): Box[] {
  const offices = landmarks.filter(({ kind }) => kind === "office");
  return [...stations, ...offices]
    .filter(({ at }) => holds(bounds, at))
    .map(({ at }) => grow(boxOf([at]), size.station + 3));
}
