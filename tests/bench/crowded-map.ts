import type { CheckpointFeature, MapData } from "#app/ui/live-map/map-data.ts";
import { chances } from "#tests/factories/walk-network.ts";

/** Degrees a made-up shop stands off the sample's shop beside it, at most about 400 m. */
const APART = 0.004;
const DIGITS = 5;
const NAME = 5;
const SLUG = 8;
const LETTERS = "abcdefghijkmnoprstuwyz";

/** A word nothing can foretell, so that it zips no better than a real name. */
function word(letters: string[], length: number, next: () => number) {
  const letter = () => letters[Math.floor(next() * letters.length)]!;
  return Array.from({ length }, letter).join("");
}

/** The map's own places with `count` made-up checkpoints instead of the sample's, street by street. */
export function crowdedMap(data: MapData, count: number): MapData {
  const shops = data.features.filter(
    (one): one is CheckpointFeature => one.properties.kind === "checkpoint",
  );
  const next = chances(1);
  const kana = shops.flatMap(({ properties }) => [...properties.name]);
  const near = (degrees: number) =>
    Number((degrees + (next() - 0.5) * APART).toFixed(DIGITS));
  const another = (index: number): CheckpointFeature => {
    const home = shops[Math.floor((index * shops.length) / count)]!;
    const like = shops[Math.floor(next() * shops.length)]!;
    const coordinates = home.geometry.coordinates.map(near);
    return {
      ...home,
      id: index + 1,
      geometry: { type: "Point", coordinates },
      properties: {
        ...like.properties,
        name: word(kana, NAME, next),
        slug: word([...LETTERS], SLUG, next),
        street: home.properties.street,
        visited: next() < 0.2,
      },
    };
  };
  const checkpoints = Array.from({ length: count }, (_, i) => another(i));
  return { ...data, features: checkpoints };
}
