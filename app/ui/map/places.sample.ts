import { streets as sampleStreets } from "#db/seed/kohoku/streets.ts";
import type { MapCheckpoint, MapStreet } from "./types.ts";

const places = sampleStreets.map(
  ({ slug, names, emblem, stations, pin, ribbon }) => ({
    slug,
    name: names.ja,
    emblem,
    stations,
    pin,
    ribbon,
  }),
);

/** The streets as the map wants them, with the first one chosen. */
export const streets: MapStreet[] = places.map((place, index) => ({
  ...place,
  href: `/map/${place.slug}`,
  visited: index % 4,
  total: 10,
  active: index === 0,
}));

/** Ten checkpoints a street, numbered through. */
export const checkpoints: MapCheckpoint[] = places.flatMap((place, street) =>
  Array.from({ length: 10 }, (_, index) => ({
    street: place.slug,
    number: street * 10 + index + 1,
    name: `店${street * 10 + index + 1}`,
    href: `/shops/${place.slug}-${index + 1}`,
    visited: street === 0 && index < 3,
  })),
);
