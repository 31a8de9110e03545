import { businessDay } from "#app/domain/business-day.ts";
import { type Card, makeCard } from "#app/models/card.server.ts";
import { type CouponPress, useCoupon } from "#app/models/coupon.server.ts";
import { newId } from "#app/models/id.server.ts";
import { touchWard } from "#app/models/ward.server.ts";
import { db, transaction } from "#db/client.server.ts";
import { couponUses, promotions } from "#db/schema/promotion.ts";
import { and, eq, isNull } from "drizzle-orm";

export type Promotion = typeof promotions.$inferSelect;
type Shop = { id: string; wardId: string };

/** A coupon that holds today, once a card and without a limit unless told. */
export function makeCoupon(
  shop: Shop,
  more: Partial<Promotion> = {},
): Promise<Promotion> {
  const now = new Date();
  const today = businessDay(now);
  return transaction(async (tx) => {
    const [row] = await tx
      .insert(promotions)
      .values({
        id: newId(now),
        shopId: shop.id,
        kind: "coupon",
        title: "柿1こ おまけ",
        text: "",
        words: {},
        startsOn: today,
        endsOn: today,
        postedAt: now,
        postedBy: `shop:${shop.id}`,
        perCard: 1,
        ...more,
      })
      .returning();
    await touchWard(tx, shop.wardId);
    return row!;
  });
}

export function newCard(wardId: string): Promise<Card> {
  return transaction((tx) => makeCard(tx, wardId, "digital", new Date()));
}

/** A press on a resident's own screen, with a press id of its own. */
export function pressOf(
  coupon: Promotion,
  card: Card,
  more: Partial<CouponPress> = {},
): CouponPress {
  const now = new Date();
  return {
    wardId: card.wardId,
    promotionId: coupon.id,
    cardId: card.id,
    shop: null,
    pressId: newId(now),
    now,
    ...more,
  };
}

/** How a press ended: "used", "again" or the refusal. */
export async function pressed(...of: Parameters<typeof pressOf>) {
  const outcome = await useCoupon(pressOf(...of));
  if (!outcome.ok) return outcome.refusal;
  return outcome.isNew ? "used" : "again";
}

/** The uses of a coupon that stand. */
export function usesOf({ id }: Promotion) {
  return db
    .select()
    .from(couponUses)
    .where(and(eq(couponUses.promotionId, id), isNull(couponUses.undoneAt)));
}
