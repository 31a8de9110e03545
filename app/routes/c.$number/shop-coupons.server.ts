import { canUndo } from "#app/domain/coupon.ts";
import type { Card } from "#app/models/card.server.ts";
import {
  findUse,
  listLiveCoupons,
  readStandings,
} from "#app/models/coupon-list.server.ts";
import { newId } from "#app/models/id.server.ts";

/** A shop's live coupons, each as it stands for the card in its hands. */
export async function readShopCoupons(
  shop: { id: string },
  card: Card,
  now: Date,
) {
  const coupons = await listLiveCoupons(shop, now);
  const standings = await readStandings(coupons, card.id, now);
  return coupons.map(({ id, title, startsOn, ...terms }, i) => ({
    ...{ id, title, startsOn },
    ...{ weekdays: terms.weekdays },
    ...{ fromTime: terms.fromTime, toTime: terms.toTime },
    ...standings[i]!,
    pressId: newId(now),
  }));
}

export type ShopCouponView = Awaited<
  ReturnType<typeof readShopCoupons>
>[number];

/** The use this page was sent to show, while the shop can still take it back. */
export async function readShownUse(
  request: Request,
  shop: { id: string },
  card: Card,
  now: Date,
) {
  const id = new URL(request.url).searchParams.get("coupon");
  const use = id ? await findUse(card.id, id) : null;
  if (use?.usedBy !== `shop:${shop.id}` || !canUndo(use.usedAt, now))
    return null;
  return { id: use.id, at: use.usedAt, isUndone: use.undoneAt !== null, now };
}
