import type { Hours } from "#app/domain/opening.ts";
import type { Names } from "#app/domain/place.ts";
import { columns } from "#db/columns.ts";
import { associations, streets } from "./street.ts";
import { wards } from "./ward.ts";

const { table, id, string, real, bool, json, uniqueIndex, index } = columns;

export const shops = table(
  "shops",
  {
    id: id().primaryKey(),
    wardId: id()
      .notNull()
      .references(() => wards.id),
    streetId: id()
      .notNull()
      .references(() => streets.id),
    associationId: id().references(() => associations.id),
    slug: string().notNull(),
    name: string().notNull(),
    names: json<Names>().notNull(),
    category: string().notNull(),
    kanji: string().notNull(),
    lat: real().notNull(),
    lng: real().notNull(),
    hours: json<Hours>().notNull(),
    amenities: json<string[]>().notNull(),
    isSample: bool().notNull(),
  },
  (shop) => [
    uniqueIndex("shops_slug").on(shop.wardId, shop.slug),
    index("shops_street").on(shop.streetId),
  ],
);
