import type { Feature, FeatureCollection, LineString, Point } from "geojson";
import type { Crowding } from "#app/domain/crowding.ts";
import type { Filterable } from "#app/domain/map-filter.ts";
import type { PlaceLayer } from "#app/domain/public-place.ts";

export type MapCheckpointProperties = Filterable & {
  kind: "checkpoint";
  name: string;
  slug: string;
  /** Until when it is open or why not, in the reader's words. */
  hours: string;
};

/** A checkpoint where it really stands; its id is its number. */
export type CheckpointFeature = Feature<Point, MapCheckpointProperties> & {
  id: number;
};

export type CourseFeature = Feature<
  LineString,
  { kind: "course"; slug: string; name: string }
>;

export type StopFeature = Feature<
  Point,
  { kind: "stop"; course: string; order: number; name: string }
>;

export type PlaceFeature = Feature<
  Point,
  {
    kind: "place";
    layer: PlaceLayer;
    name: string;
    address: string;
    note: string;
  }
>;

export type OverlayFeature = CourseFeature | StopFeature | PlaceFeature;

export type MapDataStreet = {
  slug: string;
  name: string;
  hue: string;
  /** Null where nothing is open. */
  crowding: Crowding | null;
};

/** GeoJSON by RFC 7946 with the streets as a foreign member (section 6.1). */
export type MapData = Omit<FeatureCollection, "features"> & {
  features: CheckpointFeature[];
  streets: MapDataStreet[];
};

/** What a ward has published beside its checkpoints, as GeoJSON by RFC 7946. */
export type MapOverlays = Omit<FeatureCollection, "features"> & {
  features: OverlayFeature[];
};
