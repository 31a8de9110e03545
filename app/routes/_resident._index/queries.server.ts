import { businessDay } from "#app/domain/business-day.ts";
import type { Edition } from "#app/models/edition.server.ts";
import { listLivePromotions } from "#app/models/promotion.server.ts";

const SHOWN = 3;

/** A few live offers, those that end first before the others. */
export async function listHomeOffers(edition: Edition, now: Date) {
  const day = businessDay(now);
  const live = await listLivePromotions(edition.ward.id, day);
  const byShop = new Map(
    edition.checkpoints
      .filter(({ withdrawnAt }) => !withdrawnAt)
      .map((checkpoint) => [checkpoint.shopId, checkpoint]),
  );
  return live
    .filter(({ kind }) => kind === "offer")
    .sort((a, b) => (a.endsOn < b.endsOn ? -1 : 1))
    .flatMap(({ id, shopId, title, text, words, endsOn }) => {
      const at = byShop.get(shopId);
      if (!at) return [];
      return {
        id,
        title,
        text,
        words,
        endsOn,
        endsToday: endsOn === day,
        slug: at.shop.slug,
        names: at.shop.names,
        isSample: at.shop.isSample,
        emblem: at.street.emblem,
        streetNames: at.street.shortNames,
      };
    })
    .slice(0, SHOWN);
}
