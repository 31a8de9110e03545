import { and, eq } from "drizzle-orm";
import { keepMonthlyOff } from "#app/domain/hours-text.ts";
import type { LngLat } from "#app/domain/place.ts";
import type { ShopInput } from "#app/domain/shop-form.ts";
import { transaction, type Tx } from "#db/client.server.ts";
import { checkpoints } from "#db/schema/rally.ts";
import { shops } from "#db/schema/shop.ts";
import { associations, streets } from "#db/schema/street.ts";
import { recordAct } from "./audit.server.ts";
import { admitShop } from "./checkpoint.server.ts";
import type { Rally, Shop } from "./edition.server.ts";
import { newId } from "./id.server.ts";
import { makeSlug, takenSlugs } from "./shop-slug.server.ts";
import { findCheckpoint, findShop } from "./shop.server.ts";
import { refitGround } from "./ground.server.ts";
import { lockWard, touchWard, type Ward } from "./ward.server.ts";

export type ShopRefusal =
  | { refusal: "stale"; now: Shop }
  | { refusal: "withdrawn" }
  | { refusal: "key-taken" }
  | { refusal: "number-taken" }
  | { refusal: "unknown-street" }
  | { refusal: "no-place" };

export type ShopSaving =
  { ok: true; shop: Shop } | ({ ok: false } & ShopRefusal);

type Office = { ward: Ward; rally: Rally | null; staffId: string };

/** A slug nobody has, and no page of ours. */
async function freeSlug(tx: Tx, wardId: string, shop: ShopInput["shop"]) {
  const rows = await tx
    .select({ slug: shops.slug })
    .from(shops)
    .where(eq(shops.wardId, wardId));
  return makeSlug(
    { key: shop.key, en: shop.names.en ?? null },
    takenSlugs(rows),
  );
}

async function streetOf(tx: Tx, wardId: string, streetId: string) {
  const [street] = await tx
    .select()
    .from(streets)
    .where(and(eq(streets.id, streetId), eq(streets.wardId, wardId)));
  return street ?? null;
}

/** An association of another street is none. */
async function associationOf(tx: Tx, shop: ShopInput["shop"]) {
  if (!shop.associationId) return null;
  const [row] = await tx
    .select({ id: associations.id })
    .from(associations)
    .where(
      and(
        eq(associations.id, shop.associationId),
        eq(associations.streetId, shop.streetId),
      ),
    );
  return row?.id ?? null;
}

/** Where a shop stands whose place nobody knows yet: at its street's stations, else among its neighbours. */
async function guessPlace(
  tx: Tx,
  ward: Ward,
  street: typeof streets.$inferSelect,
): Promise<{ lat: number; lng: number } | null> {
  const stations = ward.geography.stations.filter(({ name }) =>
    street.stations.includes(name),
  );
  const neighbours =
    stations.length > 0
      ? stations
      : await tx.select().from(shops).where(eq(shops.streetId, street.id));
  const points = neighbours.map(({ lng, lat }): LngLat => [lng, lat]);
  if (points.length === 0) return null;
  const mean = (axis: 0 | 1) =>
    points.reduce((sum, point) => sum + point[axis], 0) / points.length;
  return { lng: mean(0), lat: mean(1) };
}

async function isKeyFree(tx: Tx, wardId: string, key: string | null, id = "") {
  if (key === null) return true;
  const [taken] = await tx
    .select({ id: shops.id })
    .from(shops)
    .where(and(eq(shops.wardId, wardId), eq(shops.key, key)));
  return !taken || taken.id === id;
}

async function isNumberFree(
  tx: Tx,
  rally: Rally | null,
  number: number | undefined,
  shopId: string,
) {
  if (!rally || number === undefined) return true;
  const [taken] = await tx
    .select({ shopId: checkpoints.shopId })
    .from(checkpoints)
    .where(
      and(eq(checkpoints.rallyId, rally.id), eq(checkpoints.number, number)),
    );
  return !taken || taken.shopId === shopId;
}

/** やさしい日本語 is not asked for; it stays with the name it was written for. */
function keepEasy(known: Shop | null, shop: ShopInput["shop"]) {
  const easy = known?.name === shop.name ? known.names.easy : undefined;
  return easy === undefined ? shop.names : { ...shop.names, easy };
}

