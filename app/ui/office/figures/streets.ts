import { splitOf } from "./split.ts";
import type { CheckpointStamps, ShopRow, Split, StreetLabel } from "./types.ts";

export type StreetFigure = Split & {
  street: StreetLabel;
  shops: number;
  /** Stamps a shop, rounded. */
  average: number;
};

/** Each street that has shops here, most stamps first. */
export function streetFigures(
  streets: StreetLabel[],
  shops: ShopRow[],
  rows: CheckpointStamps[],
): StreetFigure[] {
  const streetOf = new Map(
    shops.map((shop) => [shop.checkpointId, shop.streetId]),
  );
  const byStreet = Map.groupBy(rows, (row) => streetOf.get(row.checkpointId));
  return streets
    .map((street) => {
      const own = shops.filter(({ streetId }) => streetId === street.id);
      const split = splitOf(byStreet.get(street.id) ?? []);
      const average =
        own.length === 0 ? 0 : Math.round(split.total / own.length);
      return { street, shops: own.length, average, ...split };
    })
    .filter(({ shops: count, total }) => count > 0 || total > 0)
    .sort((a, b) => b.total - a.total);
}

export type ShopFigure = Split & { shop: ShopRow; firstVisits: number };

/** Each shop in the order of its number. */
export function shopFigures(
  shops: ShopRow[],
  rows: CheckpointStamps[],
  visits: { checkpointId: string; people: number }[],
): ShopFigure[] {
  const byShop = Map.groupBy(rows, ({ checkpointId }) => checkpointId);
  const people = new Map(visits.map((row) => [row.checkpointId, row.people]));
  return shops.map((shop) => ({
    shop,
    firstVisits: people.get(shop.checkpointId) ?? 0,
    ...splitOf(byShop.get(shop.checkpointId) ?? []),
  }));
}
