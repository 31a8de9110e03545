import type { PromotionWords } from "#app/domain/place.ts";
import { columns } from "#db/columns.ts";
import { cards } from "./card.ts";
import { photos } from "./photo.ts";
import { shops } from "./shop.ts";

const {
  table,
  id,
  string,
  int,
  instant,
  json,
  index,
  uniqueIndex,
  check,
  sql,
} = columns;

export const promotions = table(
  "promotions",
  {
    id: id().primaryKey(),
    shopId: id()
      .notNull()
      .references(() => shops.id),
    kind: string(["news", "offer", "coupon"]).notNull(),
    title: string().notNull(),
    text: string().notNull(),
    words: json<PromotionWords>().notNull(),
    startsOn: string().notNull(),
    endsOn: string().notNull(),
    /** Weekdays on which it holds, 0 = Sunday; null for every day. */
    weekdays: json<number[] | null>(),
    /** `HH:MM`; both empty for the whole day. */
    fromTime: string().notNull().default(""),
    toTime: string().notNull().default(""),
    /** How many there are in all; null without a limit. A coupon's is enforced. */
    stock: int(),
    /** How often one card can use a coupon; null for news and offers. */
    perCard: int(),
    /** Other streets on whose pages it shows; null for its own alone. */
    streetIds: json<string[] | null>(),
    photoId: id().references(() => photos.id),
    /** Null for a draft. */
    postedAt: instant(),
    postedBy: string().notNull(),
    editedAt: instant(),
    soldOutAt: instant(),
    withdrawnAt: instant(),
    withdrawnBy: string(),
    hiddenAt: instant(),
    hiddenBy: string(),
    hiddenReason: string().notNull().default(""),
  },
  (promotion) => [
    index("promotions_shop").on(promotion.shopId, promotion.endsOn),
    index("promotions_photo").on(promotion.photoId),
    check(
      "promotions_forward",
      sql`${promotion.startsOn} <= ${promotion.endsOn}`,
    ),
    check("promotions_stock", sql`${promotion.stock} > 0`),
    check("promotions_per_card", sql`${promotion.perCard} > 0`),
  ],
);

/** A coupon used up once; the places count from 1, so that two presses for the last one collide. */
export const couponUses = table(
  "coupon_uses",
  {
    id: id().primaryKey(),
    promotionId: id()
      .notNull()
      .references(() => promotions.id),
    cardId: id()
      .notNull()
      .references(() => cards.id),
    stockPlace: int().notNull(),
    cardPlace: int().notNull(),
    usedAt: instant().notNull(),
    usedBy: string().notNull(),
    undoneAt: instant(),
    undoneBy: string(),
  },
  (use) => [
    uniqueIndex("coupon_uses_stock")
      .on(use.promotionId, use.stockPlace)
      .where(sql`undone_at IS NULL`),
    uniqueIndex("coupon_uses_card")
      .on(use.cardId, use.promotionId, use.cardPlace)
      .where(sql`undone_at IS NULL`),
    index("coupon_uses_used").on(use.promotionId, use.usedAt),
  ],
);
