import { and, asc, eq } from "drizzle-orm";
import { applicationState } from "#app/domain/application.ts";
import type { Known, KnownShop } from "#app/domain/shop-import/state.ts";
import { streetMiddle } from "#app/domain/street-middle.ts";
import { db, type Reader } from "#db/client.server.ts";
import { applications } from "#db/schema/application.ts";
import { checkpoints, rallies } from "#db/schema/rally.ts";
import { shops } from "#db/schema/shop.ts";
import { associations, streets } from "#db/schema/street.ts";
import { wards } from "#db/schema/ward.ts";

type ShopRow = typeof shops.$inferSelect;
type CheckpointRow = typeof checkpoints.$inferSelect;

async function listStreets(on: Reader, wardId: string) {
  const [ward] = await on
    .select({ geography: wards.geography })
    .from(wards)
    .where(eq(wards.id, wardId));
  const rows = await on
    .select()
    .from(streets)
    .where(eq(streets.wardId, wardId))
    .orderBy(asc(streets.position), asc(streets.id));
  const parts = await on
    .select({ association: associations })
    .from(associations)
    .innerJoin(streets, eq(streets.id, associations.streetId))
    .where(eq(streets.wardId, wardId))
    .orderBy(asc(associations.position), asc(associations.id));
  const byStreet = Map.groupBy(
    parts,
    ({ association }) => association.streetId,
  );
  return rows.map(({ id, name, names, shortNames, stations, pin }) => ({
    id,
    middle: streetMiddle(ward!.geography, { stations, pin }),
    name,
    aliases: [names.ja, shortNames.ja],
    associations: (byStreet.get(id) ?? []).map(({ association }) => ({
      id: association.id,
      name: association.name,
    })),
  }));
}

function knownShop(
  shop: ShopRow,
  point: CheckpointRow | undefined,
  saysNo: boolean,
): KnownShop {
  const isIn = point !== undefined && point.withdrawnAt === null;
  const { names, withdrawnAt, ...state } = shop;
  return {
    ...state,
    isWithdrawn: withdrawnAt !== null,
    declines: saysNo && !isIn,
    kana: names.kana ?? null,
    en: names.en ?? null,
    entry: isIn
      ? { number: point.number, mode: point.mode, minimumYen: point.minimumYen }
      : null,
  };
}

/** What a ward has at this moment for a file of shops to be judged against; `rallyId` is the rally 参加 speaks of. */
export async function readKnown(
  on: Reader,
  wardId: string,
  rallyId: string | null,
): Promise<Known> {
  const rows = await on
    .select()
    .from(shops)
    .where(eq(shops.wardId, wardId))
    .orderBy(asc(shops.id));
  const points = await on
    .select({ checkpoint: checkpoints })
    .from(checkpoints)
    .innerJoin(rallies, eq(rallies.id, checkpoints.rallyId))
    .where(and(eq(rallies.wardId, wardId), eq(rallies.id, rallyId ?? "")));
  const answers = await on
    .select()
    .from(applications)
    .where(eq(applications.rallyId, rallyId ?? ""));
  const refusing = new Set(
    answers
      .filter((answer) => applicationState(answer) === "declined")
      .map(({ shopId }) => shopId),
  );
  const byShop = new Map(
    points.map(({ checkpoint }) => [checkpoint.shopId, checkpoint]),
  );
  return {
    streets: await listStreets(on, wardId),
    shops: rows.map((shop) =>
      knownShop(shop, byShop.get(shop.id), refusing.has(shop.id)),
    ),
    hasRally: rallyId !== null,
    numbers: points.map(({ checkpoint: { number, shopId } }) => ({
      number,
      shopId,
    })),
  };
}

/** What a ward has now, for a list to take away. */
export function listKnown(
  wardId: string,
  rallyId: string | null,
): Promise<Known> {
  return readKnown(db, wardId, rallyId);
}
