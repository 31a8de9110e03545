import { randomBytes } from "node:crypto";
import { and, eq, gt } from "drizzle-orm";
import { db, transaction, type Tx } from "#db/client.server.ts";
import { sessions } from "#db/schema/session.ts";
import { shops } from "#db/schema/shop.ts";
import { staff } from "#db/schema/ward.ts";
import { recordAct } from "./audit.server.ts";
import { sha256 } from "./id.server.ts";

const MINUTE_MS = 60_000;
const WARD_IDLE_MS = 30 * MINUTE_MS;
const WARD_LONGEST_MS = 12 * 60 * MINUTE_MS;
const MERCHANT_LONGEST_MS = 30 * 24 * 60 * MINUTE_MS;
const SEEN_EVERY_MS = MINUTE_MS;

export type SignedIn =
  | { kind: "ward"; staff: typeof staff.$inferSelect }
  | { kind: "merchant"; shop: typeof shops.$inferSelect };

type Owner = { wardId: string; staffId: string | null; shopId: string | null };

const sessionHash = (key: string) => sha256(`session\0${key}`);

/** A new server-side session: 12 h for the ward (30 min idle), 30 days for a shop's device. */
export async function openSession(tx: Tx, owner: Owner, now: Date) {
  const key = randomBytes(24).toString("base64url");
  const { wardId, staffId, shopId } = owner;
  const longest = staffId ? WARD_LONGEST_MS : MERCHANT_LONGEST_MS;
  await tx.insert(sessions).values({
    hash: sessionHash(key),
    wardId,
    staffId,
    shopId,
    createdAt: now,
    lastSeenAt: now,
    expiresAt: new Date(now.getTime() + longest),
  });
  const actor = staffId ? `staff:${staffId}` : `shop:${shopId}`;
  const act = { actor, action: "sign-in", subject: actor, details: {} };
  await recordAct(tx, wardId, act, now);
  return { key, as: staffId ? ("ward" as const) : ("merchant" as const) };
}

/** Who holds this session key in this ward; null when it is unknown, ended or idle too long. */
export async function findSignedIn(
  wardId: string,
  key: string,
  now: Date,
): Promise<SignedIn | null> {
  const [row] = await db
    .select({ session: sessions, person: staff, shop: shops })
    .from(sessions)
    .leftJoin(staff, eq(staff.id, sessions.staffId))
    .leftJoin(shops, eq(shops.id, sessions.shopId))
    .where(
      and(
        eq(sessions.hash, sessionHash(key)),
        eq(sessions.wardId, wardId),
        gt(sessions.expiresAt, now),
      ),
    );
  if (!row) return null;
  const idle = now.getTime() - row.session.lastSeenAt.getTime();
  if (row.person && (idle > WARD_IDLE_MS || row.person.disabledAt)) return null;
  if (idle > SEEN_EVERY_MS) await noteSeen(row.session.hash, now);
  if (row.person) return { kind: "ward", staff: row.person };
  return row.shop ? { kind: "merchant", shop: row.shop } : null;
}

function noteSeen(hash: string, now: Date) {
  return transaction((tx) =>
    tx.update(sessions).set({ lastSeenAt: now }).where(eq(sessions.hash, hash)),
  );
}

export async function closeSession(wardId: string, key: string) {
  await transaction((tx) =>
    tx
      .delete(sessions)
      .where(
        and(eq(sessions.hash, sessionHash(key)), eq(sessions.wardId, wardId)),
      ),
  );
}
