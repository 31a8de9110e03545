import { and, eq, sql } from "drizzle-orm";
import { makeCardNumber } from "#app/domain/card-number.ts";
import { rescueCode, rescueHash } from "#app/domain/rescue.ts";
import type { Channel } from "#app/domain/tally.ts";
import { db, type Reader, type Tx } from "#db/client.server.ts";
import { cardKeys, cardMerges, cards } from "#db/schema/card.ts";
import { statement } from "#db/statement.ts";
import { locked } from "#db/sums.ts";
import { newId, random } from "./id.server.ts";
import { instanceSecret } from "./secret.server.ts";

export type Card = typeof cards.$inferSelect;

function selectByKey(on: Reader) {
  return on
    .select({ card: cards })
    .from(cardKeys)
    .innerJoin(cards, eq(cards.id, cardKeys.cardId))
    .where(
      and(
        eq(cardKeys.hash, sql.placeholder("hash")),
        eq(cards.wardId, sql.placeholder("wardId")),
      ),
    );
}

const byKey = statement(selectByKey);
const byKeyLocked = statement((on: Tx) => locked(selectByKey(on)));

const insertCard = statement((on: Tx) =>
  on
    .insert(cards)
    .values({
      id: sql.placeholder("id"),
      wardId: sql.placeholder("wardId"),
      channel: sql.placeholder("channel"),
      number: sql.placeholder("number"),
      rescueHash: sql.placeholder("rescueHash"),
      createdAt: sql.placeholder("createdAt"),
    })
    .onConflictDoNothing({ target: [cards.wardId, cards.number] })
    .returning(),
);

const insertKey = statement((on: Tx) =>
  on
    .insert(cardKeys)
    .values({
      hash: sql.placeholder("hash"),
      cardId: sql.placeholder("cardId"),
      createdAt: sql.placeholder("createdAt"),
    })
    .onConflictDoNothing()
    .returning({ hash: cardKeys.hash }),
);

/** The card a browser's key opens, in this ward. */
export async function findCard(
  wardId: string,
  keyHash: string,
): Promise<Card | null> {
  const rows = await byKey(db, { hash: keyHash, wardId });
  return rows[0]?.card ?? null;
}

/** The card with a public number (問い合わせ番号), merged since or not. */
export async function findCardByNumber(
  wardId: string,
  number: string,
): Promise<Card | null> {
  const rows = await db
    .select()
    .from(cards)
    .where(and(eq(cards.wardId, wardId), eq(cards.number, number)));
  return rows[0] ?? null;
}

export async function makeCard(
  tx: Tx,
  wardId: string,
  channel: Channel,
  now: Date,
): Promise<Card> {
  for (;;) {
    const id = newId(now);
    const made = await insertCard(tx, {
      id,
      wardId,
      channel,
      number: makeCardNumber(random(8)),
      rescueHash: rescueHash(rescueCode(instanceSecret(), id, 1)),
      createdAt: now,
    });
    if (made[0]) return made[0];
  }
}

/** A key that opens a card of another ward: a browser's own never does. */
export class ForeignCardKey extends Error {}

/** The card of a key, locked until the end of the transaction; made on the first press. */
export async function requireCardOfKey(
  tx: Tx,
  wardId: string,
  keyHash: string,
  now: Date,
): Promise<{ card: Card; isNew: boolean }> {
  const known = await byKeyLocked(tx, { hash: keyHash, wardId });
  if (known[0]) return { card: known[0].card, isNew: false };
  const card = await makeCard(tx, wardId, "digital", now);
  const key = { hash: keyHash, cardId: card.id, createdAt: now };
  const taken = await insertKey(tx, key);
  if (taken.length > 0) return { card, isNew: true };
  // The same browser pressed twice at once: its other press made the card.
  await tx.delete(cards).where(eq(cards.id, card.id));
  const other = await byKeyLocked(tx, { hash: keyHash, wardId });
  if (!other[0]) throw new ForeignCardKey();
  return { card: other[0].card, isNew: false };
}

/** The rescue code of a card, for whoever holds it. */
export function rescueCodeOf(card: Card): string {
  return rescueCode(instanceSecret(), card.id, card.rescueVersion);
}

/** Follows a merge: the card that lives on. */
export async function followMerge(on: Reader, cardId: string): Promise<string> {
  const rows = await on
    .select({ into: cardMerges.intoCardId })
    .from(cardMerges)
    .where(eq(cardMerges.fromCardId, cardId));
  return rows[0] ? followMerge(on, rows[0].into) : cardId;
}
