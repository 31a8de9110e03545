import { and, count, eq, isNull } from "drizzle-orm";
import { type Reader, transaction } from "#db/client.server.ts";
import { couponUses, promotions } from "#db/schema/promotion.ts";
import { recordPromotion, type Writer } from "./promotion-act.server.ts";

/** How often a coupon has been used and not undone. */
export async function countCouponUses(
  on: Reader,
  promotionId: string,
): Promise<number> {
  const [used] = await on
    .select({ n: count() })
    .from(couponUses)
    .where(
      and(eq(couponUses.promotionId, promotionId), isNull(couponUses.undoneAt)),
    );
  return Number(used?.n ?? 0);
}

/** Marks a shop's offer as sold out, or as there again; false for news, what is withdrawn and what is not this shop's. */
export function setSoldOut(
  shop: Writer,
  id: string,
  isSoldOut: boolean,
  now: Date,
): Promise<boolean> {
  return transaction(async (tx) => {
    const [known] = await tx
      .select({
        kind: promotions.kind,
        soldOutAt: promotions.soldOutAt,
        withdrawnAt: promotions.withdrawnAt,
      })
      .from(promotions)
      .where(and(eq(promotions.id, id), eq(promotions.shopId, shop.id)));
    if (!known || known.kind === "news" || known.withdrawnAt !== null)
      return false;
    if ((known.soldOutAt !== null) === isSoldOut) return true;
    await tx
      .update(promotions)
      .set({ soldOutAt: isSoldOut ? now : null })
      .where(and(eq(promotions.id, id), eq(promotions.shopId, shop.id)))
      .returning();
    if (isSoldOut)
      await recordPromotion(tx, shop, "promotion-soldout", id, now);
    else await recordPromotion(tx, shop, "promotion-restock", id, now);
    return true;
  });
}
