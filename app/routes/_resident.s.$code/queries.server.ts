import { businessDay } from "#app/domain/business-day.ts";
import { promotionState } from "#app/domain/promotion.ts";
import type { Checkpoint, Edition } from "#app/models/edition.server.ts";
import { listShopPromotions } from "#app/models/promotion.server.ts";
import { headOf } from "#app/ui/resident/mark.ts";

/** What the landing page says of a checkpoint: the same for every reader. */
export async function findLanding(
  edition: Edition,
  checkpoint: Checkpoint,
  now: Date,
) {
  const { shop, mode, minimumYen, asksPlace } = checkpoint;
  const day = businessDay(now);
  const live = (await listShopPromotions(shop.id)).filter(
    (promotion) => promotionState(promotion, day) === "live",
  );
  const offer = live.find(({ kind }) => kind === "offer") ?? live[0];
  return {
    ...headOf(checkpoint),
    mode,
    minimumYen,
    asksPlace,
    repeat: edition.rally.rules.repeat.kind,
    offer: offer
      ? {
          title: offer.title,
          text: offer.text,
          words: offer.words,
          endsOn: offer.endsOn,
        }
      : null,
  };
}

export type LandingView = Awaited<ReturnType<typeof findLanding>>;
