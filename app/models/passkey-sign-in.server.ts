import { and, desc, eq, notInArray } from "drizzle-orm";
import { transaction, type Tx } from "#db/client.server.ts";
import { passkeys } from "#db/schema/passkey.ts";
import { sessions } from "#db/schema/session.ts";
import {
  isOwnedBy,
  ownerOf,
  type Passkey,
  type PasskeyOwner,
} from "./passkey.server.ts";
import { openSession } from "./session.server.ts";
import {
  holdOpenLetter,
  openByLetter,
  type ShopEntry,
} from "./shop-session.server.ts";
import { isEnabled } from "./sign-in.server.ts";

/** Of one letter, however they came in: three by the letter itself, others by passkeys. */
const MOST_DEVICES = 6;

export type PasskeyEntry =
  { as: "ward"; key: string } | ({ as: "merchant" } & ShopEntry);

type Browser = {
  /** The device in words. */
  device: string;
  /** The sessions it holds. */
  keys: string[];
};

/** A proof is used by moving the counter on; false when somebody else has. */
async function moveCounter(
  tx: Tx,
  passkey: Passkey,
  counter: number,
  now: Date,
): Promise<boolean> {
  const used = await tx
    .update(passkeys)
    .set({ counter, lastUsedAt: now })
    .where(
      and(
        eq(passkeys.credential, passkey.credential),
        isOwnedBy(ownerOf(passkey, "")),
        eq(passkeys.counter, passkey.counter),
      ),
    )
    .returning();
  return used.length > 0;
}

/** Ends a letter's devices that were not seen for the longest, so that six are left. */
async function endUnseen(tx: Tx, shop: PasskeyOwner, letterId: string) {
  const ofLetter = and(
    eq(sessions.letterId, letterId),
    eq(sessions.shopId, shop.id),
    eq(sessions.wardId, shop.wardId),
  );
  const kept = await tx
    .select({ hash: sessions.hash })
    .from(sessions)
    .where(ofLetter)
    .orderBy(desc(sessions.lastSeenAt), desc(sessions.hash))
    .limit(MOST_DEVICES);
  const hashes = kept.map(({ hash }) => hash);
  await tx
    .delete(sessions)
    .where(and(ofLetter, notInArray(sessions.hash, hashes)));
}

/**
 * Opens a session for a passkey whose answer was proved. Refused (null) when
 * its counter has moved since it was read, or its owner may not come in: a
 * disabled official, a withdrawn shop, a shop without an open letter. A shop's
 * session ends with that letter and is one of its devices; three others do not
 * keep out a device that was let in before. From the seventh on, the device
 * that was not seen for the longest is signed out.
 */
export function signInWithPasskey(
  wardId: string,
  passkey: Passkey,
  counter: number,
  { device, keys }: Browser,
  now: Date,
): Promise<PasskeyEntry | null> {
  const owner = ownerOf(passkey, wardId);
  return transaction(async (tx): Promise<PasskeyEntry | null> => {
    if (owner.kind === "shop") {
      const found = await holdOpenLetter(tx, owner, now);
      if (!found || !(await moveCounter(tx, passkey, counter, now)))
        return null;
      const entry = await openByLetter(tx, found, device, keys, now);
      await endUnseen(tx, owner, found.letter.id);
      return { as: "merchant", ...entry };
    }
    if (!(await isEnabled(tx, wardId, owner.id))) return null;
    if (!(await moveCounter(tx, passkey, counter, now))) return null;
    const who = { wardId, staffId: owner.id, shopId: null, device };
    return { as: "ward", key: (await openSession(tx, who, now)).key };
  });
}
