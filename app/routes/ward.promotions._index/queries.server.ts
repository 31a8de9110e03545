import {
  and,
  count,
  desc,
  eq,
  gt,
  gte,
  isNotNull,
  isNull,
  lte,
  or,
} from "drizzle-orm";
import { photoView } from "#app/domain/photo.ts";
import { isCorrected, promotionState } from "#app/domain/promotion.ts";
import { db } from "#db/client.server.ts";
import { photos } from "#db/schema/photo.ts";
import { promotions } from "#db/schema/promotion.ts";
import { shops } from "#db/schema/shop.ts";
import { streets } from "#db/schema/street.ts";
import { PAGE, type PromotionFilter } from "./filter.ts";

function inState(state: PromotionFilter["state"], today: string) {
  const isHidden = isNotNull(promotions.hiddenAt);
  const isAhead = gte(promotions.endsOn, today);
  const isShown = and(isNull(promotions.hiddenAt), isAhead);
  if (state === "hidden") return isHidden;
  if (state === "live") return and(isShown, lte(promotions.startsOn, today));
  if (state === "scheduled")
    return and(isShown, gt(promotions.startsOn, today));
  return or(isHidden, isAhead);
}

function isListed(
  wardId: string,
  { street, state }: PromotionFilter,
  today: string,
) {
  return and(
    eq(shops.wardId, wardId),
    street === "" ? undefined : eq(shops.streetId, street),
    isNotNull(promotions.postedAt),
    isNull(promotions.withdrawnAt),
    inState(state, today),
  );
}

/** How many posted promotions of a ward are shown, to come or hidden, by a filter. */
export async function countPromotions(
  wardId: string,
  filter: PromotionFilter,
  today: string,
): Promise<number> {
  const [found] = await db
    .select({ n: count() })
    .from(promotions)
    .innerJoin(shops, eq(shops.id, promotions.shopId))
    .where(isListed(wardId, filter, today));
  return found?.n ?? 0;
}

/** One page of them, the newest first. */
export async function listPromotions(
  wardId: string,
  filter: PromotionFilter,
  today: string,
) {
  const rows = await db
    .select({
      promotion: promotions,
      shop: shops,
      street: streets,
      photo: photos,
    })
    .from(promotions)
    .innerJoin(shops, eq(shops.id, promotions.shopId))
    .innerJoin(streets, eq(streets.id, shops.streetId))
    .leftJoin(photos, eq(photos.id, promotions.photoId))
    .where(isListed(wardId, filter, today))
    .orderBy(desc(promotions.postedAt), desc(promotions.id))
    .limit(PAGE)
    .offset((filter.page - 1) * PAGE);
  return rows.map(({ promotion, shop, street, photo }) => ({
    id: promotion.id,
    kind: promotion.kind,
    title: promotion.title,
    text: promotion.text,
    startsOn: promotion.startsOn,
    endsOn: promotion.endsOn,
    postedAt: promotion.postedAt,
    state: promotionState(promotion, today),
    isCorrected: isCorrected(promotion),
    hiddenReason: promotion.hiddenReason,
    photo: photoView(photo),
    shop: { slug: shop.slug, name: shop.name },
    street: { name: street.name, emblem: street.emblem },
  }));
}

export type PromotionRow = Awaited<ReturnType<typeof listPromotions>>[number];
