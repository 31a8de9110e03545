import { and, desc, eq, inArray, isNull, or, sql, type SQL } from "drizzle-orm";
import { db } from "#db/client.server.ts";
import { cardMerges, cards, entries } from "#db/schema/card.ts";
import { cardRuns } from "#db/schema/print.ts";
import { stamps } from "#db/schema/stamp.ts";
import type { CardRun } from "./card-run.server.ts";
import type { Rally } from "./edition.server.ts";

export type RunStanding = CardRun & {
  /** Cards with a stamp, or merged into another card. */
  used: number;
  /** Cards in a draw, themselves or as the card they went into. */
  entered: number;
};

const isUsed = or(
  sql`EXISTS (SELECT 1 FROM ${stamps} WHERE ${stamps.cardId} = ${cards.id})`,
  sql`EXISTS (SELECT 1 FROM ${cardMerges} WHERE ${cardMerges.fromCardId} = ${cards.id})`,
);

function isEntered(rallyId: string): SQL {
  const own = and(eq(entries.rallyId, rallyId), isNull(entries.withdrawnAt));
  const into = sql`SELECT ${cardMerges.intoCardId} FROM ${cardMerges} WHERE ${cardMerges.fromCardId} = ${cards.id}`;
  return sql`EXISTS (SELECT 1 FROM ${entries} WHERE ${own} AND (${entries.cardId} = ${cards.id} OR ${entries.cardId} IN (${into})))`;
}

/** How many cards of each run something holds for. */
async function countCards(runIds: string[], holds: SQL | undefined) {
  const rows = await db
    .select({ runId: cards.runId, n: sql<number>`count(*)`.mapWith(Number) })
    .from(cards)
    .where(and(inArray(cards.runId, runIds), holds))
    .groupBy(cards.runId);
  return new Map(rows.map(({ runId, n }) => [runId, n]));
}

/** The rally's runs, the newest first, with what became of their cards. */
export async function listRuns({
  id,
}: Pick<Rally, "id">): Promise<RunStanding[]> {
  const runs = await db
    .select()
    .from(cardRuns)
    .where(eq(cardRuns.rallyId, id))
    .orderBy(desc(cardRuns.madeAt), desc(cardRuns.id));
  if (runs.length === 0) return [];
  const ids = runs.map((run) => run.id);
  const [used, entered] = await Promise.all([
    countCards(ids, isUsed),
    countCards(ids, isEntered(id)),
  ]);
  return runs.map((run) => ({
    ...run,
    used: used.get(run.id) ?? 0,
    entered: entered.get(run.id) ?? 0,
  }));
}
