import { businessDay, weekday } from "#app/domain/business-day.ts";
import {
  promotionView,
  type PromotionView,
} from "#app/domain/promotion-view.ts";
import type { Checkpoint, Edition } from "#app/models/edition.server.ts";
import { listLiveOfShop } from "#app/models/promotion.server.ts";
import { headOf } from "#app/ui/resident/mark.ts";

/** What helps at the till today first: there is some left, it holds on this weekday, it is no mere news. */
function byUse(day: string) {
  const rank = ({ isSoldOut, weekdays, kind }: PromotionView) =>
    (isSoldOut ? 4 : 0) +
    (weekdays && !weekdays.includes(weekday(day)) ? 2 : 0) +
    (kind === "news" ? 1 : 0);
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
  const offer = live.map(promotionView).toSorted(byUse(day))[0];
  return {
    ...headOf(checkpoint),
    mode,
    minimumYen,
    asksPlace,
    repeat: edition.rally.rules.repeat.kind,
    offer: offer ? { ...offer, photo: null } : null,
  };
}

export type LandingView = Awaited<ReturnType<typeof findLanding>>;
