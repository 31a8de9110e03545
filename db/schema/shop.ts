import type { Hours } from "#app/domain/opening.ts";
import type { Names } from "#app/domain/place.ts";
import { columns } from "#db/columns.ts";
import { associations, streets } from "./street.ts";
import { wards } from "./ward.ts";

const { table, id, string, int, real, bool, instant, json } = columns;
const { uniqueIndex, index } = columns;

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
    kind: string([
      "shop",
      "library",
      "book-pickup",
      "park",
      "riverside",
      "stadium",
      "station",
      "booth",
    ])
      .notNull()
      .default("shop"),
    key: string(),
    slug: string().notNull(),
    name: string().notNull(),
    names: json<Names>().notNull(),
    category: string().notNull(),
    kanji: string().notNull(),
    lat: real().notNull(),
    lng: real().notNull(),
    isPlaceChecked: bool().notNull().default(true),
    address: string().notNull().default(""),
    phone: string().notNull().default(""),
    hours: json<Hours>().notNull(),
    amenities: json<string[]>().notNull(),
    /** Height of the step at the entrance in cm, 0 for none; null when nobody has said. */
    entranceStepCm: int(),
    isSample: bool().notNull(),
    version: int().notNull().default(1),
    withdrawnAt: instant(),
  },
  (shop) => [
    uniqueIndex("shops_slug").on(shop.wardId, shop.slug),
    uniqueIndex("shops_key").on(shop.wardId, shop.key),
    index("shops_street").on(shop.streetId),
  ],
);
