import { and, eq } from "drizzle-orm";
import { businessDay } from "#app/domain/business-day.ts";
import { judgeRally, type RallyState } from "#app/domain/rally-period.ts";
import { db, type Reader, transaction, type Tx } from "#db/client.server.ts";
import { cards } from "#db/schema/card.ts";
import { locked } from "#db/sums.ts";
import { type Card, findCardByNumber, followMerge } from "./card.server.ts";
import { stampCard } from "./check-in.server.ts";
import type { Checkpoint, Edition } from "./edition.server.ts";
import { checkpointOf } from "./merchant-day.server.ts";
import { type CardStamp, listCardStamps, slotAt } from "./stamp.server.ts";

export type StaffRefusal =
  "unknown-card" | "withdrawn" | Exclude<RallyState, "running">;

export type StaffCheckIn =
  { ok: true; isNew: boolean } | { ok: false; refusal: StaffRefusal };

async function requireCard(on: Reader, wardId: string, id: string) {
  const where = and(eq(cards.id, id), eq(cards.wardId, wardId));
  const [card] = await on.select().from(cards).where(where);
  if (!card) throw new Error("merged into a card of another ward");
  return card;
}

/** The card that a public number stands for now, in this ward; a merged card's is the one it went into. */
export async function findLivingCard(
  wardId: string,
  number: string,
): Promise<Card | null> {
  const card = await findCardByNumber(wardId, number);
  if (!card) return null;
  const id = await followMerge(db, card.id);
  return id === card.id ? card : requireCard(db, wardId, id);
}

export async function lockLivingCard(
  tx: Tx,
  wardId: string,
  id: string,
): Promise<Card> {
  const into = await followMerge(tx, id);
  await locked(
    tx
      .select({ id: cards.id })
      .from(cards)
      .where(and(eq(cards.id, into), eq(cards.wardId, wardId))),
  );
  // A merge may have finished while we waited for the lock.
  if ((await followMerge(tx, into)) !== into)
    return lockLivingCard(tx, wardId, into);
  return requireCard(tx, wardId, into);
}

/** Whether a shop can give a card a stamp now: by the rally, the card's own channel and a pause. */
export function staffState(
  edition: Edition,
  card: Pick<Card, "channel">,
  now: Date,
): RallyState {
  const { rally, channels, pause } = edition;
  const channel = channels.find(({ kind }) => kind === card.channel) ?? null;
  return judgeRally({ rally, channel, pause, now });
}

/** A card's latest stamp at a checkpoint, and whether the repeat rule lets another one follow now. */
export async function findStampHere(
  edition: Edition,
  checkpoint: Checkpoint,
  card: Card,
  now: Date,
): Promise<{ latest: CardStamp | null; isFull: boolean }> {
  const all = await listCardStamps(db, card.id, edition.rally.id);
  const here = all.filter(({ checkpointId }) => checkpointId === checkpoint.id);
  const { isFull } = slotAt(edition, here, businessDay(now));
  return { latest: here.at(-1) ?? null, isFull };
}

/**
 * A signed-in shop stamps a resident's card by its public number: method
 * "staff", evidence 100, at this instant. Refused for a number that is no card
 * of the shop's ward, for a shop that takes no part, and while the rally or the
 * card's channel gives no stamps. A second press finds the first stamp.
 */
export async function stampByShop(
  edition: Edition,
  shop: { id: string },
  number: string,
  now: Date,
): Promise<StaffCheckIn> {
  const wardId = edition.ward.id;
  const checkpoint = checkpointOf(edition, shop);
  if (!checkpoint) return { ok: false, refusal: "withdrawn" };
  const known = await findCardByNumber(wardId, number);
  if (!known) return { ok: false, refusal: "unknown-card" };
  return transaction(async (tx) => {
    const card = await lockLivingCard(tx, wardId, known.id);
    const state = staffState(edition, card, now);
    if (state !== "running") return { ok: false, refusal: state };
    const { isNew } = await stampCard(tx, card, {
      edition,
      checkpoint,
      method: "staff",
      place: "unknown",
      clientId: null,
      pressedAt: now,
      receivedAt: now,
    });
    return { ok: true, isNew };
  });
}
