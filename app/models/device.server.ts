import { and, desc, eq, gt, ne, sql } from "drizzle-orm";
import { db, type Reader, transaction } from "#db/client.server.ts";
import { sessions } from "#db/schema/session.ts";
import { recordAct } from "./audit.server.ts";
import { forgetPasskeys } from "./shop-passkey.server.ts";
import { hashSession } from "./session.server.ts";
import { holdDoors } from "./shop-session.server.ts";

const ID_LENGTH = 16;

/** A phone or PC on which a shop is signed in. */
export type Device = {
  /** The head of its session's hash: names it, opens nothing. */
  id: string;
  name: string;
  signedInAt: Date;
  lastSeenAt: Date;
  letterId: string | null;
  isThis: boolean;
};

/** As `listDevices`, where a browser holds several `keys`; inside a transaction, too. */
export async function readDevices(
  on: Reader,
  shop: { id: string; wardId: string },
  keys: string[],
  now: Date,
): Promise<Device[]> {
  const rows = await on
    .select()
    .from(sessions)
    .where(
      and(
        eq(sessions.shopId, shop.id),
        eq(sessions.wardId, shop.wardId),
        gt(sessions.expiresAt, now),
      ),
    )
    .orderBy(desc(sessions.lastSeenAt), desc(sessions.createdAt));
  const own = keys.map(hashSession);
  return rows.map((row) => ({
    id: row.hash.slice(0, ID_LENGTH),
    name: row.device,
    signedInAt: row.createdAt,
    lastSeenAt: row.lastSeenAt,
    letterId: row.letterId,
    isThis: own.includes(row.hash),
  }));
}

/** The devices of a shop that are signed in, last seen first; `ownKey` is the asking browser's. */
export function listDevices(
  shop: { id: string; wardId: string },
  ownKey: string | null,
  now: Date,
): Promise<Device[]> {
  return readDevices(db, shop, ownKey === null ? [] : [ownKey], now);
}

/** Gives the asking browser's device another name; false when it is signed in no more. */
export function renameDevice(
  shop: { id: string; wardId: string },
  ownKey: string,
  name: string,
): Promise<boolean> {
  return transaction(async (tx) => {
    const rows = await tx
      .update(sessions)
      .set({ device: name })
      .where(
        and(
          eq(sessions.hash, hashSession(ownKey)),
          eq(sessions.shopId, shop.id),
          eq(sessions.wardId, shop.wardId),
        ),
      )
      .returning();
    return rows.length > 0;
  });
}

type By = {
  actor: string;
  /** The asking browser's, which stays signed in. */
  ownKey: string | null;
  /** Its passkeys go too, where all devices do. */
  withPasskeys?: boolean;
};

/**
 * Signs devices of a shop out: the one of `id`, or with `null` all but the
 * asking browser's (`ownKey`). Who is about to come in meanwhile is out, too.
 * Answers how many were; the act says by whom.
 */
export function endDevices(
  shop: { id: string; wardId: string },
  id: string | null,
  by: By,
  now: Date,
): Promise<number> {
  return transaction(async (tx) => {
    await holdDoors(tx, shop);
    const own = by.ownKey === null ? null : hashSession(by.ownKey);
    const ended = await tx
      .delete(sessions)
      .where(
        and(
          eq(sessions.shopId, shop.id),
          eq(sessions.wardId, shop.wardId),
          id !== null
            ? sql`substr(${sessions.hash}, 1, ${sql.raw(String(ID_LENGTH))}) = ${id}`
            : own === null
              ? undefined
              : ne(sessions.hash, own),
        ),
      )
      .returning();
    const keys =
      id === null && by.withPasskeys ? await forgetPasskeys(tx, shop) : 0;
    if (ended.length + keys === 0) return 0;
    const act = {
      actor: by.actor,
      action: "device-end",
      subject: `shop:${shop.id}`,
      details: { devices: ended.length, ...(keys > 0 && { passkeys: keys }) },
    };
    await recordAct(tx, shop.wardId, act, now);
    return ended.length;
  });
}
