import type { Names } from "#app/domain/place.ts";
import { placeAt } from "#db/seed/kohoku/place.ts";
import { shops as sampleShops } from "#db/seed/kohoku/shops.ts";
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

/** The sample's own 110 checkpoints at their places, named as a reader of `t` knows them. */
export function placedCheckpoints(nameOf: (names: Names) => string) {
  return sampleShops.map((shop, index): MapCheckpoint => {
    const { slug, anchor } = sampleStreets[Math.floor(index / 10)]!;
    const { lng, lat } = placeAt(anchor, shop.offset);
    return {
      street: slug,
      number: shop.number,
      name: nameOf({ ja: shop.name, kana: shop.kana, en: shop.en }),
      href: `/shops/${shop.slug}`,
      at: [lng, lat],
      visited: index % 7 === 0,
      offers: index % 5 === 0,
    };
  });
}

/** A generated ward: `count` checkpoints round the anchors of the streets, denser towards the middle. */
export function generatedCheckpoints(count: number): MapCheckpoint[] {
  return Array.from({ length: count }, (_, index) => {
    const { slug, anchor } = sampleStreets[index % sampleStreets.length]!;
    const turn = index * 2.399963;
    const away = 18 * Math.sqrt(index / sampleStreets.length + 1);
    const { lng, lat } = placeAt(anchor, [
      Math.cos(turn) * away * 1.6,
      Math.sin(turn) * away,
    ]);
    return {
      street: slug,
      number: index + 1,
      name: `商店${index + 1}屋`,
      href: `/shops/shop-${index + 1}`,
      at: [lng, lat],
      visited: index % 6 === 0,
      offers: index % 9 === 0,
    };
  });
}
