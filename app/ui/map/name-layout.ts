import { isInside } from "#app/domain/outline.ts";
import { sampleSmooth } from "./curve.ts";
import type { Crowd, Place } from "./label-box.ts";
import { placeAlong, placeLabels } from "./label-layout.ts";
import type { PlacedLabel } from "./label-layout.ts";
import type { Measures } from "./measures.ts";
import { isNearEdge } from "./shape.ts";
import type { Stream, Terrain } from "./terrain.ts";
import type { Point } from "./types.ts";

export type MapNames = {
  stations: PlacedLabel[];
  rivers: PlacedLabel[];
  landmarks: PlacedLabel[];
};

/** Where a river's name may stand: along its course, inside the ward. */
function riverPlaces(
  { name, points, width }: Stream,
  outline: Point[],
): Place[] {
  return sampleSmooth(points, 3)
    .filter((at) => isInside(outline, at) && !isNearEdge(outline, at, 50))
    .map((at) => ({ at, reach: width / 2 + 10, text: name }));
}

/** Names of stations first, then of the two largest rivers, then of landmarks that find room. */
export function placeNames(
  { stations, rivers, landmarks, outline }: Terrain,
  { label, landmark, station }: Measures,
  crowd: Crowd,
): MapNames {
  const stops = stations.map(({ label: text, at }) => ({
    at,
    text,
    reach: station + label * 0.34,
  }));
  const sights = landmarks.map(({ name, at, kind }) => ({
    at,
    text: name,
    reach: kind === "office" ? 14 : 4,
  }));
  return {
    stations: label === 0 ? [] : placeLabels(stops, label, crowd),
    rivers:
      label === 0
        ? []
        : rivers
            .slice(0, 2)
            .flatMap((river) =>
              placeAlong(riverPlaces(river, outline), label * 0.9, crowd),
            ),
    landmarks: landmark === 0 ? [] : placeLabels(sights, landmark, crowd, 12),
  };
}
