import { businessDay, weekday } from "#app/domain/business-day.ts";
import { hasLeft } from "#app/domain/edition/has-left.ts";
import { stationNames } from "#app/domain/geography.ts";
import { groupClosures, shownClosure } from "#app/domain/closure.ts";
import { hoursOn, shopDay } from "#app/domain/opening.ts";
import { promotionView } from "#app/domain/promotion-view.ts";
import type { Checkpoint, Edition } from "#app/models/edition.server.ts";
import { nearestStation } from "#app/models/next-shops.server.ts";
import { aroundShop, shopOpenState } from "#app/models/shop-hours.server.ts";
import { listLiveOfShop } from "#app/models/promotion.server.ts";
import { headOf } from "#app/ui/resident/mark.ts";
import type { CardStamp } from "#app/models/stamp.server.ts";

/** One shop, for one card. */
export async function findShopPage(
  edition: Edition,
  checkpoint: Checkpoint,
  stamps: CardStamp[],
  now: Date,
) {
  const { shop, street } = checkpoint;
  const day = businessDay(now);
  const around = aroundShop(edition.closures.get(shop.id) ?? []);
  const shopToday = shopDay(shop.hours, now, around);
  const near = nearestStation(edition, checkpoint);
  const stamp = stamps.find(
    ({ checkpointId }) => checkpointId === checkpoint.id,
  );
  const isWithdrawn = hasLeft(checkpoint);
  const promotions = isWithdrawn ? [] : await listLiveOfShop(shop.id, day);
  const head = headOf(checkpoint);
  return {
    ...head,
    shop: {
      ...head.shop,
      hours: shop.hours,
      amenities: shop.amenities,
      entranceStepCm: shop.entranceStepCm,
    },
    street: {
      ...head.street,
      slug: street.slug,
      shortNames: street.shortNames,
    },
    isWithdrawn,
    open: shopOpenState(edition, shop, now),
    today: weekday(shopToday),
    hoursToday: hoursOn(shop.hours, shopToday, around),
    closures: groupClosures(
      around.closures.filter((closure) => closure.day >= shopToday),
    ).map(shownClosure),
    station: near && {
      names: stationNames(near.station),
      minutes: near.minutes,
    },
    stampedOn: stamp?.day ?? null,
    promotions: promotions.map(promotionView),
  };
}

export type ShopView = Awaited<ReturnType<typeof findShopPage>>;
