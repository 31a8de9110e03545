import { businessDay } from "#app/domain/business-day.ts";
import { hasLeft } from "#app/domain/edition/has-left.ts";
import { promotionState } from "#app/domain/promotion.ts";
import {
  findPublicPromotion,
  type LivePromotion,
} from "#app/models/promotion.server.ts";
import type { AppContext } from "./app-context.ts";
import { findPlace, type Place } from "./place.server.ts";

export type PlacedPromotion = Place & { promotion: LivePromotion };

/** What a page that is over says: whose it was and until when. */
export type EndedPromotion = { endsOn: string; slug: string };

/**
 * A posted promotion with its shop's place in a public rally. 404 for a draft,
 * what is withdrawn, hidden, another ward's, nobody's or a shop's that has left; 410 with an
 * `EndedPromotion` after its last business day.
 */
export async function requirePlacedPromotion(
  context: AppContext,
  id: string,
  now: Date,
): Promise<PlacedPromotion> {
  const promotion = await findPublicPromotion(context.ward.id, id);
  const place =
    promotion && (await findPlace(context, { id: promotion.shopId }));
  if (!promotion || !place || hasLeft(place.checkpoint))
    throw new Response("unknown", { status: 404 });
  const shown = { ...promotion, withdrawnAt: null, hiddenAt: null };
  if (promotionState(shown, businessDay(now)) === "ended") {
    const ended: EndedPromotion = {
      endsOn: promotion.endsOn,
      slug: place.checkpoint.shop.slug,
    };
    throw Response.json(ended, { status: 410 });
  }
  return { promotion, ...place };
}
