import { businessDay, tokyoClock, weekday } from "#app/domain/business-day.ts";
import { holdsAt } from "#app/domain/promotion.ts";
import {
  promotionView,
  type PromotionView,
} from "#app/domain/promotion-view.ts";
import type { Checkpoint, Edition } from "#app/models/edition.server.ts";
import { listLiveOfShop } from "#app/models/promotion.server.ts";
import { shopOpenState } from "#app/models/shop-hours.server.ts";
import { headOf } from "#app/ui/resident/mark.ts";

/** Whether it holds now or later on a business day. */
function isOfDay(view: PromotionView, day: string, now: Date): boolean {
  const { weekdays, toTime } = view;
  if (weekdays && !weekdays.includes(weekday(day))) return false;
  return toTime === "" || tokyoClock(now) < toTime;
}

/** What helps at the till first: there is some left, its hours today are not over, it is no mere news, it holds now. */
function byUse(day: string, now: Date) {
  const rank = (view: PromotionView) =>
    (view.isSoldOut ? 8 : 0) +
    (isOfDay(view, day, now) ? 0 : 4) +
    (view.kind === "news" ? 2 : 0) +
    (holdsAt(view, now) ? 0 : 1);
  return (a: PromotionView, b: PromotionView) => rank(a) - rank(b);
}

/** What the landing page says of a checkpoint: the same for every reader. */
export async function findLanding(
  edition: Edition,
  checkpoint: Checkpoint,
  now: Date,
) {
  const { shop, mode, minimumYen, asksPlace } = checkpoint;
  const day = businessDay(now);
  const live = await listLiveOfShop(shop.id, day);
  const offer = live.map(promotionView).toSorted(byUse(day, now))[0];
  const open = shopOpenState(edition, shop, now);
  return {
    ...headOf(checkpoint),
    mode,
    minimumYen,
    asksPlace,
    isOff: !open.open && open.closure === "closed",
    repeat: edition.rally.rules.repeat.kind,
    offer: offer ? { ...offer, photo: null } : null,
  };
}

export type LandingView = Awaited<ReturnType<typeof findLanding>>;
