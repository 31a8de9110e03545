import { promotionView } from "#app/domain/promotion-view.ts";
import type { PlacedPromotion } from "#app/http/promotion.server.ts";
import type { Card } from "#app/models/card.server.ts";
import {
  findUse,
  listCardUses,
  readStandings,
} from "#app/models/coupon-list.server.ts";
import { shopOpenState } from "#app/models/shop-hours.server.ts";
import { headOf } from "#app/ui/resident/mark.ts";

/** The slip and its shop. */
export function viewPromotion(
  { promotion, edition, checkpoint }: PlacedPromotion,
  now: Date,
) {
  const { slug, shortNames } = checkpoint.street;
  const head = headOf(checkpoint);
  return {
    ...head,
    street: { ...head.street, slug, shortNames },
    open: shopOpenState(edition, checkpoint.shop, now),
    promotion: promotionView(promotion),
  };
}

export type PromotionPageView = ReturnType<typeof viewPromotion>;

/** How the coupon stands for this browser's card; null for news and offers. */
export async function findCoupon(
  { promotion }: PlacedPromotion,
  card: Card | null,
  now: Date,
) {
  if (promotion.kind !== "coupon") return null;
  const [standing] = await readStandings([promotion], card?.id ?? null, now);
  const uses = card ? await listCardUses(card.id, promotion.id) : [];
  return {
    ...standing!,
    hasCard: card !== null,
    lastUsedAt: uses[0]?.usedAt ?? null,
  };
}

export type CouponView = NonNullable<Awaited<ReturnType<typeof findCoupon>>>;

const SHOWN_MS = 15 * 60_000;

/** The use that this page was sent to show, for a quarter of an hour. */
export async function findShownUse(
  request: Request,
  card: Card | null,
  promotionId: string,
  now: Date,
) {
  const id = new URL(request.url).searchParams.get("used");
  const use = card && id ? await findUse(card.id, id) : null;
  const isFresh = use && now.getTime() - use.usedAt.getTime() < SHOWN_MS;
  if (!isFresh || use.promotionId !== promotionId) return null;
  const isUndone = use.undoneAt !== null;
  return { id: use.id, at: use.usedAt, isUndone, now };
}
