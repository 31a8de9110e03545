import { distanceMetres } from "#app/domain/distance.ts";
import type { Feature } from "geojson";
import type { StyleSpecification } from "maplibre-gl";
import type { Geography } from "#app/domain/geography.ts";
import { escapeMarkup } from "#app/domain/markup.ts";
import type { LngLat } from "#app/domain/place.ts";
import { pointsOf, type WalkNetwork } from "#app/domain/walk/network.ts";
import { drawnLayers, GROUND, type NameSide } from "./drawn-layers.ts";

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

/** Ways beyond these only make the drawing heavy: the shortest are left out. */
const MOST_WAYS = 4000;
const DEGREES = 1e5;

/** To a metre: what is finer only costs bytes. */
function rounded([lng, lat]: LngLat): LngLat {
  return [
    Math.round(lng * DEGREES) / DEGREES,
    Math.round(lat * DEGREES) / DEGREES,
  ];
}

function longest({ segments }: WalkNetwork) {
  return segments.length > MOST_WAYS
    ? segments.toSorted((a, b) => b.metres - a.metres).slice(0, MOST_WAYS)
    : segments;
}

function waysOf(network: WalkNetwork): Feature {
  const coordinates = longest(network).map((one) =>
    pointsOf(network, one).map(rounded),
  );
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

const NEIGHBOUR_METRES = 600;

/** Away from a station so near that a name between the two could be either's. */
function sideOf(
  station: Geography["stations"][number],
  all: Geography["stations"],
): NameSide {
  const neighbour = all.find(
    (one) =>
      one.name !== station.name &&
      distanceMetres(one, station) < NEIGHBOUR_METRES,
  );
  if (!neighbour) return "any";
  return neighbour.lng > station.lng ? "west" : "east";
}

/**
 * A ward's geography (WGS 84 degrees, its names as the reader wants them) as a
 * style without tiles, pictures or letters from anywhere: outline, rivers,
 * railway lines, stations and landmarks, with the ways of the walk network where
 * there is one, the 4,000 longest at most. `widths` of rivers are on the drawing's
 * scale. Its attribution, as HTML, is of all that it draws.
 */
export function drawnStyle(
  geography: Geography,
  walk: { network: WalkNetwork; credit: string } | null,
): StyleSpecification {
  const { outline, rivers, stations, landmarks } = geography;
  const network =
    walk && walk.network.segments.length > 0 ? walk.network : null;
  const credits = [geography.credit, ...(network ? [walk!.credit] : [])];
  const features = [
    feature("ward", { type: "Polygon", coordinates: [outerRing(outline)] }),
    ...(network ? [waysOf(network)] : []),
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
    ...stations.map((one) =>
      pointOf("station", one, one.label ?? one.name, {
        side: sideOf(one, stations),
      }),
    ),
  ];
  return {
    version: 8,
    sources: {
      drawing: {
        type: "geojson",
        data: { type: "FeatureCollection", features },
        attribution: credits.map(escapeMarkup).join(" "),
      },
    },
    layers: [
      { id: "ground", type: "background", paint: GROUND },
      ...drawnLayers("drawing"),
    ],
  };
}
