import { asc, gt, inArray } from "drizzle-orm";
import { db } from "#db/client.server.ts";
import { cardMerges, cardProgress, cards } from "#db/schema/card.ts";
import { rallies } from "#db/schema/rally.ts";
import { clearances, stamps, voids } from "#db/schema/stamp.ts";
import { contributionOf, foldTally, readLog } from "./tally-fold.server.ts";
import { addCells, rollUpCells, type Cells } from "./tally-cells.server.ts";
import { expectedProgress, type Progress } from "./tally-progress.server.ts";

const CARDS_A_BATCH = 500;
const TRIES = 3;

export type Verification = {
  cards: number;
  cells: number;
  /** Each difference as one line: where, what the table says, what the log says. */
  differences: string[];
};

async function listCardIds(after: string): Promise<string[]> {
  const rows = await db
    .select({ id: cards.id })
    .from(cards)
    .where(gt(cards.id, after))
    .orderBy(asc(cards.id))
    .limit(CARDS_A_BATCH);
  return rows.map(({ id }) => id);
}

async function* eachBatch() {
  for (let ids = await listCardIds(""); ids.length > 0;) {
    yield ids;
    ids = await listCardIds(ids.at(-1)!);
  }
}

async function listProgress(cardIds: string[]): Promise<Map<string, Progress>> {
  const rows = await db
    .select()
    .from(cardProgress)
    .where(inArray(cardProgress.cardId, cardIds));
  return new Map(rows.map((row) => [`${row.cardId} ${row.rallyId}`, row]));
}

const NOTHING = { counted: 0, streets: 0 };

function compareProgress(
  kept: Map<string, Progress>,
  wanted: Map<string, Progress>,
): string[] {
  const keys = new Set([...kept.keys(), ...wanted.keys()]);
  return [...keys].flatMap((key) => {
    const [is, should] = [kept.get(key), wanted.get(key)].map(sayProgress);
    return is === should
      ? []
      : `card_progress ${key}: table ${is}, log ${should}`;
  });
}

function sayProgress(progress: Progress | undefined): string {
  const { counted, streets } = progress ?? NOTHING;
  const last = counted > 0 ? (progress?.lastStampAt.toISOString() ?? "") : "";
  return `${counted} stamps, ${streets} streets ${last}`.trim();
}

function compareCells(kept: Cells, wanted: Cells): string[] {
  const keys = new Set([...kept.keys(), ...wanted.keys()]);
  return [...keys].flatMap((key) => {
    const [is, should] = [kept.get(key) ?? 0, wanted.get(key) ?? 0];
    return is === should ? [] : `${key}: table ${is}, log ${should}`;
  });
}

async function verifyOnce(): Promise<Verification> {
  const wanted: Cells = new Map();
  const differences: string[] = [];
  let count = 0;
  for await (const ids of eachBatch()) {
    const log = await readLog(db, ids);
    const byCard = Map.groupBy(log, (row) => row.stamp.cardId);
    for (const rows of byCard.values())
      for (const [rallyId, deltas] of contributionOf(rows, "now"))
        addCells(wanted, rallyId, deltas);
    const kept = await listProgress(ids);
    differences.push(...compareProgress(kept, expectedProgress(log)));
    count += ids.length;
  }
  const kept: Cells = new Map();
  for (const { id } of await db.select({ id: rallies.id }).from(rallies))
    for (const [key, n] of await rollUpCells(id)) kept.set(key, n);
  differences.push(...compareCells(kept, wanted));
  return { cards: count, cells: wanted.size, differences };
}

/** Changes whenever the log does. */
async function logMark(): Promise<string> {
  const tables = [stamps, voids, clearances, cardMerges];
  return String(await Promise.all(tables.map((table) => db.$count(table))));
}

/**
 * Folds what is pending, then recomputes every roll-up row and every card's
 * progress from the log, a batch of cards at a time. Differences found while
 * the log was moving are looked at again, at most three times.
 */
export async function verifyTally(): Promise<Verification> {
  for (let tries = 1; ; tries++) {
    const before = await logMark();
    await foldTally();
    const found = await verifyOnce();
    const isStill = (await logMark()) === before;
    if (found.differences.length === 0 || isStill || tries === TRIES)
      return found;
  }
}
