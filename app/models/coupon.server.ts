import { and, count, eq, isNull, max } from "drizzle-orm";
import { businessDay } from "#app/domain/business-day.ts";
import {
  type CouponRefusal,
  freePlace,
  judgeCoupon,
} from "#app/domain/coupon.ts";
import { promotionState } from "#app/domain/promotion.ts";
import { transaction, type Tx } from "#db/client.server.ts";
import { couponUses, promotions } from "#db/schema/promotion.ts";
import { checkpoints } from "#db/schema/rally.ts";
import { shops } from "#db/schema/shop.ts";
import { locked } from "#db/sums.ts";
import { newId } from "./id.server.ts";
import { notePromotion } from "./promotion-act.server.ts";
import { lockLivingCard } from "./staff-check-in.server.ts";
import { touchWard } from "./ward.server.ts";

export type CouponUse = typeof couponUses.$inferSelect;

export type CouponPress = {
  wardId: string;
  promotionId: string;
  /** A card of the ward, merged since or not. */
  cardId: string;
  /** The shop that presses with the card in its hands; null for a resident's own screen. */
  shop: { id: string; wardId: string } | null;
  /** Made with the page: the same press sent twice is one use. */
  pressId: string | null;
  now: Date;
};

export type CouponOutcome =
  | { ok: true; use: CouponUse; isNew: boolean }
  | { ok: false; refusal: CouponRefusal | "unknown" };

/** A coupon of the presser's shop, or of the ward for a resident, locked until the end of the transaction. */
async function lockCoupon(tx: Tx, { wardId, promotionId, shop }: CouponPress) {
  const [found] = await tx
    .select({ shopId: shops.id, wardId: shops.wardId })
    .from(promotions)
    .innerJoin(shops, eq(shops.id, promotions.shopId))
    .where(and(eq(promotions.id, promotionId), eq(promotions.kind, "coupon")));
  if (!found) return null;
  const isOwn = shop ? found.shopId === shop.id : found.wardId === wardId;
  if (!isOwn) return "foreign";
  const [coupon] = await locked(
    tx
      .select()
      .from(promotions)
      .where(
        and(
          eq(promotions.id, promotionId),
          eq(promotions.shopId, found.shopId),
        ),
      ),
  );
  return coupon!;
}

/** Whether a shop takes part nowhere any more: it left altogether, or every rally it was in. */
async function isGone(tx: Tx, shopId: string): Promise<boolean> {
  const places = await tx
    .select({ leftAt: checkpoints.withdrawnAt, goneAt: shops.withdrawnAt })
    .from(shops)
    .leftJoin(checkpoints, eq(checkpoints.shopId, shops.id))
    .where(eq(shops.id, shopId));
  return places.every(
    ({ leftAt, goneAt }) => leftAt !== null || goneAt !== null,
  );
}

/** How many uses of a coupon stand, and the lowest place that is free. */
async function readStock(tx: Tx, promotionId: string) {
  const standing = and(
    eq(couponUses.promotionId, promotionId),
    isNull(couponUses.undoneAt),
  );
  const [row] = await tx
    .select({ used: count(), last: max(couponUses.stockPlace) })
    .from(couponUses)
    .where(standing);
  const { used, last } = row!;
  if (used === (last ?? 0)) return { used, place: used + 1 };
  const taken = await tx
    .select({ place: couponUses.stockPlace })
    .from(couponUses)
    .where(standing);
  return { used, place: freePlace(taken.map(({ place }) => place)) };
}

/**
 * Uses a coupon up once for a card: at once, whole, and never more often than
 * `stock` in all and `perCard` for this card. Card and coupon are locked, in this
 * order (a merge locks cards first); the unique indexes of the places hold even
 * without. The same press sent twice answers the same use with `isNew` false.
 * Refused by the rules of `judgeCoupon`, `withdrawn` too once its shop has left; `unknown` for what is no coupon of the
 * ward or, pressed by a shop, not its own, which the log then says.
 */
export function useCoupon(press: CouponPress): Promise<CouponOutcome> {
  const { wardId, promotionId, shop, pressId, now } = press;
  return transaction(async (tx) => {
    const card = await lockLivingCard(tx, wardId, press.cardId);
    const coupon = await lockCoupon(tx, press);
    if (coupon === null || coupon === "foreign") {
      if (coupon && shop)
        await notePromotion(tx, shop, "promotion-refused", promotionId, now);
      return { ok: false, refusal: "unknown" };
    }
    const own = await tx
      .select()
      .from(couponUses)
      .where(
        and(
          eq(couponUses.cardId, card.id),
          eq(couponUses.promotionId, promotionId),
          isNull(couponUses.undoneAt),
        ),
      );
    const same = own.find(({ id }) => id === pressId);
    if (same) return { ok: true, use: same, isNew: false };
    if (await isGone(tx, coupon.shopId))
      return { ok: false, refusal: "withdrawn" };
    const { used, place } = await readStock(tx, promotionId);
    const judged = judgeCoupon({
      promotion: coupon,
      state: promotionState(coupon, businessDay(now)),
      usedByCard: own.length,
      usedInAll: used,
      now,
    });
    if (!judged.ok) return judged;
    const [use] = await tx
      .insert(couponUses)
      .values({
        id: await freshId(tx, pressId, now),
        promotionId,
        cardId: card.id,
        stockPlace: place,
        cardPlace: freePlace(own.map(({ cardPlace }) => cardPlace)),
        usedAt: now,
        usedBy: shop ? `shop:${shop.id}` : `card:${card.id}`,
      })
      .onConflictDoNothing()
      .returning();
    if (!use) return { ok: false, refusal: "none-left" };
    // Pages in memory say how it stands.
    if (used + 1 === coupon.stock) await touchWard(tx, wardId);
    return { ok: true, use, isNew: true };
  });
}

/** The press's own id, unless some other use, or one taken back, has it. */
async function freshId(tx: Tx, pressId: string | null, now: Date) {
  if (pressId === null) return newId(now);
  const [taken] = await tx
    .select({ id: couponUses.id })
    .from(couponUses)
    .where(eq(couponUses.id, pressId));
  return taken ? newId(now) : pressId;
}
