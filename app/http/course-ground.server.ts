import { outlineToKeep } from "#app/domain/blank-geography.ts";
import type { KnownToCourse } from "#app/domain/course-form.ts";
import { type Geography, stationNames } from "#app/domain/geography.ts";
import type { LngLat, Names } from "#app/domain/place.ts";
import { findEdition } from "#app/models/edition.server.ts";
import { listOfficeShops } from "#app/models/shop.server.ts";
import { listStreets } from "#app/models/street.server.ts";
import type { AppContext } from "./app-context.ts";

export type GroundShop = {
  slug: string;
  names: Names;
  /** Its number in the rally of the day; null where it takes no part. */
  number: number | null;
  streetId: string;
  at: LngLat;
};

export type GroundPlace = { names: Names; at: LngLat; isStation: boolean };

/** What a course of a ward can be made of. */
export type CourseGround = KnownToCourse & {
  geography: Geography;
  shopOf: Map<string, GroundShop>;
  streets: { id: string; slug: string; names: Names }[];
  /** Stations and landmarks. */
  places: GroundPlace[];
};

function placesOf({ stations, landmarks }: Geography): GroundPlace[] {
  const at = ({ lng, lat }: { lng: number; lat: number }): LngLat => [lng, lat];
  return [
    ...stations.map((one) => ({
      names: stationNames(one),
      at: at(one),
      isStation: true,
    })),
    ...landmarks.map(({ name, en, zh, ko, ...place }) => ({
      names: { ja: name, en, zh, ko } as Names,
      at: at(place),
      isStation: false,
    })),
  ];
}

/** The shops, streets, stations and landmarks of a ward, for the form of a course. */
export async function readGround({ ward }: AppContext): Promise<CourseGround> {
  const { id, geography } = ward;
  const edition = await findEdition(id);
  const all = await listOfficeShops(id, edition?.rally.id ?? null);
  const shops = all
    .filter(({ shop }) => shop.withdrawnAt === null)
    .map(({ shop, checkpoint, state }): GroundShop => ({
      slug: shop.slug,
      names: shop.names,
      number: state === "in" ? (checkpoint?.number ?? null) : null,
      streetId: shop.streetId,
      at: [shop.lng, shop.lat],
    }));
  const streets = await listStreets(id);
  return {
    geography,
    outline: outlineToKeep(geography),
    stations: geography.stations.map(({ name }) => name),
    shops: new Set(shops.map(({ slug }) => slug)),
    shopOf: new Map(shops.map((shop) => [shop.slug, shop])),
    streets: streets.map(({ id: streetId, slug, names }) => ({
      id: streetId,
      slug,
      names,
    })),
    places: placesOf(geography),
  };
}
