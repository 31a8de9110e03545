import type { EmblemName } from "#app/domain/emblem.ts";
import type { Names, Point, StreetRibbon } from "#app/domain/place.ts";
import { columns } from "#db/columns.ts";
import { wards } from "./ward.ts";

const { table, id, string, int, bool, json, uniqueIndex, index } = columns;

export const streets = table(
  "streets",
  {
    id: id().primaryKey(),
    wardId: id()
      .notNull()
      .references(() => wards.id),
    slug: string().notNull(),
    name: string().notNull(),
    names: json<Names>().notNull(),
    shortNames: json<Names>().notNull(),
    emblem: string().notNull().$type<EmblemName>(),
    position: int().notNull(),
    stations: json<string[]>().notNull(),
    pin: json<Point | null>(),
    ribbon: json<StreetRibbon | null>(),
    isSample: bool().notNull(),
  },
  (street) => [uniqueIndex("streets_slug").on(street.wardId, street.slug)],
);

export const associations = table(
  "associations",
  {
    id: id().primaryKey(),
    streetId: id()
      .notNull()
      .references(() => streets.id),
    name: string().notNull(),
    position: int().notNull(),
  },
  (association) => [index("associations_street").on(association.streetId)],
);
