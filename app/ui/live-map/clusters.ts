import type { Feature, FeatureCollection, Point } from "geojson";
import Supercluster from "supercluster";
import type { CheckpointFeature, MapCheckpointProperties } from "./map-data.ts";

const WORLD: [number, number, number, number] = [-180, -85, 180, 85];
const LAST_CLUSTERED = 15;

export type Pin = Pick<
  MapCheckpointProperties,
  "street" | "open" | "visited"
> & { offer: boolean; hue: string };

export type Clusters = {
  /** Every cluster and single checkpoint at a zoom, whole numbers. */
  at: (zoom: number) => FeatureCollection;
  /** The zoom at which a cluster comes apart. */
  apartAt: (cluster: number) => number;
};

/** Checkpoints joined where their dots would touch, up to zoom 15; the same for both engines. */
export function clustersOf(
  checkpoints: CheckpointFeature[],
  hues: Map<string, string>,
): Clusters {
  const index = new Supercluster<Pin>({ radius: 44, maxZoom: LAST_CLUSTERED });
  const pins = checkpoints.map(({ id, geometry, properties }) => ({
    type: "Feature" as const,
    id,
    geometry,
    properties: {
      street: properties.street,
      open: properties.open,
      visited: properties.visited,
      offer: properties.offer !== null,
      hue: hues.get(properties.street) ?? "#23303f",
      number: id,
    },
  })) satisfies Feature<Point, Pin>[];
  index.load(pins);
  return {
    at: (zoom) => ({
      type: "FeatureCollection",
      features: index.getClusters(WORLD, zoom),
    }),
    apartAt: (cluster) => index.getClusterExpansionZoom(cluster),
  };
}
