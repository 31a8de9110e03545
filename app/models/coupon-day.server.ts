import { and, desc, eq, gte } from "drizzle-orm";
import { businessDay, businessDayStart } from "#app/domain/business-day.ts";
import { canUndo, type ShopUse } from "#app/domain/coupon.ts";
import { db } from "#db/client.server.ts";
import { cards } from "#db/schema/card.ts";
import { couponUses, promotions } from "#db/schema/promotion.ts";
import { listLiveCoupons } from "./coupon-list.server.ts";
import { countUses } from "./promotion-stock.server.ts";

/** A shop's coupons used on the business day of `now`, newest first, taken back or not. */
export async function listUsesToday(
  shop: { id: string },
  now: Date,
): Promise<ShopUse[]> {
  const rows = await db
    .select({ use: couponUses, title: promotions.title, number: cards.number })
    .from(promotions)
    .innerJoin(couponUses, eq(couponUses.promotionId, promotions.id))
    .innerJoin(cards, eq(cards.id, couponUses.cardId))
    .where(
      and(
        eq(promotions.shopId, shop.id),
        gte(couponUses.usedAt, businessDayStart(businessDay(now))),
      ),
    )
    .orderBy(desc(couponUses.usedAt), desc(couponUses.id));
  return rows.map(({ use, title, number }) => ({
    id: use.id,
    title,
    at: use.usedAt,
    lastDigits: number.slice(-4),
    isUndone: use.undoneAt !== null,
    canUndo: use.undoneAt === null && canUndo(use.usedAt, now),
  }));
}

/** Live coupons of a shop with how many are used, of how many. */
export async function listCouponCounts(shop: { id: string }, now: Date) {
  const coupons = await listLiveCoupons(shop, now);
  if (coupons.length === 0) return [];
  const used = await countUses(
    db,
    coupons.map(({ id }) => id),
  );
  return coupons.map(({ id, title, stock, endsOn }) => ({
    id,
    title,
    stock,
    endsOn,
    used: used.get(id) ?? 0,
  }));
}