async function judge(
  tx: Tx,
  { ward, rally }: Office,
  { shop, place, part }: ShopInput,
  known: Shop | null,
) {
  const id = known?.id ?? "";
  const street = await streetOf(tx, ward.id, shop.streetId);
  if (!street) return { refusal: "unknown-street" as const };
  if (!(await isKeyFree(tx, ward.id, shop.key, id)))
    return { refusal: "key-taken" as const };
  if (!(await isNumberFree(tx, rally, part?.number, id)))
    return { refusal: "number-taken" as const };
  const guess = place ?? known ?? (await guessPlace(tx, ward, street));
  if (!guess) return { refusal: "no-place" as const };
  return {
    refusal: null,
    row: {
      ...shop,
      names: keepEasy(known, shop),
      hours: keepMonthlyOff(shop.hours, known?.hours ?? null),
      associationId: await associationOf(tx, shop),
      lat: guess.lat,
      lng: guess.lng,
      isPlaceChecked: place !== null && shop.isPlaceChecked,
    },
  };
}

async function record(
  tx: Tx,
  { ward, staffId }: Office,
  action: string,
  shop: Shop,
  now: Date,
) {
  const actor = `staff:${staffId}`;
  const subject = `shop:${shop.id}`;
  await recordAct(
    tx,
    ward.id,
    { actor, action, subject, details: { version: shop.version } },
    now,
  );
  await refitGround(tx, ward.id);
  await touchWard(tx, ward.id);
}

/**
 * A new shop of the ward, and its checkpoint where `part` says so and there is a
 * rally. Refused: a street that is none of the ward's, a key or number another
 * shop has, no place where none can be guessed from stations or neighbours.
 */
export function addShop(
  office: Office,
  input: ShopInput,
  now: Date,
): Promise<ShopSaving> {
  const { ward, rally } = office;
  return transaction(async (tx): Promise<ShopSaving> => {
    await lockWard(tx, ward.id);
    const judged = await judge(tx, office, input, null);
    if (judged.refusal) return { ok: false, refusal: judged.refusal };
    const [shop] = await tx
      .insert(shops)
      .values({
        id: newId(now),
        wardId: ward.id,
        slug: await freeSlug(tx, ward.id, input.shop),
        isSample: ward.isSample,
        ...judged.row,
      })
      .returning();
    const part = input.part;
    if (rally && part)
      await admitShop(tx, rally, { shopId: shop!.id, ...part }, now);
    await record(tx, office, "shop-add", shop!, now);
    return { ok: true, shop: shop! };
  });
}

/**
 * Changes a shop, if nobody has since `version`: else `stale`, with the shop as
 * it is now, and nothing is written. A checkpoint that was withdrawn stays so; a
 * shop that is withdrawn altogether takes no part until it is brought back.
 */
export function editShop(
  office: Office,
  slug: string,
  input: ShopInput,
  now: Date,
): Promise<ShopSaving | null> {
  const { ward, rally } = office;
  return transaction(async (tx): Promise<ShopSaving | null> => {
    await lockWard(tx, ward.id);
    const known = await findShop(ward.id, slug, tx);
    if (!known) return null;
    if (known.version !== input.version)
      return { ok: false, refusal: "stale", now: known };
    const point = rally && (await findCheckpoint(rally.id, known.id, tx));
    const part = point?.withdrawnAt ? null : input.part;
    if (part && known.withdrawnAt) return { ok: false, refusal: "withdrawn" };
    const judged = await judge(tx, office, { ...input, part }, known);
    if (judged.refusal) return { ok: false, refusal: judged.refusal };
    const [shop] = await tx
      .update(shops)
      .set({ ...judged.row, version: known.version + 1 })
      .where(and(eq(shops.id, known.id), eq(shops.wardId, ward.id)))
      .returning();
    if (rally && part)
      await admitShop(tx, rally, { shopId: shop!.id, ...part }, now);
    await record(tx, office, "shop-edit", shop!, now);
    return { ok: true, shop: shop! };
  });
}
