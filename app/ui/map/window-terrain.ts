import { sampleEvenly } from "./curve.ts";
import type { Crowd } from "./label-box.ts";
import { placeAlong, placeLabels } from "./label-layout.ts";
import type { MapWindow } from "./map-window.ts";
import { measures } from "./measures.ts";
import type { MapNames } from "./name-layout.ts";
import { boxOf, gapTo, grow, holds } from "./shape.ts";
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

/** Names of a cut's stations. They come before all else, so that a station is never without one beside the ward's edge. */
export function windowStations(
  { stations }: Terrain,
  crowd: Crowd,
): MapNames["stations"] {
  const stops = stations
    .filter(({ at }) => holds(crowd.bounds, at))
    .map(({ label: text, at }) => ({ at, text, reach: size.station + 8 }));
  return placeLabels(stops, size.label, crowd, "clear");
}

/** Whether a name's box is nearer to its own river than to any other. */
function isBeside(own: Stream, rivers: Stream[], bounds: Box) {
  const [mine, ...others] = [own, ...rivers.filter((one) => one !== own)].map(
    ({ points }) => sampleEvenly(points, 20),
  );
  const shown = others.flat().filter((at) => holds(bounds, at));
  return (box: Box) => {
    const near = Math.min(...mine!.map((at) => gapTo(box, at)));
    return shown.every((at) => gapTo(box, at) > near + size.label);
  };
}

/** Names of the ground that find room in a cut: rivers, each by its own water, then landmarks. None covers another or a solid box of `crowd`; a landmark's that would cost more than `limit` is left out. */
export function windowNames(
  { rivers, landmarks }: Terrain,
  crowd: Crowd,
  limit: number,
): Omit<MapNames, "stations"> {
  const { bounds } = crowd;
  const sights = landmarks
    .filter(({ at }) => holds(bounds, at))
    .map(({ name, at, kind }) => ({
      at,
      text: name,
      reach: kind === "office" ? 18 : 6,
    }));
  return {
    rivers: rivers
      .slice(0, 2)
      .flatMap((river) =>
        placeAlong(
          riverPlaces(river, bounds),
          Math.round(size.label * 0.9),
          crowd,
          isBeside(river, rivers, bounds),
        ),
      ),
    landmarks: placeLabels(sights, size.landmark, crowd, limit),
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
