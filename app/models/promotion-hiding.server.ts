import {
  and,
  desc,
  eq,
  gte,
  inArray,
  isNotNull,
  isNull,
  type SQL,
} from "drizzle-orm";
import { isCorrected } from "#app/domain/promotion.ts";
import { db, transaction, type Tx } from "#db/client.server.ts";
import { promotions } from "#db/schema/promotion.ts";
import { shops } from "#db/schema/shop.ts";
import { recordAct } from "./audit.server.ts";
import { touchWard } from "./ward.server.ts";

/** `unknown` is nothing of this ward's; `changed` is not (or no longer) as the act would find it. */
export type Hiding =
  { ok: true } | { ok: false; refusal: "unknown" | "changed" };

type Official = { wardId: string; staffId: string };
type Change = Partial<typeof promotions.$inferInsert>;

/** A promotion of a shop of this ward, with the shop. */
export async function findWardPromotion(wardId: string, id: string) {
  const [found] = await db
    .select({ promotion: promotions, shop: shops })
    .from(promotions)
    .innerJoin(shops, eq(shops.id, promotions.shopId))
    .where(and(eq(promotions.id, id), eq(shops.wardId, wardId)));
  return found ?? null;
}

/** What the ward hid of a shop, is not over and waits to be corrected; the newest of it. */
export async function findHiddenOfShop(shopId: string, today: string) {
  const rows = await db
    .select()
    .from(promotions)
    .where(
      and(
        eq(promotions.shopId, shopId),
        isNotNull(promotions.hiddenAt),
        isNull(promotions.withdrawnAt),
        gte(promotions.endsOn, today),
      ),
    )
    .orderBy(desc(promotions.id));
  const found = rows.find((row) => !isCorrected(row));
  return found ? { id: found.id, title: found.title } : null;
}

async function change(
  tx: Tx,
  { wardId }: Official,
  id: string,
  set: Change,
  only: SQL | undefined,
): Promise<Hiding> {
  const ofWard = tx
    .select({ id: shops.id })
    .from(shops)
    .where(eq(shops.wardId, wardId));
  const own = and(eq(promotions.id, id), inArray(promotions.shopId, ofWard));
  const changed = await tx
    .update(promotions)
    .set(set)
    .where(and(own, isNull(promotions.withdrawnAt), only))
    .returning();
  if (changed.length > 0) {
    await touchWard(tx, wardId);
    return { ok: true };
  }
  const known = await tx
    .select({ id: promotions.id })
    .from(promotions)
    .where(own);
  return { ok: false, refusal: known.length > 0 ? "changed" : "unknown" };
}

/**
 * Takes a posted promotion off every public page, with the reason its shop
 * reads (1–200 characters). Refused: `unknown` in this ward; `changed` when it
 * is hidden or withdrawn already, or was never posted.
 */
export function hidePromotion(
  by: Official,
  id: string,
  reason: string,
  now: Date,
): Promise<Hiding> {
  const actor = `staff:${by.staffId}`;
  return transaction(async (tx) => {
    const set = { hiddenAt: now, hiddenBy: actor, hiddenReason: reason };
    const only = and(
      isNull(promotions.hiddenAt),
      isNotNull(promotions.postedAt),
    );
    const hidden = await change(tx, by, id, set, only);
    if (!hidden.ok) return hidden;
    const act = { actor, action: "promotion-hide", details: { reason } };
    await recordAct(tx, by.wardId, { ...act, subject: `promotion:${id}` }, now);
    return hidden;
  });
}

/** Shows a hidden promotion again; refused as `unknown` in this ward, or `changed` when it is not hidden or withdrawn. */
export function showPromotion(
  by: Official,
  id: string,
  now: Date,
): Promise<Hiding> {
  const actor = `staff:${by.staffId}`;
  return transaction(async (tx) => {
    const set = { hiddenAt: null, hiddenBy: null, hiddenReason: "" };
    const shown = await change(tx, by, id, set, isNotNull(promotions.hiddenAt));
    if (!shown.ok) return shown;
    const act = { actor, action: "promotion-show", details: {} };
    await recordAct(tx, by.wardId, { ...act, subject: `promotion:${id}` }, now);
    return shown;
  });
}
