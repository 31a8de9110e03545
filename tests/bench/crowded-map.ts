import type { CheckpointFeature, MapData } from "#app/ui/live-map/map-data.ts";

/** Degrees a shop of an added ring stands off the shop it was copied from, about 40 m. */
const APART = 0.0004;

function another(one: CheckpointFeature, id: number, ring: number) {
  const [lng = 0, lat = 0] = one.geometry.coordinates;
  const turn = id * 2.399963;
  const away = APART * Math.sqrt(ring);
  const coordinates = [
    lng + Math.cos(turn) * away,
    lat + Math.sin(turn) * away,
  ].map((degrees) => Number(degrees.toFixed(5)));
  const { name, slug } = one.properties;
  return {
    ...one,
    id,
    geometry: { type: "Point" as const, coordinates },
    properties: {
      ...one.properties,
      ...(ring > 0 && { name: `${name}${id}`, slug: `${slug}-${id}` }),
      visited: id % 6 === 0,
    },
  };
}

/** The map's own places with `count` checkpoints instead of the sample's, street by street. */
export function crowdedMap(data: MapData, count: number): MapData {
  const shops = data.features.filter(
    (one): one is CheckpointFeature => one.properties.kind === "checkpoint",
  );
  const rings = Math.ceil(count / shops.length);
  const checkpoints = Array.from({ length: count }, (_, index) =>
    another(shops[Math.floor(index / rings)]!, index + 1, index % rings),
  );
  const others = data.features.filter(
    ({ properties }) => properties.kind !== "checkpoint",
  );
  return { ...data, features: [...checkpoints, ...others] };
}
