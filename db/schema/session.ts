import { columns } from "#db/columns.ts";
import { letters } from "./letter.ts";
import { shops } from "./shop.ts";
import { staff, wards } from "./ward.ts";

const { table, id, string, instant, uniqueIndex, index, check, sql } = columns;

export const signInLinks = table(
  "sign_in_links",
  {
    id: id().primaryKey(),
    wardId: id()
      .notNull()
      .references(() => wards.id),
    staffId: id().references(() => staff.id),
    shopId: id().references(() => shops.id),
    tokenHash: string().notNull(),
    createdAt: instant().notNull(),
    expiresAt: instant().notNull(),
    usedAt: instant(),
  },
  (link) => [
    uniqueIndex("sign_in_links_token").on(link.tokenHash),
    check(
      "sign_in_links_one_owner",
      sql`(${link.staffId} IS NULL) <> (${link.shopId} IS NULL)`,
    ),
  ],
);

export const sessions = table(
  "sessions",
  {
    hash: string().primaryKey(),
    wardId: id()
      .notNull()
      .references(() => wards.id),
    staffId: id().references(() => staff.id),
    shopId: id().references(() => shops.id),
    letterId: id().references(() => letters.id),
    device: string().notNull().default(""),
    createdAt: instant().notNull(),
    lastSeenAt: instant().notNull(),
    expiresAt: instant().notNull(),
  },
  (session) => [
    index("sessions_expiry").on(session.expiresAt),
    index("sessions_letter").on(session.letterId),
    check(
      "sessions_one_owner",
      sql`(${session.staffId} IS NULL) <> (${session.shopId} IS NULL)`,
    ),
  ],
);
