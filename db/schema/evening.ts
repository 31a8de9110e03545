import { columns } from "#db/columns.ts";
import { shops } from "./shop.ts";

const { table, id, string, instant, uniqueIndex, primaryKey, sql } = columns;

/** Where a shop wants its evening note mailed, once the address has said yes. */
export const noteAddresses = table(
  "note_addresses",
  {
    id: id().primaryKey(),
    shopId: id()
      .notNull()
      .references(() => shops.id),
    email: string().notNull(),
    language: string().notNull().default("ja"),
    tokenHash: string().notNull(),
    requestedAt: instant().notNull(),
    confirmedAt: instant(),
    endedAt: instant(),
  },
  (row) => [
    uniqueIndex("note_addresses_token").on(row.tokenHash),
    uniqueIndex("note_addresses_one")
      .on(row.shopId)
      .where(sql`ended_at IS NULL`),
  ],
);

/** One mail an evening: the row is written before the mail is handed over. */
export const noteMails = table(
  "note_mails",
  {
    addressId: id()
      .notNull()
      .references(() => noteAddresses.id),
    day: string().notNull(),
    sentAt: instant().notNull(),
  },
  (mail) => [primaryKey({ columns: [mail.addressId, mail.day] })],
);
