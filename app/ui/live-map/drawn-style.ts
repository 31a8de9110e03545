import type { Feature } from "geojson";
import type { StyleSpecification } from "maplibre-gl";
import type { Geography } from "#app/domain/geography.ts";
import type { LngLat } from "#app/domain/place.ts";
import type { WalkNetwork } from "#app/domain/walk/network.ts";
import { drawnLayers, GROUND } from "./drawn-layers.ts";

type Kind = "ward" | "river" | "way" | "line" | "station" | "landmark";

function feature(
  kind: Kind,
  geometry: Feature["geometry"],
  more: Record<string, string | number> = {},
): Feature {
  return { type: "Feature", properties: { kind, ...more }, geometry };
}

/** A closed ring, anticlockwise as RFC 7946 asks of an outer one. */
export function outerRing(points: LngLat[]): LngLat[] {
  const [first, last] = [points[0]!, points.at(-1)!];
  const isClosed = first[0] === last[0] && first[1] === last[1];
  const ring = isClosed ? points : [...points, first];
  const area = ring
    .slice(1)
    .reduce((sum, [x, y], i) => sum + (ring[i]![0] * y - x * ring[i]![1]), 0);
  return area < 0 ? ring.toReversed() : ring;
}

function waysOf({ nodes, segments }: WalkNetwork): Feature {
  const coordinates = segments.flatMap(({ from, to, bends }) => {
    const [start, end] = [nodes[from], nodes[to]];
    return start && end ? [[start, ...bends, end]] : [];
  });
  return feature("way", { type: "MultiLineString", coordinates });
}

function lineFeatures({ lines, stations }: Geography): Feature[] {
  const at = new Map(stations.map(({ name, lng, lat }) => [name, [lng, lat]]));
  return lines.flatMap(({ name, colour, course, stations: stops }) => {
    const coordinates = course ?? stops.flatMap((stop) => [at.get(stop) ?? []]);
    return coordinates.length < 2
      ? []
      : feature("line", { type: "LineString", coordinates }, { name, colour });
  });
}

function pointOf(
  kind: Kind,
  { lng, lat }: { lng: number; lat: number },
  name: string,
  more: Record<string, string> = {},
) {
  const geometry = { type: "Point" as const, coordinates: [lng, lat] };
  return feature(kind, geometry, { name, ...more });
}

/**
 * A ward's geography (WGS 84 degrees, its names as the reader wants them) as a
 * style without tiles, pictures or letters from anywhere: outline, rivers,
 * railway lines, stations and landmarks, with the ways of the walk network where
 * there is one. `widths` of rivers are on the drawing's scale.
 */
export function drawnStyle(
  geography: Geography,
  network: WalkNetwork | null,
): StyleSpecification {
  const { outline, rivers, stations, landmarks, credit } = geography;
  const features = [
    feature("ward", { type: "Polygon", coordinates: [outerRing(outline)] }),
    ...(network && network.segments.length > 0 ? [waysOf(network)] : []),
    ...rivers.map(({ points, name, width = 8 }) =>
      feature(
        "river",
        { type: "LineString", coordinates: points },
        { name, width },
      ),
    ),
    ...lineFeatures(geography),
    ...landmarks.map((one) =>
      pointOf("landmark", one, one.name, { sort: one.kind }),
    ),
    ...stations.map((one) => pointOf("station", one, one.label ?? one.name)),
  ];
  return {
    version: 8,
    sources: {
      drawing: {
        type: "geojson",
        data: { type: "FeatureCollection", features },
        attribution: credit,
      },
    },
    layers: [
      { id: "ground", type: "background", paint: GROUND },
      ...drawnLayers("drawing"),
    ],
  };
}
