import type { PrintLanguage } from "#app/domain/print-order.ts";
import type { MapSource } from "#app/http/sheets/map-sheet.server.ts";
import { leafletSheet } from "#app/http/sheets/leaflet-sheet.server.ts";
import { streetSheet } from "#app/http/sheets/street-sheet.server.ts";
import { courses } from "#db/seed/kohoku/courses.ts";
import { geography } from "#db/seed/kohoku/geography.ts";
import { placeAt } from "#db/seed/kohoku/place.ts";
import { rallyAt } from "#db/seed/kohoku/rally.ts";
import { shops } from "#db/seed/kohoku/shops.ts";
import { streets } from "#db/seed/kohoku/streets.ts";
import { makeWays } from "#db/seed/kohoku/ways.ts";
import { desk } from "#db/seed/kohoku/ward.ts";

export const ORIGIN = "https://choiyori.example.jp";
const { names, startsOn, endsOn, channels } = rallyAt("2026-11-22");

/** The sample ward as its maps are made from it. */
export function sampleSource(changes: Partial<MapSource> = {}): MapSource {
  return {
    edition: {
      ward: {
        geography,
        deskPhone: desk.phone,
        deskHours: desk.hours,
        isSample: true,
      },
      rally: { names, startsOn, endsOn },
      channels,
      streets: streets.map((street) => ({ id: street.slug, ...street })),
    },
    approved: shops.map((shop, index) => {
      const street = streets[Math.floor(index / 10)]!;
      return {
        number: shop.number,
        street: { id: street.slug },
        shop: {
          names: { ja: shop.name, kana: shop.kana, en: shop.en },
          category: shop.category,
          hours: shop.hours,
          amenities: shop.amenities,
          entranceStepCm: shop.amenities.includes("wheelchair") ? 0 : null,
          ...placeAt(street.anchor, shop.offset),
        },
      };
    }),
    courses,
    ways: {
      network: makeWays(),
      credit: "歩く道：見本（実際の道とは異なります）",
    },
    ...changes,
  };
}

/** A ward of so many streets and shops, every fifth name long; its streets stand where the sample's do. */
export function crowdedSource(
  streetCount: number,
  shopCount: number,
): MapSource {
  const source = sampleSource();
  const known = source.edition.streets;
  const all = Array.from({ length: streetCount }, (_, index) => {
    const street = known[index % known.length]!;
    if (index < known.length) return street;
    const named = {
      ja: `見本${index}番通り商店街`,
      en: `Sample Street ${index}`,
    };
    return {
      ...street,
      id: `s${index}`,
      slug: `s${index}`,
      names: named,
      pin: null,
      ribbon: null,
    };
  });
  const approved = Array.from({ length: shopCount }, (_, index) => {
    const one = source.approved[index % source.approved.length]!;
    const street = all[Math.floor((index * streetCount) / shopCount)]!;
    const ja =
      index % 5 === 0
        ? `喫茶と洋食 ゆうやけこやけ${index}みなみ店`
        : `見本${index}`;
    return {
      ...one,
      number: index + 1,
      street: { id: street.id },
      shop: { ...one.shop, names: { ja } },
    };
  });
  return { ...source, edition: { ...source.edition, streets: all }, approved };
}

export function buildLeaflet(
  language: PrintLanguage = "ja",
  source = sampleSource(),
) {
  return leafletSheet(source, language, ORIGIN);
}

export function buildStreetSheet(
  slug: string,
  language: PrintLanguage = "ja",
  source = sampleSource(),
) {
  const street = source.edition.streets.find((one) => one.slug === slug)!;
  return streetSheet(source, street, language, ORIGIN);
}
