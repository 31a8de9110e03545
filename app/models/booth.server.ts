import { and, eq, isNull } from "drizzle-orm";
import { weekday } from "#app/domain/business-day.ts";
import type { Hours } from "#app/domain/opening.ts";
import { sealCharacter } from "#app/domain/seal.ts";
import type { Tx } from "#db/client.server.ts";
import { shops } from "#db/schema/shop.ts";
import { streets } from "#db/schema/street.ts";
import { admitShop } from "./checkpoint.server.ts";
import type { Rally } from "./edition.server.ts";
import { newId } from "./id.server.ts";
import type { Ward } from "./ward.server.ts";

const OPEN_HOURS = [{ open: "10:00", close: "17:00" }];

/** 10:00–17:00 on the weekday of the event, closed otherwise. */
function hoursOn(day: string): Hours {
  const closed = { 0: [], 1: [], 2: [], 3: [], 4: [], 5: [], 6: [] };
  const weekly = { ...closed, [weekday(day)]: OPEN_HOURS };
  return { weekly, closedOnHolidays: false };
}

/** Where a street is: the middle of its shops, else its first station, else the ward's office. */
async function placeOf(tx: Tx, ward: Ward, streetId: string) {
  const own = await tx
    .select({ lat: shops.lat, lng: shops.lng })
    .from(shops)
    .where(and(eq(shops.streetId, streetId), isNull(shops.withdrawnAt)));
  const middle = (values: number[]) =>
    values.reduce((sum, value) => sum + value, 0) / values.length;
  if (own.length > 0)
    return {
      lat: middle(own.map(({ lat }) => lat)),
      lng: middle(own.map(({ lng }) => lng)),
    };
  const [street] = await tx
    .select({ stations: streets.stations })
    .from(streets)
    .where(and(eq(streets.id, streetId), eq(streets.wardId, ward.id)));
  const { stations, landmarks, outline } = ward.geography;
  const known =
    stations.find(({ name }) => street?.stations.includes(name)) ??
    landmarks[0];
  if (known) return { lat: known.lat, lng: known.lng };
  const [lng, lat] = outline[0]!;
  return { lat, lng };
}

/**
 * An event's booths as shops of kind `booth` in one street, each with a
 * checkpoint and its code, numbered in the order given. Their place is the
 * street's, marked as not checked.
 */
export async function writeBooths(
  tx: Tx,
  ward: Ward,
  rally: Rally,
  { names, streetId }: { names: string[]; streetId: string },
  now: Date,
): Promise<void> {
  const place = await placeOf(tx, ward, streetId);
  const rows = names.map((name) => {
    const id = newId(now);
    return {
      id,
      wardId: ward.id,
      streetId,
      kind: "booth" as const,
      slug: `${rally.slug}-${id.slice(-8)}`,
      name,
      names: { ja: name },
      category: "booth",
      kanji: sealCharacter(name),
      ...place,
      isPlaceChecked: false,
      hours: hoursOn(rally.startsOn),
      amenities: [],
      isSample: ward.isSample,
    };
  });
  await tx.insert(shops).values(rows);
  for (const { id: shopId } of rows)
    await admitShop(tx, rally, { shopId, mode: "static", minimumYen: 0 }, now);
}
