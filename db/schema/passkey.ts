import { columns } from "#db/columns.ts";
import { staff, wards } from "./ward.ts";

const { table, id, string, int, instant, bytes, json, index } = columns;

export const passkeys = table(
  "passkeys",
  {
    credential: string().primaryKey(),
    staffId: id()
      .notNull()
      .references(() => staff.id),
    name: string().notNull(),
    publicKey: bytes().notNull(),
    counter: int().notNull(),
    transports: json<string[]>().notNull(),
    createdAt: instant().notNull(),
    lastUsedAt: instant(),
  },
  (passkey) => [index("passkeys_staff").on(passkey.staffId)],
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
    expiresAt: instant().notNull(),
  },
  (row) => [index("passkey_challenges_expiry").on(row.expiresAt)],
);
