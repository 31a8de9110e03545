import { and, eq, isNull } from "drizzle-orm";
import { freePlace } from "#app/domain/coupon.ts";
import type { Tx } from "#db/client.server.ts";
import { couponUses } from "#db/schema/promotion.ts";

/**
 * What either card used is used on the card that lives on: the loser's uses that
 * stand move to free places of the winner, beyond `perCard` where both had used
 * the same coupon. Both cards are locked.
 */
export async function mergeCouponUses(
  tx: Tx,
  winnerId: string,
  loserId: string,
): Promise<void> {
  const usesOf = (cardId: string) =>
    tx
      .select()
      .from(couponUses)
      .where(and(eq(couponUses.cardId, cardId), isNull(couponUses.undoneAt)));
  const moving = await usesOf(loserId);
  if (moving.length === 0) return;
  const held = await usesOf(winnerId);
  for (const use of moving) {
    const own = held.filter(
      ({ promotionId }) => promotionId === use.promotionId,
    );
    const cardPlace = freePlace(own.map((one) => one.cardPlace));
    await tx
      .update(couponUses)
      .set({ cardId: winnerId, cardPlace })
      .where(and(eq(couponUses.id, use.id), eq(couponUses.cardId, loserId)));
    held.push({ ...use, cardPlace });
  }
}
