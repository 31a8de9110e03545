import { businessDay } from "#app/domain/business-day.ts";
import { hasLeft } from "#app/domain/edition/has-left.ts";
import { promotionView } from "#app/domain/promotion-view.ts";
import type { Edition } from "./edition.server.ts";
import { listLivePromotions } from "./promotion.server.ts";

/** Every live promotion of the shops that take part with who says it, those that end soonest first; what is sold out comes last. */
export async function listPlacedPromotions(edition: Edition, now: Date) {
  const live = await listLivePromotions(edition.ward.id, businessDay(now));
  const byShop = new Map(
    edition.checkpoints
      .filter((checkpoint) => !hasLeft(checkpoint))
      .map((checkpoint) => [checkpoint.shopId, checkpoint]),
  );
  const placed = live.flatMap((row) => {
    const at = byShop.get(row.shopId);
    if (!at) return [];
    const { shop, street } = at;
    return {
      promotion: promotionView(row),
      /** Its own street first, then those the shop chose. */
      streetIds: [street.id, ...(row.streetIds ?? [])],
      sender: {
        slug: shop.slug,
        names: shop.names,
        isSample: shop.isSample,
        emblem: street.emblem,
        streetNames: street.shortNames,
      },
    };
  });
  return placed.toSorted(({ promotion: a }, { promotion: b }) =>
    a.isSoldOut === b.isSoldOut
      ? a.endsOn.localeCompare(b.endsOn)
      : Number(a.isSoldOut) - Number(b.isSoldOut),
  );
}
