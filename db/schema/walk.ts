import type { BadPlace, PublicPlace } from "#app/domain/public-place.ts";
import type { WalkNetwork } from "#app/domain/walk/network.ts";
import { columns } from "#db/columns.ts";
import { wards } from "./ward.ts";

const { table, id, string, int, bool, instant, json, index } = columns;

/** The ways of a ward; the one confirmed last is walked on. */
export const walkNetworks = table(
  "walk_networks",
  {
    id: id().primaryKey(),
    wardId: id()
      .notNull()
      .references(() => wards.id),
    fileName: string().notNull(),
    /** Whose data it is, as shown to residents. */
    credit: string().notNull(),
    content: json<WalkNetwork>().notNull(),
    segments: int().notNull(),
    isSample: bool().notNull(),
    readAt: instant().notNull(),
    readBy: string().notNull(),
    confirmedAt: instant(),
    confirmedBy: string(),
  },
  (row) => [
    index("walk_networks_confirmed").on(row.wardId, row.confirmedAt),
    index("walk_networks_read").on(row.readAt),
  ],
);

/** A public list of places as it was read; of each layer the one confirmed last is shown. */
export const placeLists = table(
  "place_lists",
  {
    id: id().primaryKey(),
    wardId: id()
      .notNull()
      .references(() => wards.id),
    layer: string(["toilet", "accessible", "aed", "wifi", "shelter"]).notNull(),
    fileName: string().notNull(),
    credit: string().notNull(),
    places: json<PublicPlace[]>().notNull(),
    bad: json<BadPlace[]>().notNull(),
    isSample: bool().notNull(),
    readAt: instant().notNull(),
    readBy: string().notNull(),
    confirmedAt: instant(),
    confirmedBy: string(),
  },
  (row) => [
    index("place_lists_confirmed").on(row.wardId, row.layer, row.confirmedAt),
    index("place_lists_read").on(row.readAt),
  ],
);
