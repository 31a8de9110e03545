import { businessDay } from "#app/domain/business-day.ts";
import { holdsAt } from "#app/domain/promotion.ts";
import type { Edition } from "#app/models/edition.server.ts";
import { listLivePromotions } from "#app/models/promotion.server.ts";

/** What every map calls an offer: by shop id the title of its newest offer or coupon that holds at this moment and is not used up. */
export async function readOffers(
  { ward }: Edition,
  now: Date,
): Promise<Map<string, string>> {
  const live = await listLivePromotions(ward.id, businessDay(now));
  const offered = live.filter(
    (one) =>
      one.kind !== "news" &&
      one.soldOutAt === null &&
      !one.isUsedUp &&
      holdsAt(one, now),
  );
  return new Map(offered.toReversed().map((one) => [one.shopId, one.title]));
}
