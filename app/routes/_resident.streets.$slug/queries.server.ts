import { asc, eq } from "drizzle-orm";
import { type EaseKind, easeOf, hasEase } from "#app/domain/ease.ts";
import { stationNames } from "#app/domain/geography.ts";
import type { Edition, Street } from "#app/models/edition.server.ts";
import { shopOpenState } from "#app/models/shop-hours.server.ts";
import type { CardStamp } from "#app/models/stamp.server.ts";
import { db } from "#db/client.server.ts";
import { associations } from "#db/schema/street.ts";

/** One street with its shops, for one reader and one card. */
export async function findStreetPage(
  edition: Edition,
  street: Street,
  stamps: CardStamp[],
  asked: EaseKind[],
  now: Date,
) {
  const known = await db
    .select({ name: associations.name })
    .from(associations)
    .where(eq(associations.streetId, street.id))
    .orderBy(asc(associations.position));
  const stations = edition.ward.geography.stations.filter(({ name }) =>
    street.stations.includes(name),
  );
  const own = edition.checkpoints.filter(
    (one) => one.street.id === street.id && !one.withdrawnAt,
  );
  const stampedOn = (id: string) =>
    stamps.find(({ checkpointId }) => checkpointId === id)?.day ?? null;
  return {
    slug: street.slug,
    emblem: street.emblem,
    names: street.names,
    isSample: street.isSample,
    stations: stations.map(stationNames),
    associations: known.map(({ name }) => name),
    asked,
    total: own.length,
    visited: own.filter(({ id }) => stampedOn(id)).length,
    shops: own
      .filter(({ shop }) => hasEase(shop, asked))
      .map(({ id, number, shop, mark }) => ({
        number,
        mark,
        slug: shop.slug,
        name: shop.name,
        names: shop.names,
        category: shop.category,
        kanji: shop.kanji,
        isSample: shop.isSample,
        open: shopOpenState(edition, shop, now),
        ease: easeOf(shop),
        stampedOn: stampedOn(id),
      })),
  };
}

export type StreetView = Awaited<ReturnType<typeof findStreetPage>>;
