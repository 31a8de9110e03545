import type { PromotionWords } from "#app/domain/place.ts";
import { columns } from "#db/columns.ts";
import { shops } from "./shop.ts";

const { table, id, string, instant, json, index, check, sql } = columns;

export const promotions = table(
  "promotions",
  {
    id: id().primaryKey(),
    shopId: id()
      .notNull()
      .references(() => shops.id),
    kind: string(["news", "offer"]).notNull(),
    title: string().notNull(),
    text: string().notNull(),
    words: json<PromotionWords>().notNull(),
    startsOn: string().notNull(),
    endsOn: string().notNull(),
    postedAt: instant().notNull(),
    postedBy: string().notNull(),
    editedAt: instant(),
    withdrawnAt: instant(),
    withdrawnBy: string(),
  },
  (promotion) => [
    index("promotions_shop").on(promotion.shopId, promotion.endsOn),
    check(
      "promotions_forward",
      sql`${promotion.startsOn} <= ${promotion.endsOn}`,
    ),
  ],
);
