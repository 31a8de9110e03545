import { and, count, eq, inArray, isNotNull, isNull, ne } from "drizzle-orm";
import type { PromotionKind } from "#app/domain/promotion.ts";
import { db, type Reader, transaction } from "#db/client.server.ts";
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

type Stocked = { id: string; kind: PromotionKind; stock: number | null };

/** Promotions with how many of a coupon's number are left and whether none is; of an offer's only its shop knows. */
export async function markUsedUp<Row extends Stocked>(
  rows: Row[],
): Promise<(Row & { left: number | null; isUsedUp: boolean })[]> {
  const limited = rows.filter(
    ({ kind, stock }) => kind === "coupon" && stock !== null,
  );
  const ids = limited.map(({ id }) => id);
  const used = ids.length > 0 ? await countUses(db, ids) : new Map();
  return rows.map((row) => {
    const n: number = used.get(row.id) ?? 0;
    const isLimited = row.kind === "coupon" && row.stock !== null;
    const left = isLimited ? Math.max(0, row.stock! - n) : null;
    return { ...row, left, isUsedUp: left === 0 };
  });
}

/** Marks a shop's offer as sold out, or as there again; false for news, what is withdrawn and what is not this shop's. */
export function setSoldOut(
  shop: Writer,
  id: string,
  isSoldOut: boolean,
  now: Date,
): Promise<boolean> {
  return transaction(async (tx) => {
    const ofOffer = and(
      eq(promotions.id, id),
      eq(promotions.shopId, shop.id),
      ne(promotions.kind, "news"),
      isNull(promotions.withdrawnAt),
    );
    const { soldOutAt } = promotions;
    const isOther = isSoldOut ? isNull(soldOutAt) : isNotNull(soldOutAt);
    const changed = await tx
      .update(promotions)
      .set({ soldOutAt: isSoldOut ? now : null })
      .where(and(ofOffer, isOther))
      .returning();
    if (changed.length === 0) {
      const is = await tx
        .select({ id: promotions.id })
        .from(promotions)
        .where(ofOffer);
      return is.length > 0;
    }
    if (isSoldOut)
      await recordPromotion(tx, shop, "promotion-soldout", id, now);
    else await recordPromotion(tx, shop, "promotion-restock", id, now);
    return true;
  });
}
