import { randomBytes } from "node:crypto";
import { and, eq, gt, inArray, isNull } from "drizzle-orm";
import {
  judgeSitting,
  SEEN_EVERY_MS,
  SITTING_IDLE_MS,
  SITTING_LONGEST_MS,
  type Sitting,
} from "#app/domain/sitting.ts";
import { db, transaction, type Tx } from "#db/client.server.ts";
import { sessions } from "#db/schema/session.ts";
import { shops } from "#db/schema/shop.ts";
import { staff } from "#db/schema/ward.ts";
import { recordAct } from "./audit.server.ts";
import { sha256 } from "./id.server.ts";

const MERCHANT_LONGEST_MS = 30 * 86_400_000;

export type SignedIn =
  | {
      kind: "ward";
      staff: typeof staff.$inferSelect;
      sitting: Sitting;
      /** What names this session among the open ones; no key. */
      session: string;
    }
  | { kind: "merchant"; shop: typeof shops.$inferSelect };

type Owner = {
  wardId: string;
  staffId: string | null;
  shopId: string | null;
  letterId?: string | null;
  /** The device in words; "" when unknown. */
  device?: string;
  /** When it ends, if not after the usual time. */
  expiresAt?: Date;
};

/** What is stored of a session's key. */
export function hashSession(key: string): string {
  return sha256(`session\0${key}`);
}

/** A new server-side session: 12 h for the ward (30 min idle), 30 days for a shop's device. */
export async function openSession(tx: Tx, owner: Owner, now: Date) {
  const key = randomBytes(24).toString("base64url");
  const { wardId, staffId, shopId, letterId = null, device = "" } = owner;
  const longest = staffId ? SITTING_LONGEST_MS : MERCHANT_LONGEST_MS;
  const expiresAt = owner.expiresAt ?? new Date(now.getTime() + longest);
  await tx.insert(sessions).values({
    hash: hashSession(key),
    wardId,
    staffId,
    shopId,
    letterId,
    device,
    createdAt: now,
    lastSeenAt: now,
    expiresAt,
  });
  const actor = staffId ? `staff:${staffId}` : `shop:${shopId}`;
  const act = { actor, action: "sign-in", subject: actor, details: {} };
  await recordAct(tx, wardId, act, now);
  return { key, expiresAt };
}

/** Who holds this session key in this ward; null when it is unknown, ended or idle too long, and for a shop that is withdrawn. */
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
        eq(sessions.hash, hashSession(key)),
        eq(sessions.wardId, wardId),
        gt(sessions.expiresAt, now),
      ),
    );
  if (!row) return null;
  const { hash, lastSeenAt, expiresAt } = row.session;
  const idle = now.getTime() - lastSeenAt.getTime();
  if (row.person && (idle > SITTING_IDLE_MS || row.person.disabledAt))
    return null;
  const isSeen = idle > SEEN_EVERY_MS;
  if (isSeen) await noteSeen(wardId, hash, now);
  if (!row.person)
    return row.shop && !row.shop.withdrawnAt
      ? { kind: "merchant", shop: row.shop }
      : null;
  const sitting = judgeSitting(isSeen ? now : lastSeenAt, expiresAt);
  return { kind: "ward", staff: row.person, sitting, session: hash };
}

function noteSeen(wardId: string, hash: string, now: Date) {
  return transaction((tx) =>
    tx
      .update(sessions)
      .set({ lastSeenAt: now })
      .where(and(eq(sessions.hash, hash), eq(sessions.wardId, wardId))),
  );
}

export type Lapsed = { kind: "ward" | "merchant"; id: string } | "others";

/**
 * The official or the shop whose session in this browser has run out: its row is
 * still there, so nobody ended it. `others` for another ward's session and an
 * official who may not come back; null for a key that is known nowhere.
 */
export async function findLapsed(
  wardId: string,
  key: string,
): Promise<Lapsed | null> {
  const [row] = await db
    .select({ session: sessions, staffId: staff.id })
    .from(sessions)
    .leftJoin(
      staff,
      and(eq(staff.id, sessions.staffId), isNull(staff.disabledAt)),
    )
    .where(eq(sessions.hash, hashSession(key)));
  if (!row) return null;
  const { session, staffId } = row;
  if (session.wardId !== wardId) return "others";
  if (session.shopId !== null) return { kind: "merchant", id: session.shopId };
  return staffId === null ? "others" : { kind: "ward", id: staffId };
}

/** Signs a browser out of everything its keys open. */
export async function closeSessions(wardId: string, keys: string[]) {
  if (keys.length === 0) return;
  const hashes = keys.map(hashSession);
  await transaction((tx) =>
    tx
      .delete(sessions)
      .where(and(inArray(sessions.hash, hashes), eq(sessions.wardId, wardId))),
  );
}
