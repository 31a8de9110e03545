import { sql } from "drizzle-orm";
import { judgeArrival, type RecentStamp } from "#app/domain/arrival.ts";
import { businessDay } from "#app/domain/business-day.ts";
import {
  isLate,
  isOwnPress,
  type Method,
  type Place,
  scoreEvidence,
} from "#app/domain/evidence.ts";
import type { Channel } from "#app/domain/tally.ts";
import { transaction, type Tx } from "#db/client.server.ts";
import { clearances, stamps } from "#db/schema/stamp.ts";
import { statement } from "#db/statement.ts";
import { type Card, requireCardOfKey } from "./card.server.ts";
import { recordProgress } from "./card-progress.server.ts";
import type { Checkpoint, Edition } from "./edition.server.ts";
import { newId } from "./id.server.ts";
import {
  type CardStamp,
  listCardStamps,
  slotAt,
  type Stamp,
} from "./stamp.server.ts";

export type Press = {
  edition: Edition;
  checkpoint: Checkpoint;
  method: Method;
  place: Place;
  clientId: string | null;
  pressedAt: Date;
  receivedAt: Date;
};

export type PressedStamp = Pick<Stamp, "id" | "day" | "pressedAt">;

export type CheckIn = {
  card: Card;
  stamp: PressedStamp;
  /** False when the card already had this stamp. */
  isNew: boolean;
  /** True when this press made an earlier, capped stamp count. */
  isCleared: boolean;
  isNewCard: boolean;
};

const columns = [
  "id",
  "cardId",
  "rallyId",
  "checkpointId",
  "periodKey",
  "day",
  "channel",
  "method",
  "evidence",
  "place",
  "counted",
  "reason",
  "clientId",
  "pressedAt",
  "receivedAt",
] as const;

const insertStamp = statement((on: Tx) =>
  on
    .insert(stamps)
    .values(
      Object.fromEntries(
        columns.map((name) => [name, sql.placeholder(name)]),
      ) as Record<(typeof columns)[number], ReturnType<typeof sql.placeholder>>,
    )
    .returning({ id: stamps.id }),
);

function recentOf(edition: Edition, before: CardStamp[]): RecentStamp[] {
  return before.map((stamp) => {
    const shop = edition.checkpointById.get(stamp.checkpointId)?.shop;
    return {
      at: stamp.pressedAt,
      method: stamp.method,
      counted: stamp.standing === "counted",
      lat: shop?.lat ?? null,
      lng: shop?.lng ?? null,
    };
  });
}

function newStamp(press: Press, card: Card, key: string, before: CardStamp[]) {
  const { checkpoint, edition, method, place, pressedAt, receivedAt } = press;
  const channel: Channel =
    card.channel === "paper" || method === "desk" ? "paper" : "digital";
  const arrival = judgeArrival({
    method,
    at: pressedAt,
    place: checkpoint.shop,
    recent: recentOf(edition, before),
  });
  return {
    id: newId(receivedAt),
    cardId: card.id,
    rallyId: edition.rally.id,
    checkpointId: checkpoint.id,
    periodKey: key,
    day: businessDay(pressedAt),
    channel,
    method,
    evidence: scoreEvidence({
      method,
      place,
      late: isOwnPress(method) && isLate(pressedAt, receivedAt),
    }),
    place,
    counted: arrival.outcome === "counted",
    reason: arrival.outcome === "counted" ? null : arrival.reason,
    clientId: press.clientId,
    pressedAt,
    receivedAt,
  };
}

/**
 * A capped stamp has used up its period, so a later press that would count
 * clears it: nobody loses a shop for having pressed next door too soon.
 */
async function clearIfCapped(
  tx: Tx,
  card: Card,
  press: Press,
  before: CardStamp[],
  known: CardStamp,
) {
  if (known.standing !== "capped") return false;
  const others = before.filter(({ id }) => id !== known.id);
  const arrival = judgeArrival({
    method: press.method,
    at: press.pressedAt,
    place: press.checkpoint.shop,
    recent: recentOf(press.edition, others),
  });
  if (arrival.outcome !== "counted") return false;
  await tx
    .insert(clearances)
    .values({
      stampId: known.id,
      clearedAt: press.receivedAt,
      clearedBy: `card:${card.id}`,
      reason: "pressed-again",
    })
    .onConflictDoNothing();
  await recordProgress(tx, press.edition, card.id, [
    ...others,
    { ...known, standing: "counted" },
  ]);
  return true;
}

/**
 * Puts one stamp on a card, or finds the one that is already there. The card is
 * locked, so the unique index on (card, checkpoint, period) is never met.
 */
export async function stampCard(
  tx: Tx,
  card: Card,
  press: Press,
  isNewCard = false,
): Promise<Pick<CheckIn, "stamp" | "isNew" | "isCleared">> {
  const { edition, checkpoint, pressedAt } = press;
  const before = isNewCard
    ? []
    : await listCardStamps(tx, card.id, edition.rally.id);
  const here = before.filter((stamp) => stamp.checkpointId === checkpoint.id);
  const { isFull, key, known } = slotAt(edition, here, businessDay(pressedAt));
  if (isFull && known) {
    const isCleared = await clearIfCapped(tx, card, press, before, known);
    return { stamp: known, isNew: false, isCleared };
  }
  const stamp = newStamp(press, card, key, before);
  await insertStamp(tx, stamp);
  if (stamp.counted)
    await recordProgress(tx, edition, card.id, [
      ...before,
      { ...stamp, standing: "counted", voidReason: null },
    ]);
  return { stamp, isNew: true, isCleared: false };
}

/**
 * The main job: one press becomes one durable stamp on the card of this key,
 * made if need be. A second press of the same period finds the first stamp.
 */
export function checkIn(press: Press, keyHash: string): Promise<CheckIn> {
  return transaction(async (tx) => {
    const { card, isNew: isNewCard } = await requireCardOfKey(
      tx,
      press.edition.ward.id,
      keyHash,
      press.receivedAt,
    );
    return {
      card,
      isNewCard,
      ...(await stampCard(tx, card, press, isNewCard)),
    };
  });
}
