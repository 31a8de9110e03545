import { and, count, eq, inArray, isNull } from "drizzle-orm";
import { type Reader, transaction } from "#db/client.server.ts";
import { couponUses, promotions } from "#db/schema/promotion.ts";
import { recordPromotion, type Writer } from "./promotion-act.server.ts";

/** How many uses stand, by coupon; of one card where it is named, else of all. None for a coupon that was not used. */
export async function countUses(
  on: Reader,
  couponIds: string[],
  cardId: string | null = null,
): Promise<Map<string, number>> {
  const rows = await on
    .select({ id: couponUses.promotionId, n: count() })
    .from(couponUses)
    .where(
      and(
        inArray(couponUses.promotionId, couponIds),
        isNull(couponUses.undoneAt),
        cardId === null ? undefined : eq(couponUses.cardId, cardId),
      ),
    )
    .groupBy(couponUses.promotionId);
  return new Map(rows.map(({ id, n }) => [id, n]));
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
