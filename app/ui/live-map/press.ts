import type { LngLat } from "#app/domain/place.ts";
import type { MapData, MapOverlays } from "./map-data.ts";
import type { Chosen } from "./store.ts";

type Pressed = {
  properties?: Record<string, unknown> | null;
  geometry: { type: string };
};

type Choice =
  | { kind: "cluster"; id: number; at: LngLat }
  | { kind: "feature"; feature: Chosen };

/** What a press on a drawn feature means; null for nothing of ours. */
export function choiceAt(
  pressed: Pressed | undefined,
  features: (MapData | MapOverlays)["features"][number][],
): Choice | null {
  const { properties, geometry } = pressed ?? {};
  if (!properties || geometry?.type !== "Point") return null;
  const { cluster_id: id, number, kind, name } = properties;
  const { coordinates } = geometry as { type: string; coordinates: LngLat };
  if (typeof id === "number") return { kind: "cluster", id, at: coordinates };
  const feature = features.find((one) =>
    typeof number === "number"
      ? "id" in one && one.id === number
      : one.properties.kind === kind && one.properties.name === name,
  );
  return feature && feature.geometry.type === "Point"
    ? { kind: "feature", feature: feature as Chosen }
    : null;
}
