import { eq } from "drizzle-orm";
import { findCard, rescueCodeOf } from "#app/models/card.server.ts";
import type { Card } from "#app/models/card.server.ts";
import { checkIn } from "#app/models/check-in.server.ts";
import type { Edition } from "#app/models/edition.server.ts";
import { rescueCard } from "#app/models/rescue.server.ts";
import { listCardStamps } from "#app/models/stamp.server.ts";
import { db } from "#db/client.server.ts";
import { cardKeys, cardMerges } from "#db/schema/card.ts";
import { newKeyHash, pressAt } from "./press.ts";

export type Holder = { keyHash: string; card: Card };

/** A browser whose card has a staff scan, always counted, at each of these places (by position). */
export async function holderAt(
  edition: Edition,
  places: number[],
): Promise<Holder> {
  const keyHash = newKeyHash();
  for (const place of places)
    await checkIn(
      { ...pressAt(edition, edition.checkpoints[place]!), method: "staff" },
      keyHash,
    );
  return { keyHash, card: await cardOf(edition, keyHash) };
}

export async function cardOf(edition: Edition, keyHash: string): Promise<Card> {
  const card = await findCard(edition.ward.id, keyHash);
  if (!card) throw new Error("this browser holds no card");
  return card;
}

let caller = 0;

/** One browser types the rescue code of a card; every call comes from another address. */
export function rescueBy(edition: Edition, keyHash: string, card: Card) {
  return rescueCard({
    edition,
    typed: rescueCodeOf(card),
    keyHash,
    address: `2001:db8::${(caller++).toString(16)}`,
    now: new Date(),
  });
}

/** The places (by position) where a card has a stamp that counts, each as often as it has one. */
export async function placesOf(
  edition: Edition,
  card: Card,
): Promise<number[]> {
  const stamps = await listCardStamps(db, card.id, edition.rally.id);
  return stamps
    .filter(({ standing }) => standing === "counted")
    .map(({ checkpointId }) =>
      edition.checkpoints.findIndex(({ id }) => id === checkpointId),
    )
    .sort((a, b) => a - b);
}

/** Whether a card is nobody's any more: merged into another, or without a key. */
export async function isLiving(card: Card): Promise<boolean> {
  const merged = await db.$count(
    cardMerges,
    eq(cardMerges.fromCardId, card.id),
  );
  const keys = await db.$count(cardKeys, eq(cardKeys.cardId, card.id));
  return merged === 0 && keys > 0;
}
