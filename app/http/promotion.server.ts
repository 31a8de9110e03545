import { businessDay } from "#app/domain/business-day.ts";
import { promotionState } from "#app/domain/promotion.ts";
import type { Checkpoint, Edition } from "#app/models/edition.server.ts";
import {
  findPublicPromotion,
  type LivePromotion,
} from "#app/models/promotion.server.ts";
import type { AppContext } from "./app-context.ts";
import { listPublicEditions } from "./place.server.ts";

export type PlacedPromotion = {
  promotion: LivePromotion;
  edition: Edition;
  checkpoint: Checkpoint;
};

/** What a page that is over says: whose it was and until when. */
export type EndedPromotion = { endsOn: string; slug: string };

/**
 * A posted promotion with its shop's place in a public rally. 404 for a draft,
 * what is withdrawn, hidden, another ward's or nobody's; 410 with an
 * `EndedPromotion` after its last business day.
 */
export async function requirePlacedPromotion(
  context: AppContext,
  id: string,
  now: Date,
): Promise<PlacedPromotion> {
  const promotion = await findPublicPromotion(context.ward.id, id);
  const place = promotion && (await findPlace(context, promotion.shopId));
  if (!promotion || !place) throw new Response("unknown", { status: 404 });
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

async function findPlace(context: AppContext, shopId: string) {
  for (const edition of await listPublicEditions(context))
    for (const checkpoint of edition.checkpoints)
      if (checkpoint.shopId === shopId) return { edition, checkpoint };
  return null;
}
