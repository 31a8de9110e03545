import { and, eq } from "drizzle-orm";
import { readRescueCode, rescueHash } from "#app/domain/rescue.ts";
import { transaction, type Tx } from "#db/client.server.ts";
import { cardKeys, cards } from "#db/schema/card.ts";
import { wards } from "#db/schema/ward.ts";
import { locked } from "#db/sums.ts";
import { allowAttempt } from "./attempt.server.ts";
import { type Card, followMerge } from "./card.server.ts";
import type { Edition } from "./edition.server.ts";
import { mergeCards } from "./merge.server.ts";

const FROM_ONE_ADDRESS = { most: 30, minutes: 10 };
const FROM_ONE_KEY = { most: 10, minutes: 10 };

export type RescueOutcome =
  | { ok: true; merged: boolean }
  | { ok: false; refusal: "not-a-code" | "unknown" | "too-many" };

export type RescueInput = {
  edition: Edition;
  typed: string;
  keyHash: string;
  address: string;
  now: Date;
};

async function findRescued(tx: Tx, wardId: string, code: string) {
  const [found] = await tx
    .select()
    .from(cards)
    .where(
      and(eq(cards.wardId, wardId), eq(cards.rescueHash, rescueHash(code))),
    );
  if (!found) return null;
  const livingId = await followMerge(tx, found.id);
  const [living] = await locked(
    tx.select().from(cards).where(eq(cards.id, livingId)),
  );
  return living ?? null;
}

async function findOwn(
  tx: Tx,
  wardId: string,
  keyHash: string,
): Promise<Card | null> {
  const [row] = await tx
    .select({ card: cards })
    .from(cardKeys)
    .innerJoin(cards, eq(cards.id, cardKeys.cardId))
    .where(and(eq(cardKeys.hash, keyHash), eq(cards.wardId, wardId)));
  return row?.card ?? null;
}

/** A rescue code opens its card on this browser too; a card already held here is merged into it. */
export async function rescueCard(input: RescueInput): Promise<RescueOutcome> {
  const { edition, typed, keyHash, address, now } = input;
  const code = readRescueCode(typed);
  if (code === null) return { ok: false, refusal: "not-a-code" };
  const allowed = [
    await allowAttempt(`rescue address ${address}`, FROM_ONE_ADDRESS, now),
    await allowAttempt(`rescue key ${keyHash}`, FROM_ONE_KEY, now),
  ];
  if (allowed.includes(false)) return { ok: false, refusal: "too-many" };
  return transaction(async (tx) => {
    // Rescues of one ward go one after the other: two that met could each
    // merge into the other's card.
    await locked(
      tx
        .select({ id: wards.id })
        .from(wards)
        .where(eq(wards.id, edition.ward.id)),
    );
    const rescued = await findRescued(tx, edition.ward.id, code);
    if (!rescued) return { ok: false, refusal: "unknown" };
    const own = await findOwn(tx, edition.ward.id, keyHash);
    if (own?.id === rescued.id) return { ok: true, merged: false };
    if (own) {
      await mergeCards(tx, rescued, own, now);
      return { ok: true, merged: true };
    }
    await tx
      .insert(cardKeys)
      .values({ hash: keyHash, cardId: rescued.id, createdAt: now });
    return { ok: true, merged: false };
  });
}
