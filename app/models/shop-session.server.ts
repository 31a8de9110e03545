import { and, asc, desc, eq, gt, inArray, isNull } from "drizzle-orm";
import { db, type Tx } from "#db/client.server.ts";
import { letters } from "#db/schema/letter.ts";
import { rallies } from "#db/schema/rally.ts";
import { sessions } from "#db/schema/session.ts";
import { shops } from "#db/schema/shop.ts";
import { locked } from "#db/sums.ts";
import type { Shop } from "./edition.server.ts";
import {
  type FoundLetter,
  letterEnd,
  letterRefusal,
  selectLetters,
} from "./letter.server.ts";
import { hashSession, openSession } from "./session.server.ts";

type Owned = { id: string; wardId: string };

/** A session that was opened for a shop: its key for the cookie, and until when it is good. */
export type ShopEntry = { key: string; shopId: string; expiresAt: Date };

/** Ends those of a browser's sessions (`keys`) that are this shop's. */
async function closeHeld(tx: Tx, shop: Owned, keys: string[]) {
  if (keys.length === 0) return;
  await tx
    .delete(sessions)
    .where(
      and(
        inArray(sessions.hash, keys.map(hashSession)),
        eq(sessions.shopId, shop.id),
        eq(sessions.wardId, shop.wardId),
      ),
    );
}

/**
 * A session under a letter, until 7 days after its rally, in place of the one
 * this browser (`keys`) has for the shop. The caller holds the letter's row and
 * has asked `letterRefusal`.
 */
export async function openByLetter(
  tx: Tx,
  { letter, rally, shop }: FoundLetter,
  device: string,
  keys: string[],
  now: Date,
): Promise<ShopEntry> {
  await closeHeld(tx, shop, keys);
  const expiresAt = letterEnd(rally, "sign-in");
  const { id: shopId, wardId } = shop;
  const by = { letterId: letter.id, device, expiresAt };
  const owner = { wardId, staffId: null, shopId, ...by };
  const { key } = await openSession(tx, owner, now);
  return { key, shopId, expiresAt };
}

/** The letter that lets a shop in the longest, its row held until the end of the transaction; null when none does. */
export async function holdOpenLetter(
  tx: Tx,
  shop: Owned,
  now: Date,
): Promise<FoundLetter | null> {
  const rows = await selectLetters(tx, shop.wardId, [
    eq(letters.shopId, shop.id),
    eq(letters.purpose, "sign-in"),
    isNull(letters.revokedAt),
  ]).orderBy(desc(rallies.endsOn), desc(letters.issuedAt));
  const best = rows.find((row) => letterRefusal(row, now) === null);
  if (!best) return null;
  const [letter] = await locked(
    tx.select().from(letters).where(eq(letters.id, best.letter.id)),
  );
  const held = { ...best, letter: letter! };
  return letterRefusal(held, now) === null ? held : null;
}

/**
 * Holds what every sign-in of a shop holds, until the end of the transaction:
 * its open letters, or without one the shop, which a new session points at. A
 * sign-in under way is over then, and the next one waits.
 */
export async function holdDoors(tx: Tx, shop: Owned): Promise<void> {
  const open = await locked(
    tx
      .select({ id: letters.id })
      .from(letters)
      .where(
        and(
          eq(letters.shopId, shop.id),
          eq(letters.purpose, "sign-in"),
          isNull(letters.revokedAt),
        ),
      )
      .orderBy(asc(letters.id)),
  );
  if (open.length > 0) return;
  const here = and(eq(shops.id, shop.id), eq(shops.wardId, shop.wardId));
  await locked(tx.select({ id: shops.id }).from(shops).where(here));
}

/** Whether a key still opens this shop's pages, inside a transaction. */
export async function isKeyGood(
  tx: Tx,
  shop: Owned,
  key: string,
  now: Date,
): Promise<boolean> {
  const rows = await tx
    .select({ hash: sessions.hash })
    .from(sessions)
    .where(
      and(
        eq(sessions.hash, hashSession(key)),
        eq(sessions.shopId, shop.id),
        eq(sessions.wardId, shop.wardId),
        gt(sessions.expiresAt, now),
      ),
    );
  return rows.length > 0;
}

/** A shop that a browser is signed in for. */
export type HeldShop = { key: string; shop: Shop; expiresAt: Date };

/** The shops that a browser's keys open now, in the order of the keys; what is ended, unknown or an official's is left out. */
export async function listHeldShops(
  wardId: string,
  keys: string[],
  now: Date,
): Promise<HeldShop[]> {
  if (keys.length === 0) return [];
  const rows = await db
    .select({ session: sessions, shop: shops })
    .from(sessions)
    .innerJoin(shops, eq(shops.id, sessions.shopId))
    .where(
      and(
        inArray(sessions.hash, keys.map(hashSession)),
        eq(sessions.wardId, wardId),
        gt(sessions.expiresAt, now),
        isNull(shops.withdrawnAt),
      ),
    );
  return keys.flatMap((key) => {
    const hash = hashSession(key);
    const row = rows.find(({ session }) => session.hash === hash);
    if (!row) return [];
    return [{ key, shop: row.shop, expiresAt: row.session.expiresAt }];
  });
}
