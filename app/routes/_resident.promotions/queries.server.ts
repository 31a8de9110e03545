import { businessDay } from "#app/domain/business-day.ts";
import type { Edition } from "#app/models/edition.server.ts";
import { listLivePromotions } from "#app/models/promotion.server.ts";

/** Every live promotion of the shops that take part, those that end soonest first. */
export async function listPromotionsPage(edition: Edition, now: Date) {
  const live = await listLivePromotions(edition.ward.id, businessDay(now));
  const byShop = new Map(
    edition.checkpoints
      .filter(({ withdrawnAt }) => !withdrawnAt)
      .map((checkpoint) => [checkpoint.shopId, checkpoint]),
  );
  const soonest = live.toSorted((a, b) => a.endsOn.localeCompare(b.endsOn));
  return soonest.flatMap(({ id, shopId, kind, title, text, words, endsOn }) => {
    const at = byShop.get(shopId);
    if (!at) return [];
    return {
      id,
      kind,
      title,
      text,
      words,
      endsOn,
      slug: at.shop.slug,
      names: at.shop.names,
      isSample: at.shop.isSample,
      emblem: at.street.emblem,
      streetNames: at.street.shortNames,
    };
  });
}
