import { and, eq, inArray, sql } from "drizzle-orm";
import { tokyoHour } from "#app/domain/business-day.ts";
import {
  contribution,
  diffContribution,
  type TalliedStamp,
} from "#app/domain/tally.ts";
import type { Delta } from "#app/domain/tally-delta.ts";
import { db, transaction, type Tx } from "#db/client.server.ts";
import { cards } from "#db/schema/card.ts";
import { checkpoints } from "#db/schema/rally.ts";
import { shops } from "#db/schema/shop.ts";
import { clearances, stamps, voids } from "#db/schema/stamp.ts";
import { locked } from "#db/sums.ts";
import { addToRollUps } from "./tally-rows.server.ts";

/** Small, so that a press never waits long behind a fold. */
const CARDS_A_BATCH = 40;
const ROWS_A_LOOK = 1000;

const ofLog = {
  id: stamps.id,
  cardId: stamps.cardId,
  rallyId: stamps.rallyId,
  checkpointId: stamps.checkpointId,
  day: stamps.day,
  channel: stamps.channel,
  method: stamps.method,
  counted: stamps.counted,
  pressedAt: stamps.pressedAt,
  tallied: stamps.tallied,
};

export type LogRow = {
  stamp: Pick<typeof stamps.$inferSelect, keyof typeof ofLog>;
  channel: "paper" | "digital";
  streetId: string;
  voided: boolean | null;
  cleared: boolean | null;
};

/** The log of some cards: each stamp with its void's and clearance's own tallied flags (null for none). */
export function readLog(on: Pick<Tx, "select">, cardIds: string[]) {
  return on
    .select({
      stamp: ofLog,
      channel: cards.channel,
      streetId: shops.streetId,
      voided: voids.tallied,
      cleared: clearances.tallied,
    })
    .from(stamps)
    .innerJoin(cards, eq(cards.id, stamps.cardId))
    .innerJoin(checkpoints, eq(checkpoints.id, stamps.checkpointId))
    .innerJoin(shops, eq(shops.id, checkpoints.shopId))
    .leftJoin(voids, eq(voids.stampId, stamps.id))
    .leftJoin(clearances, eq(clearances.stampId, stamps.id))
    .where(inArray(stamps.cardId, cardIds));
}

/** What one card's rows add to the roll-ups, a rally: as it was last folded, or as it is now. */
export function contributionOf(
  rows: LogRow[],
  when: "folded" | "now",
): Map<string, Delta[]> {
  const byRally = Map.groupBy(
    rows.filter((row) => counts(row, when)),
    (row) => row.stamp.rallyId,
  );
  return new Map(
    [...byRally].map(([rallyId, own]) => [
      rallyId,
      contribution(own[0]!.channel, own.map(talliedStamp)),
    ]),
  );
}

function counts(row: LogRow, when: "folded" | "now"): boolean {
  const known = (flag: boolean | null) =>
    when === "now" ? flag !== null : flag === true;
  if (when === "folded" && !row.stamp.tallied) return false;
  return !known(row.voided) && (row.stamp.counted || known(row.cleared));
}

/** Whether a row of the log counts now. */
export function isCounted(row: LogRow): boolean {
  return counts(row, "now");
}

function talliedStamp({ stamp, streetId }: LogRow): TalliedStamp {
  return {
    id: stamp.id,
    checkpointId: stamp.checkpointId,
    streetId,
    day: stamp.day,
    hour: stamp.method === "desk" ? null : tokyoHour(stamp.pressedAt),
    channel: stamp.channel,
    method: stamp.method,
    at: stamp.pressedAt,
  };
}

async function listUnfolded(): Promise<string[]> {
  const fresh = await db
    .select({ cardId: stamps.cardId })
    .from(stamps)
    .where(sql`NOT tallied`)
    .orderBy(stamps.id)
    .limit(ROWS_A_LOOK);
  const changed = await Promise.all(
    [voids, clearances].map((table) =>
      db
        .select({ cardId: stamps.cardId })
        .from(table)
        .innerJoin(stamps, eq(stamps.id, table.stampId))
        .where(sql`NOT ${table.tallied}`)
        .limit(ROWS_A_LOOK),
    ),
  );
  const all = [fresh, ...changed].flat().map(({ cardId }) => cardId);
  return [...new Set(all)].slice(0, CARDS_A_BATCH).sort();
}

/** Folds what these cards' logs changed into the roll-ups, exactly once. */
export async function foldCards(tx: Tx, cardIds: string[]): Promise<void> {
  await locked(
    tx
      .select({ id: cards.id })
      .from(cards)
      .where(inArray(cards.id, cardIds))
      .orderBy(cards.id),
  );
  const rows = await readLog(tx, cardIds);
  const deltas: Map<string, Delta[]>[] = [];
  for (const own of Map.groupBy(rows, (row) => row.stamp.cardId).values())
    deltas.push(changeOf(own));
  await addToRollUps(tx, deltas);
  await markFolded(tx, rows);
}

function changeOf(rows: LogRow[]): Map<string, Delta[]> {
  const before = contributionOf(rows, "folded");
  const after = contributionOf(rows, "now");
  const rallies = new Set([...before.keys(), ...after.keys()]);
  return new Map(
    [...rallies].map((rallyId) => [
      rallyId,
      diffContribution(before.get(rallyId) ?? [], after.get(rallyId) ?? []),
    ]),
  );
}

async function markFolded(tx: Tx, rows: LogRow[]): Promise<void> {
  const idsWhere = (wanted: (row: LogRow) => boolean) =>
    rows.filter(wanted).map(({ stamp }) => stamp.id);
  const fresh = idsWhere(({ stamp }) => !stamp.tallied);
  if (fresh.length > 0)
    await tx
      .update(stamps)
      .set({ tallied: true })
      .where(inArray(stamps.id, fresh));
  const voided = idsWhere((row) => row.voided === false);
  if (voided.length > 0)
    await tx
      .update(voids)
      .set({ tallied: true })
      .where(inArray(voids.stampId, voided));
  const cleared = idsWhere((row) => row.cleared === false);
  if (cleared.length > 0)
    await tx
      .update(clearances)
      .set({ tallied: true })
      .where(and(inArray(clearances.stampId, cleared)));
}

/** The job: folds everything that has come in, a batch of cards at a time. */
export async function foldTally(): Promise<number> {
  let folded = 0;
  for (;;) {
    const cardIds = await listUnfolded();
    if (cardIds.length === 0) return folded;
    await transaction((tx) => foldCards(tx, cardIds));
    folded += cardIds.length;
  }
}
