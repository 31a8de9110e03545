import type { FeatureCollection } from "geojson";
import {
  type MapShows,
  passesFilter,
  shownLayers,
} from "#app/domain/map-filter.ts";
import type {
  CheckpointFeature,
  MapData,
  MapOverlays,
  PlaceFeature,
} from "./map-data.ts";
import type { LiveState } from "./store.ts";
import type { LngLat } from "#app/domain/place.ts";

/** The checkpoints that pass the reader's filter. */
export function checkpointsIn(
  { features }: MapData,
  filter: LiveState["filter"],
): CheckpointFeature[] {
  return features.filter(({ properties }) => passesFilter(properties, filter));
}

/** The lines and stops of the course that is shown; `all` shows every line. */
export function coursesIn(
  { features }: MapOverlays,
  { course }: MapShows,
): FeatureCollection {
  return {
    type: "FeatureCollection",
    features: features.filter(({ properties }) =>
      properties.kind === "course"
        ? course === "all" || properties.slug === course
        : properties.kind === "stop" && properties.course === course,
    ),
  };
}

/** The places of the public lists that are shown. */
export function listsIn({ features }: MapOverlays, shows: MapShows) {
  const layers = shownLayers(shows);
  return {
    type: "FeatureCollection" as const,
    features: features.filter(
      (one): one is PlaceFeature =>
        one.properties.kind === "place" &&
        layers.includes(one.properties.layer),
    ),
  };
}

/** The south-west and north-east corners around the lines; null where there are none. */
export function boxAround({
  features,
}: FeatureCollection): [LngLat, LngLat] | null {
  const points = features.flatMap(({ geometry }) =>
    geometry.type === "LineString" ? geometry.coordinates : [],
  );
  if (points.length === 0) return null;
  const lngs = points.map(([lng]) => lng!);
  const lats = points.map(([, lat]) => lat!);
  return [
    [Math.min(...lngs), Math.min(...lats)],
    [Math.max(...lngs), Math.max(...lats)],
  ];
}
