import { businessDay, weekday } from "#app/domain/business-day.ts";
import { stationNames } from "#app/domain/geography.ts";
import { promotionState } from "#app/domain/promotion.ts";
import type { Checkpoint, Edition } from "#app/models/edition.server.ts";
import { nearestStation } from "#app/models/next-shops.server.ts";
import { shopOpenState } from "#app/models/shop-hours.server.ts";
import { listShopPromotions } from "#app/models/promotion.server.ts";
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
  const near = nearestStation(edition, checkpoint);
  const stamp = stamps.find(
    ({ checkpointId }) => checkpointId === checkpoint.id,
  );
  const promotions = await listShopPromotions(shop.id);
  const head = headOf(checkpoint);
  return {
    ...head,
    shop: { ...head.shop, hours: shop.hours, amenities: shop.amenities },
    street: {
      ...head.street,
      slug: street.slug,
      shortNames: street.shortNames,
    },
    isWithdrawn: checkpoint.withdrawnAt !== null,
    open: shopOpenState(shop, now),
    today: weekday(day),
    station: near && {
      names: stationNames(near.station),
      minutes: near.minutes,
    },
    stampedOn: stamp?.day ?? null,
    promotions: promotions
      .filter((promotion) => promotionState(promotion, day) === "live")
      .map(({ id, kind, title, text, words, endsOn }) => ({
        id,
        kind,
        title,
        text,
        words,
        endsOn,
      })),
  };
}

export type ShopView = Awaited<ReturnType<typeof findShopPage>>;
