import { columns } from "#db/columns.ts";
import { rallies } from "./rally.ts";
import { shops } from "./shop.ts";

const { table, id, string, int, instant, index, uniqueIndex, sql } = columns;

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

/** A 6-digit code an official reads out on the phone, good for 10 minutes and once. */
export const phoneCodes = table(
  "phone_codes",
  {
    id: id().primaryKey(),
    letterId: id()
      .notNull()
      .references(() => letters.id),
    codeHash: string().notNull(),
    issuedAt: instant().notNull(),
    issuedBy: string().notNull(),
    expiresAt: instant().notNull(),
    /** How often a wrong code was typed for this shop. */
    tries: int().notNull().default(0),
    usedAt: instant(),
    revokedAt: instant(),
  },
  (code) => [
    index("phone_codes_expiry").on(code.expiresAt),
    uniqueIndex("phone_codes_one_open")
      .on(code.letterId)
      .where(sql`used_at IS NULL AND revoked_at IS NULL`),
  ],
);
