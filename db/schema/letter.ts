import { columns } from "#db/columns.ts";
import { rallies } from "./rally.ts";
import { shops } from "./shop.ts";

const { table, id, string, int, instant, uniqueIndex, sql } = columns;

/** A letter to a shop: its code opens the sign-in, or the page to say whether the shop takes part. */
export const letters = table(
  "letters",
  {
    id: id().primaryKey(),
    rallyId: id()
      .notNull()
      .references(() => rallies.id),
    shopId: id()
      .notNull()
      .references(() => shops.id),
    purpose: string(["sign-in", "application"]).notNull(),
    version: int().notNull(),
    codeHash: string().notNull(),
    issuedAt: instant().notNull(),
    issuedBy: string().notNull(),
    revokedAt: instant(),
    revokedBy: string(),
  },
  (letter) => [
    uniqueIndex("letters_code").on(letter.codeHash),
    uniqueIndex("letters_one_open")
      .on(letter.rallyId, letter.shopId, letter.purpose)
      .where(sql`revoked_at IS NULL`),
  ],
);
