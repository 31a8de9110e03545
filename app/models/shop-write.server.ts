import { and, eq, isNull, sql } from "drizzle-orm";
import { sealCharacter } from "#app/domain/seal.ts";
import type { AddedRow, ChangedRow } from "#app/domain/shop-import/judge.ts";
import type { ShopState } from "#app/domain/shop-import/state.ts";
import type { Tx } from "#db/client.server.ts";
import { applications } from "#db/schema/application.ts";
import { shops } from "#db/schema/shop.ts";
import { admitShop } from "./checkpoint.server.ts";
import type { Rally } from "./edition.server.ts";
import { newId } from "./id.server.ts";
import { makeSlug } from "./shop-slug.server.ts";

type ShopRow = typeof shops.$inferSelect;
type Owner = { id: string; isSample: boolean };

const AT_ONCE = 200;
const entryColumns = new Set(["joins", "number", "mode", "minimum"]);

function columnsOf(
  { entry: _, declines: _declines, kana, en, ...shop }: ShopState,
  before?: ShopRow,
) {
  const isRenamed = before?.name !== shop.name;
  const easy = isRenamed ? undefined : before?.names.easy;
  return {
    ...shop,
    names: {
      ja: shop.name,
      ...(kana === null ? {} : { kana }),
      ...(easy === undefined ? {} : { easy }),
      ...(en === null ? {} : { en }),
    },
    kanji: before && !isRenamed ? before.kanji : sealCharacter(shop.name),
  };
}

/** Writes new shops of a ward; answers their ids in the same order. */
export async function insertShops(
  tx: Tx,
  ward: Owner,
  rows: AddedRow[],
  slugs: Set<string>,
  now: Date,
): Promise<string[]> {
  const values = rows.map(({ shop }) => ({
    id: newId(now),
    wardId: ward.id,
    slug: makeSlug(shop, slugs),
    ...columnsOf(shop),
    amenities: [],
    isSample: ward.isSample,
  }));
  for (let i = 0; i < values.length; i += AT_ONCE)
    await tx.insert(shops).values(values.slice(i, i + AT_ONCE));
  return values.map(({ id }) => id);
}

/** Writes the new state of shops of a ward, each a version further. */
export async function updateShops(
  tx: Tx,
  ward: Owner,
  rows: ChangedRow[],
  before: Map<string, ShopRow>,
): Promise<void> {
  for (const { id, shop } of rows)
    await tx
      .update(shops)
      .set({
        ...columnsOf(shop, before.get(id)),
        version: sql`${shops.version} + 1`,
      })
      .where(and(eq(shops.wardId, ward.id), eq(shops.id, id)));
}

type Entering = { shopId: string; entry: NonNullable<ShopState["entry"]> };

/** The shops of a file whose part in the rally is new or changed, those with a number first. */
export function enteringShops(
  added: { id: string; row: AddedRow }[],
  changed: ChangedRow[],
): Entering[] {
  const anew = added.map(({ id, row }) => ({
    shopId: id,
    entry: row.shop.entry,
  }));
  const moved = changed
    .filter(({ changes }) =>
      changes.some(({ column }) => entryColumns.has(column)),
    )
    .map(({ id, shop }) => ({ shopId: id, entry: shop.entry }));
  const all = [...anew, ...moved].flatMap(({ shopId, entry }) =>
    entry ? [{ shopId, entry }] : [],
  );
  const isFree = ({ entry }: Entering) => Number(entry.number === null);
  return all.sort((a, b) => isFree(a) - isFree(b));
}

/** The shops of a file that newly say they take no part. */
export function decliningShops(
  added: { id: string; row: AddedRow }[],
  changed: ChangedRow[],
): string[] {
  const anew = added.filter(({ row }) => row.shop.declines);
  const moved = changed.filter(
    ({ shop, changes }) =>
      shop.declines && changes.some(({ column }) => column === "joins"),
  );
  return [...anew, ...moved].map(({ id }) => id);
}

/** Notes that shops take no part in a rally, as an official heard it; what the ward has decided stays. */
export async function declineShops(
  tx: Tx,
  rally: Pick<Rally, "id">,
  shopIds: string[],
  staffId: string,
  now: Date,
): Promise<void> {
  const answer = { joins: false, answeredAt: now };
  for (const shopId of shopIds)
    await tx
      .insert(applications)
      .values({
        id: newId(now),
        rallyId: rally.id,
        shopId,
        askedAt: now,
        askedBy: `staff:${staffId}`,
        ...answer,
      })
      .onConflictDoUpdate({
        target: [applications.rallyId, applications.shopId],
        set: answer,
        setWhere: isNull(applications.decision),
      });
}

/** Lets shops take part in a rally that this transaction holds: numbers were judged free. */
export async function admitShops(
  tx: Tx,
  rally: Pick<Rally, "id" | "wardId">,
  entering: Entering[],
  now: Date,
): Promise<void> {
  for (const { shopId, entry } of entering) {
    const { number, mode, minimumYen } = entry;
    const given = number === null ? {} : { number };
    const admission = { shopId, mode, minimumYen, ...given };
    const checkpoint = await admitShop(tx, rally, admission, now);
    if (!checkpoint) throw new Error(`number ${number} was judged free`);
  }
}
