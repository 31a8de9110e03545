import { and, asc, count, desc, eq, gt, isNull, lt, or } from "drizzle-orm";
import { db, transaction } from "#db/client.server.ts";
import { cardProgress } from "#db/schema/card.ts";
import { dryRuns } from "#db/schema/dry-run.ts";
import { rallies } from "#db/schema/rally.ts";
import { runDry } from "./dry-run-count.server.ts";
import { type Doing, recordEditionAct } from "./edition-act.server.ts";
import { findEditionOf, type Rally } from "./edition.server.ts";
import { newId } from "./id.server.ts";

export type DryRun = typeof dryRuns.$inferSelect;

const GIVEN_UP_MS = 10 * 60_000;
const SHOWN = 5;

/** The rallies of a ward that have cards, other than this one: what rules can be tried on. */
export async function listTriable(
  wardId: string,
  rallyId: string,
): Promise<(Pick<Rally, "id" | "name"> & { cards: number })[]> {
  const rows = await db
    .select({ id: rallies.id, name: rallies.name, cards: count() })
    .from(rallies)
    .innerJoin(cardProgress, eq(cardProgress.rallyId, rallies.id))
    .where(and(eq(rallies.wardId, wardId), gt(cardProgress.counted, 0)))
    .groupBy(rallies.id, rallies.name, rallies.startsOn)
    .orderBy(desc(rallies.startsOn));
  return rows
    .map((row) => ({ ...row, cards: Number(row.cards) }))
    .filter(({ id }) => id !== rallyId);
}

/** The last dry runs of a rally, the newest first. */
export function listDryRuns(rallyId: string) {
  return db
    .select({ run: dryRuns, source: rallies.name })
    .from(dryRuns)
    .innerJoin(rallies, eq(rallies.id, dryRuns.sourceRallyId))
    .where(eq(dryRuns.rallyId, rallyId))
    .orderBy(desc(dryRuns.requestedAt), desc(dryRuns.id))
    .limit(SHOWN);
}

/** Asks for a dry run; a job does it within seconds. One that waits for the same is enough: null. */
export function requestDryRun(
  doing: Doing,
  rallyId: string,
  sourceRallyId: string,
): Promise<DryRun | null> {
  const { staffId, now } = doing;
  return transaction(async (tx) => {
    const waiting = await tx
      .select({ id: dryRuns.id })
      .from(dryRuns)
      .where(
        and(
          eq(dryRuns.rallyId, rallyId),
          eq(dryRuns.sourceRallyId, sourceRallyId),
          isNull(dryRuns.claimedAt),
        ),
      );
    if (waiting.length > 0) return null;
    const [run] = await tx
      .insert(dryRuns)
      .values({
        id: newId(now),
        rallyId,
        sourceRallyId,
        requestedAt: now,
        requestedBy: `staff:${staffId}`,
      })
      .returning();
    const subject = `rally:${rallyId}`;
    await recordEditionAct(tx, doing, "dry-run", subject, {
      source: sourceRallyId,
    });
    return run!;
  });
}

/** Not finished, and nobody's or given up: whoever had it stopped ten minutes ago. */
function isFree(now: Date) {
  const old = new Date(now.getTime() - GIVEN_UP_MS);
  return and(
    isNull(dryRuns.finishedAt),
    or(isNull(dryRuns.claimedAt), lt(dryRuns.claimedAt, old)),
  );
}

async function claimDryRun(now: Date): Promise<DryRun | null> {
  const [next] = await db
    .select({ id: dryRuns.id })
    .from(dryRuns)
    .where(isFree(now))
    .orderBy(asc(dryRuns.requestedAt), asc(dryRuns.id))
    .limit(1);
  if (!next) return null;
  const [claimed] = await transaction((tx) =>
    tx
      .update(dryRuns)
      .set({ claimedAt: now })
      .where(and(eq(dryRuns.id, next.id), isFree(now)))
      .returning(),
  );
  return claimed ?? null;
}

/** Does the dry run that waits longest, if this process gets it; its result is stored. */
export async function runNextDryRun(now: Date): Promise<DryRun | null> {
  const run = await claimDryRun(now);
  if (!run) return null;
  const [rally] = await db
    .select({ wardId: rallies.wardId })
    .from(rallies)
    .where(eq(rallies.id, run.rallyId));
  const edition = rally && (await findEditionOf(rally.wardId, run.rallyId));
  if (!edition) throw new Error("a dry run of no rally");
  const result = await runDry(edition, run.sourceRallyId);
  const [done] = await transaction((tx) =>
    tx
      .update(dryRuns)
      .set({ finishedAt: new Date(), result })
      .where(eq(dryRuns.id, run.id))
      .returning(),
  );
  return done ?? null;
}
