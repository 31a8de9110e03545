import { and, eq } from "drizzle-orm";
import type { Hours } from "#app/domain/opening.ts";
import { shopAmenities } from "#app/domain/shop.ts";
import { transaction, type Tx } from "#db/client.server.ts";
import { shops } from "#db/schema/shop.ts";
import { recordAct } from "./audit.server.ts";
import type { Shop } from "./edition.server.ts";
import { lockWard, touchWard } from "./ward.server.ts";

/** The shop that writes of itself; its sign-in says which. */
type Owner = Pick<Shop, "id" | "wardId">;

async function write(
  tx: Tx,
  shop: Owner,
  known: Shop,
  changes: Partial<Pick<Shop, "hours" | "amenities" | "entranceStepCm">>,
) {
  await tx
    .update(shops)
    .set({ ...changes, version: known.version + 1 })
    .where(and(eq(shops.id, shop.id), eq(shops.wardId, shop.wardId)))
    .returning();
}

async function lockShop(tx: Tx, shop: Owner): Promise<Shop> {
  await lockWard(tx, shop.wardId);
  const [known] = await tx
    .select()
    .from(shops)
    .where(and(eq(shops.id, shop.id), eq(shops.wardId, shop.wardId)));
  return known!;
}

/** A shop's own hours, if nobody has changed the shop since `version`; else false, and nothing is written. */
export function saveOwnHours(
  shop: Owner,
  hours: Hours,
  version: number,
  now: Date,
): Promise<boolean> {
  return transaction(async (tx) => {
    const known = await lockShop(tx, shop);
    if (known.version !== version) return false;
    await write(tx, shop, known, { hours });
    const act = {
      actor: `shop:${shop.id}`,
      action: "shop-hours",
      subject: `shop:${shop.id}`,
      details: { version: known.version + 1 },
    };
    await recordAct(tx, shop.wardId, act, now);
    await touchWard(tx, shop.wardId);
    return true;
  });
}

/** One thing a shop says of itself: it has an amenity or not, or its entrance step in cm (null: not said). */
type EaseChange =
  { amenity: string; isOn: boolean } | { entranceStepCm: number | null };

function changed({ amenities, entranceStepCm }: Shop, change: EaseChange) {
  if ("entranceStepCm" in change)
    return change.entranceStepCm === entranceStepCm ? null : change;
  const { amenity, isOn } = change;
  if (amenities.includes(amenity) === isOn) return null;
  return {
    amenities: shopAmenities.filter((one) =>
      one === amenity ? isOn : amenities.includes(one),
    ) as string[],
  };
}

/** Says one thing of a shop's ease of use; the others stay. Saying what is known changes nothing. */
export function saveEase(
  shop: Owner,
  change: EaseChange,
  now: Date,
): Promise<void> {
  return transaction(async (tx) => {
    const known = await lockShop(tx, shop);
    const changes = changed(known, change);
    if (!changes) return;
    await write(tx, shop, known, changes);
    const details: Record<string, string | number | boolean | null> =
      "entranceStepCm" in change
        ? { entranceStepCm: change.entranceStepCm }
        : { amenity: change.amenity, isOn: change.isOn };
    const act = {
      actor: `shop:${shop.id}`,
      action: "shop-ease",
      subject: `shop:${shop.id}`,
      details,
    };
    await recordAct(tx, shop.wardId, act, now);
    await touchWard(tx, shop.wardId);
  });
}
