import { businessDay, businessDayStart } from "#app/domain/business-day.ts";
import { hasLeft } from "#app/domain/edition/has-left.ts";
import { photoView } from "#app/domain/photo.ts";
import type { PromotionKind } from "#app/domain/promotion.ts";
import type { Checkpoint, Edition } from "#app/models/edition.server.ts";
import { listLivePromotions } from "#app/models/promotion.server.ts";
import { machineLine, machineText } from "../machine-text.ts";
import { periodLines } from "./period.ts";

const MOST_ITEMS = 50;

/** Whose promotions: all of a rally's shops, a street's, or one shop's. */
export type FeedScope = { streetId?: string; shopId?: string };

export type FeedItem = {
  /** Its page, and its id for ever. */
  url: string;
  kind: PromotionKind;
  title: string;
  text: string;
  periods: string[];
  shop: { name: string; url: string; isSample: boolean };
  street: string;
  picture: string | null;
  shownAt: Date;
  changedAt: Date;
};

type Live = Awaited<ReturnType<typeof listLivePromotions>>[number];

function itemOf(
  promotion: Live,
  { shop, street }: Checkpoint,
  origin: string,
): FeedItem {
  const { id, kind, startsOn, editedAt } = promotion;
  const begun = businessDayStart(startsOn);
  const posted = promotion.postedAt ?? begun;
  const shownAt = posted > begun ? posted : begun;
  const photo = photoView(promotion.photo);
  return {
    url: `${origin}/promotions/${id}`,
    kind,
    title: machineLine(promotion.title),
    text: machineText(promotion.text),
    periods: periodLines(promotion),
    shop: {
      name: machineLine(shop.name),
      url: `${origin}/shops/${shop.slug}`,
      isSample: shop.isSample,
    },
    street: machineLine(street.name),
    picture: photo && origin + photo.large,
    shownAt,
    changedAt: editedAt && editedAt > shownAt ? editedAt : shownAt,
  };
}

function isWithin(
  { streetId, shopId }: FeedScope,
  { streetIds }: Live,
  { shop, street }: Checkpoint,
): boolean {
  if (shopId !== undefined) return shop.id === shopId;
  if (streetId === undefined) return true;
  return street.id === streetId || (streetIds ?? []).includes(streetId);
}

/** The live promotions of a rally's shops as other sites read them: at most 50, the latest shown first. */
export async function listFeedItems(
  edition: Edition,
  scope: FeedScope,
  origin: string,
  now: Date,
): Promise<FeedItem[]> {
  const live = await listLivePromotions(edition.ward.id, businessDay(now));
  const byShop = new Map(
    edition.checkpoints
      .filter((checkpoint) => !hasLeft(checkpoint))
      .map((checkpoint) => [checkpoint.shopId, checkpoint]),
  );
  return live
    .flatMap((promotion) => {
      const at = byShop.get(promotion.shopId);
      return at && isWithin(scope, promotion, at)
        ? itemOf(promotion, at, origin)
        : [];
    })
    .sort((a, b) => b.shownAt.getTime() - a.shownAt.getTime())
    .slice(0, MOST_ITEMS);
}
