import { columns } from "#db/columns.ts";
import { shops } from "./shop.ts";

const { table, id, string, instant, uniqueIndex, sql } = columns;

/** 臨時休業 and 早じまい: one day on which a shop keeps other hours than its week's. */
export const closures = table(
  "closures",
  {
    id: id().primaryKey(),
    shopId: id()
      .notNull()
      .references(() => shops.id),
    /** The business day, `YYYY-MM-DD`, whose hours change. */
    day: string().notNull(),
    kind: string(["closed", "early"]).notNull(),
    /** `HH:MM` to 29:59 for `early`, else empty. */
    closesAt: string().notNull().default(""),
    announcedAt: instant().notNull(),
    announcedBy: string().notNull(),
    undoneAt: instant(),
    undoneBy: string(),
  },
  (closure) => [
    uniqueIndex("closures_one_open")
      .on(closure.shopId, closure.day)
      .where(sql`undone_at IS NULL`),
  ],
);
