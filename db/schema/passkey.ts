import { columns } from "#db/columns.ts";
import { shops } from "./shop.ts";
import { staff, wards } from "./ward.ts";

const { table, id, string, int, instant, bytes, json, index, check, sql } =
  columns;

export const passkeys = table(
  "passkeys",
  {
    credential: string().primaryKey(),
    staffId: id().references(() => staff.id),
    shopId: id().references(() => shops.id),
    name: string().notNull(),
    publicKey: bytes().notNull(),
    counter: int().notNull(),
    transports: json<string[]>().notNull(),
    createdAt: instant().notNull(),
    lastUsedAt: instant(),
  },
  (passkey) => [
    index("passkeys_staff").on(passkey.staffId),
    index("passkeys_shop").on(passkey.shopId),
    check(
      "passkeys_one_owner",
      sql`(${passkey.staffId} IS NULL) <> (${passkey.shopId} IS NULL)`,
    ),
  ],
);

/** A challenge that waits for its one answer. */
export const passkeyChallenges = table(
  "passkey_challenges",
  {
    challenge: string().primaryKey(),
    wardId: id()
      .notNull()
      .references(() => wards.id),
    staffId: id().references(() => staff.id),
    shopId: id().references(() => shops.id),
    expiresAt: instant().notNull(),
  },
  (row) => [index("passkey_challenges_expiry").on(row.expiresAt)],
);
