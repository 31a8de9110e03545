import { businessDay, weekday } from "#app/domain/business-day.ts";
import { promotionState } from "#app/domain/promotion.ts";
import type { Checkpoint, Edition } from "#app/models/edition.server.ts";
import { nearestStation } from "#app/models/next-shops.server.ts";
import { shopOpenState } from "#app/models/shop-hours.server.ts";
import { listShopPromotions } from "#app/models/promotion.server.ts";
import type { CardStamp } from "#app/models/stamp.server.ts";

/** One shop, for one card. */
export async function findShopPage(
  edition: Edition,
  checkpoint: Checkpoint,
  stamps: CardStamp[],
  now: Date,
) {
  const { shop, street, number } = checkpoint;
  const day = businessDay(now);
  const near = nearestStation(edition, checkpoint);
  const stamp = stamps.find(
    ({ checkpointId }) => checkpointId === checkpoint.id,
  );
  const promotions = await listShopPromotions(shop.id);
  return {
    number,
    shop: {
      slug: shop.slug,
      name: shop.name,
      names: shop.names,
      category: shop.category,
      kanji: shop.kanji,
      isSample: shop.isSample,
      hours: shop.hours,
      amenities: shop.amenities,
    },
    street: {
      slug: street.slug,
      emblem: street.emblem,
      name: street.name,
      names: street.names,
      shortNames: street.shortNames,
    },
    open: shopOpenState(shop, now),
    today: weekday(day),
    station: near && {
      names: {
        ja: near.station.name,
        kana: near.station.kana,
        en: near.station.en,
      },
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
