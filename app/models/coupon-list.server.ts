import { and, desc, eq, isNull } from "drizzle-orm";
import { businessDay } from "#app/domain/business-day.ts";
import { type CouponRefusal, judgeCoupon, leftOf } from "#app/domain/coupon.ts";
import { promotionState } from "#app/domain/promotion.ts";
import { db } from "#db/client.server.ts";
import { couponUses } from "#db/schema/promotion.ts";
import type { CouponUse } from "./coupon.server.ts";
import { listLiveOfShop, type LivePromotion } from "./promotion.server.ts";
import { countUses } from "./promotion-stock.server.ts";

/** How a coupon stands for one card at an instant. */
export type CouponStanding = {
  /** Null while this card can use it. */
  refusal: CouponRefusal | null;
  left: { onCard: number; inAll: number | null };
};

type CouponRow = Pick<
  LivePromotion,
  | "id"
  | "startsOn"
  | "endsOn"
  | "postedAt"
  | "weekdays"
  | "fromTime"
  | "toTime"
  | "stock"
  | "perCard"
  | "soldOutAt"
>;

/** How public coupons stand for a card, in their order; `cardId` null for somebody without one. */
export async function readStandings(
  coupons: CouponRow[],
  cardId: string | null,
  now: Date,
): Promise<CouponStanding[]> {
  if (coupons.length === 0) return [];
  const ids = coupons.map(({ id }) => id);
  const inAll = await countUses(db, ids);
  const onCard = cardId === null ? new Map() : await countUses(db, ids, cardId);
  return coupons.map((promotion) => {
    const usedByCard: number = onCard.get(promotion.id) ?? 0;
    const usedInAll = inAll.get(promotion.id) ?? 0;
    const state = promotionState(
      { ...promotion, withdrawnAt: null, hiddenAt: null },
      businessDay(now),
    );
    const judged = judgeCoupon({
      ...{ promotion, state, usedByCard, usedInAll, now },
    });
    return {
      refusal: judged.ok ? null : judged.refusal,
      left: leftOf(promotion, usedByCard, usedInAll),
    };
  });
}

/** A shop's coupons that are live on the business day of `now`, those that end soonest first. */
export async function listLiveCoupons(
  shop: { id: string },
  now: Date,
): Promise<LivePromotion[]> {
  const live = await listLiveOfShop(shop.id, businessDay(now));
  return live
    .filter(({ kind }) => kind === "coupon")
    .toSorted((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
}

const orderOf = ({ endsOn, id }: LivePromotion) => endsOn + id;

/** A card's own use of a coupon; null for what is nobody's or another card's. */
export async function findUse(
  cardId: string,
  useId: string,
): Promise<CouponUse | null> {
  const rows = await db
    .select()
    .from(couponUses)
    .where(and(eq(couponUses.id, useId), eq(couponUses.cardId, cardId)));
  return rows[0] ?? null;
}

/** A card's uses of one coupon that stand, newest first. */
export function listCardUses(
  cardId: string,
  promotionId: string,
): Promise<CouponUse[]> {
  return Promise.resolve(
    db
      .select()
      .from(couponUses)
      .where(
        and(
          eq(couponUses.cardId, cardId),
          eq(couponUses.promotionId, promotionId),
          isNull(couponUses.undoneAt),
        ),
      )
      .orderBy(desc(couponUses.usedAt)),
  );
}
