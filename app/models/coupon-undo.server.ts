import { and, eq, gte, isNull } from "drizzle-orm";
import { canUndo, UNDO_MINUTES } from "#app/domain/coupon.ts";
import { transaction } from "#db/client.server.ts";
import { couponUses, promotions } from "#db/schema/promotion.ts";
import { recordAct } from "./audit.server.ts";
import type { CouponUse } from "./coupon.server.ts";
import { notePromotion } from "./promotion-act.server.ts";
import { touchWard } from "./ward.server.ts";

export type UndoOutcome =
  | { ok: true; use: CouponUse }
  | { ok: false; refusal: "unknown" | "too-late" | "undone" };

function undoRefusal({ undoneAt, usedAt }: CouponUse, now: Date) {
  return undoneAt || canUndo(usedAt, now) ? "undone" : "too-late";
}

/**
 * A shop takes back the use of its own coupon, once, until 10 minutes after it;
 * its places are free again. Only a shop can: the goods may have been handed over.
 * Refused with `unknown` (and a line in the log where it is another shop's),
 * `undone` or `too-late`.
 */
export function undoCouponUse(
  shop: { id: string; wardId: string },
  useId: string,
  now: Date,
): Promise<UndoOutcome> {
  return transaction(async (tx) => {
    const [known] = await tx
      .select({
        use: couponUses,
        shopId: promotions.shopId,
        stock: promotions.stock,
      })
      .from(couponUses)
      .innerJoin(promotions, eq(promotions.id, couponUses.promotionId))
      .where(eq(couponUses.id, useId));
    if (!known) return { ok: false, refusal: "unknown" };
    if (known.shopId !== shop.id) {
      const { promotionId } = known.use;
      await notePromotion(tx, shop, "promotion-refused", promotionId, now);
      return { ok: false, refusal: "unknown" };
    }
    const by = `shop:${shop.id}`;
    const since = new Date(now.getTime() - UNDO_MINUTES * 60_000);
    const [use] = await tx
      .update(couponUses)
      .set({ undoneAt: now, undoneBy: by })
      .where(
        and(
          eq(couponUses.id, useId),
          isNull(couponUses.undoneAt),
          gte(couponUses.usedAt, since),
        ),
      )
      .returning();
    if (!use) return { ok: false, refusal: undoRefusal(known.use, now) };
    const act = {
      actor: by,
      action: "coupon-undo",
      subject: `coupon-use:${use.id}`,
      details: {},
    };
    await recordAct(tx, shop.wardId, act, now);
    if (known.stock !== null) await touchWard(tx, shop.wardId);
    return { ok: true, use };
  });
}
