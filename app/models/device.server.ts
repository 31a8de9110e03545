import { and, desc, eq, gt } from "drizzle-orm";
import { db, type Reader, transaction, type Tx } from "#db/client.server.ts";
import { letters } from "#db/schema/letter.ts";
import { sessions } from "#db/schema/session.ts";
import { locked } from "#db/sums.ts";
import { recordAct } from "./audit.server.ts";
import { type FoundLetter, letterEnd, letterRefusal } from "./letter.server.ts";
import { openSession, hashSession } from "./session.server.ts";

const MOST_DEVICES = 3;
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

async function readDevices(
  on: Reader,
  shop: { id: string; wardId: string },
  ownKey: string | null,
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
  const own = ownKey === null ? null : hashSession(ownKey);
  return rows.map((row) => ({
    id: row.hash.slice(0, ID_LENGTH),
    name: row.device,
    signedInAt: row.createdAt,
    lastSeenAt: row.lastSeenAt,
    letterId: row.letterId,
    isThis: row.hash === own,
  }));
}

/** The devices of a shop that are signed in, last seen first; `ownKey` is the asking browser's. */
export function listDevices(
  shop: { id: string; wardId: string },
  ownKey: string | null,
  now: Date,
): Promise<Device[]> {
  return readDevices(db, shop, ownKey, now);
}

export type LetterSignIn =
  | { ok: true; key: string; expiresAt: Date }
  | { ok: false; refusal: "revoked" | "over" }
  | { ok: false; refusal: "full"; devices: Device[] };

/**
 * A letter opens the shop's pages on one more device, under the name it is
 * given, until 7 days after the rally. At most three devices at once a letter:
 * the fourth is refused with the three that are in. A browser that is in by this
 * letter (`ownKey`) takes its own place again.
 */
export function signInByLetter(
  found: FoundLetter,
  device: string,
  ownKey: string | null,
  now: Date,
): Promise<LetterSignIn> {
  const { shop } = found;
  return transaction(async (tx): Promise<LetterSignIn> => {
    // One sign-in of a letter at a time: the count holds until we are in.
    const [letter] = await locked(
      tx.select().from(letters).where(eq(letters.id, found.letter.id)),
    );
    const refusal = letterRefusal({ ...found, letter: letter! }, now);
    if (refusal) return { ok: false, refusal };
    const all = await readDevices(tx, shop, ownKey, now);
    const devices = all.filter(
      ({ letterId, isThis }) => letterId === letter!.id && !isThis,
    );
    if (devices.length >= MOST_DEVICES)
      return { ok: false, refusal: "full", devices };
    if (ownKey) await closeOwn(tx, shop, ownKey);
    const expiresAt = letterEnd(found.rally, "sign-in");
    const { id: shopId, wardId } = shop;
    const by = { letterId: letter!.id, device, expiresAt };
    const owner = { wardId, staffId: null, shopId, ...by };
    const { key } = await openSession(tx, owner, now);
    return { ok: true, key, expiresAt };
  });
}

async function closeOwn(
  tx: Tx,
  shop: { id: string; wardId: string },
  ownKey: string,
) {
  await tx
    .delete(sessions)
    .where(
      and(
        eq(sessions.hash, hashSession(ownKey)),
        eq(sessions.shopId, shop.id),
        eq(sessions.wardId, shop.wardId),
      ),
    );
}

/**
 * Signs devices of a shop out: the one of `id`, or with `null` all but the
 * asking browser's (`ownKey`). Answers how many were; the act says by whom.
 */
export function endDevices(
  shop: { id: string; wardId: string },
  id: string | null,
  by: { actor: string; ownKey: string | null },
  now: Date,
): Promise<number> {
  return transaction(async (tx) => {
    const rows = await tx
      .select({ hash: sessions.hash })
      .from(sessions)
      .where(
        and(eq(sessions.shopId, shop.id), eq(sessions.wardId, shop.wardId)),
      );
    const own = by.ownKey === null ? null : hashSession(by.ownKey);
    const ended = rows.filter(({ hash }) =>
      id === null ? hash !== own : hash.slice(0, ID_LENGTH) === id,
    );
    for (const { hash } of ended)
      await tx.delete(sessions).where(eq(sessions.hash, hash));
    if (ended.length === 0) return 0;
    const act = {
      actor: by.actor,
      action: "device-end",
      subject: `shop:${shop.id}`,
      details: { devices: ended.length },
    };
    await recordAct(tx, shop.wardId, act, now);
    return ended.length;
  });
}
