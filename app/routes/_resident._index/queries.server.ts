import { businessDay } from "#app/domain/business-day.ts";
import type { Edition } from "#app/models/edition.server.ts";
import { listPlacedPromotions } from "#app/models/placed-promotion.server.ts";

const SHOWN = 3;

/** A few live offers and coupons that are not sold out, those that end first before the others. */
export async function listHomeOffers(edition: Edition, now: Date) {
  const day = businessDay(now);
  const placed = await listPlacedPromotions(edition, now);
  return placed
    .filter(({ promotion }) => promotion.kind !== "news")
    .filter(({ promotion }) => !promotion.isSoldOut)
    .slice(0, SHOWN)
    .map(({ promotion, sender }) => ({
      id: promotion.id,
      title: promotion.title,
      text: promotion.text,
      words: promotion.words,
      endsOn: promotion.endsOn,
      endsToday: promotion.endsOn === day,
      ...sender,
    }));
}
