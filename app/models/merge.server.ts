import { and, eq, inArray, isNull } from "drizzle-orm";
import { mergeStamps } from "#app/domain/merge.ts";
import { diffContribution } from "#app/domain/tally.ts";
import type { Delta } from "#app/domain/tally-delta.ts";
import type { Tx } from "#db/client.server.ts";
import {
  cardKeys,
  cardMerges,
  cardProgress,
  cards,
  entries,
} from "#db/schema/card.ts";
import { stamps, voids } from "#db/schema/stamp.ts";
import { locked } from "#db/sums.ts";
import { type Card, makeCard } from "./card.server.ts";
import { storeProgress } from "./card-progress.server.ts";
import { mergeCouponUses } from "./coupon-merge.server.ts";
import { listCardStamps } from "./stamp.server.ts";
import {
  contributionOf,
  foldCards,
  isCounted,
  type LogRow,
  readLog,
} from "./tally-fold.server.ts";
import { addToRollUps } from "./tally-rows.server.ts";

const MERGED = "merged";

/** What the cards of these rows add to the roll-ups, a rally. */
function contributions(rows: LogRow[]): Map<string, Delta[]> {
  const sums = new Map<string, Delta[]>();
  for (const own of Map.groupBy(rows, ({ stamp }) => stamp.cardId).values())
    for (const [rallyId, deltas] of contributionOf(own, "now"))
      sums.set(rallyId, [...(sums.get(rallyId) ?? []), ...deltas]);
  return sums;
}

function changeBetween(before: LogRow[], after: LogRow[]) {
  const [old, now] = [contributions(before), contributions(after)];
  return new Map(
    ralliesOf([...before, ...after]).map((rallyId) => [
      rallyId,
      diffContribution(old.get(rallyId) ?? [], now.get(rallyId) ?? []),
    ]),
  );
}

async function moveStamps(tx: Tx, ids: string[], cardId: string) {
  if (ids.length > 0)
    await tx.update(stamps).set({ cardId }).where(inArray(stamps.id, ids));
}

/** Moves the loser's stamps over, the better of two of one period first; the other is voided as merged. */
async function mergeLogs(
  tx: Tx,
  winner: Card,
  loser: Card,
  rallyId: string,
  now: Date,
) {
  const plan = mergeStamps(
    await listCardStamps(tx, winner.id, rallyId),
    await listCardStamps(tx, loser.id, rallyId),
  );
  if (plan.setAside.length > 0) {
    const leftovers = await makeCard(tx, winner.wardId, winner.channel, now);
    await moveStamps(tx, plan.setAside, leftovers.id);
  }
  await moveStamps(tx, plan.move, winner.id);
  for (const stampId of plan.void)
    await tx
      .insert(voids)
      .values({
        stampId,
        voidedAt: now,
        voidedBy: `card:${winner.id}`,
        reason: MERGED,
        tallied: true,
      })
      .onConflictDoNothing();
}

/** An entry both cards had in one period stays once; the loser's goes as merged. */
async function mergeEntries(tx: Tx, winner: Card, loser: Card, now: Date) {
  const live = (card: Card) =>
    tx
      .select()
      .from(entries)
      .where(and(eq(entries.cardId, card.id), isNull(entries.withdrawnAt)));
  const slot = (entry: { tierId: string; periodKey: string }) =>
    `${entry.tierId} ${entry.periodKey}`;
  const taken = new Set((await live(winner)).map(slot));
  for (const entry of await live(loser)) {
    const change = taken.has(slot(entry))
      ? { withdrawnAt: now, withdrawnReason: MERGED as "merged" }
      : { cardId: winner.id };
    await tx.update(entries).set(change).where(eq(entries.id, entry.id));
  }
}

function ralliesOf(rows: LogRow[]): string[] {
  return [...new Set(rows.map(({ stamp }) => stamp.rallyId))];
}

async function writeProgress(
  tx: Tx,
  winner: Card,
  loser: Card,
  rows: LogRow[],
) {
  const both = [winner.id, loser.id];
  await tx.delete(cardProgress).where(inArray(cardProgress.cardId, both));
  for (const rallyId of ralliesOf(rows)) {
    const counted = rows.filter(
      (row) =>
        row.stamp.cardId === winner.id &&
        row.stamp.rallyId === rallyId &&
        isCounted(row),
    );
    if (counted.length > 0)
      await storeProgress(tx, winner.id, rallyId, counted);
  }
}

/**
 * Two cards become one: keys, entries, used coupons and stamps move to the
 * winner, nothing is lost or counted twice, and the tally follows in the same
 * transaction.
 */
export async function mergeCards(
  tx: Tx,
  winner: Card,
  loser: Card,
  now: Date,
): Promise<void> {
  const both = [winner.id, loser.id].sort();
  // Keys before cards, as a press locks them.
  await locked(
    tx
      .select({ hash: cardKeys.hash })
      .from(cardKeys)
      .where(inArray(cardKeys.cardId, both))
      .orderBy(cardKeys.hash),
  );
  await locked(
    tx
      .select({ id: cards.id })
      .from(cards)
      .where(inArray(cards.id, both))
      .orderBy(cards.id),
  );
  await foldCards(tx, both);
  const rowsBefore = await readLog(tx, both);
  for (const rallyId of ralliesOf(rowsBefore))
    await mergeLogs(tx, winner, loser, rallyId, now);
  const rowsAfter = await readLog(tx, both);
  await addToRollUps(tx, [changeBetween(rowsBefore, rowsAfter)]);
  await writeProgress(tx, winner, loser, rowsAfter);
  await mergeEntries(tx, winner, loser, now);
  await mergeCouponUses(tx, winner.id, loser.id);
  await tx
    .update(cardKeys)
    .set({ cardId: winner.id })
    .where(eq(cardKeys.cardId, loser.id));
  await tx
    .insert(cardMerges)
    .values({ fromCardId: loser.id, intoCardId: winner.id, mergedAt: now });
}
