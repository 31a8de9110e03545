import { and, asc, eq, inArray } from "drizzle-orm";
import { MOST_CARDS } from "#app/domain/print-order.ts";
import { db, transaction, type Tx } from "#db/client.server.ts";
import { cards } from "#db/schema/card.ts";
import { cardRuns } from "#db/schema/print.ts";
import { rallies } from "#db/schema/rally.ts";
import { recordAct } from "./audit.server.ts";
import { makeCard } from "./card.server.ts";
import type { Edition, Rally } from "./edition.server.ts";
import { newId } from "./id.server.ts";
import { type Print, writePrint } from "./print.server.ts";
import { type PrintAddress, settleOrigin } from "./printed-origin.server.ts";

export type CardRun = typeof cardRuns.$inferSelect;

export type RunMaking =
  | { ok: true; run: CardRun }
  | { ok: false; refusal: "other-address" | "no-paper-channel" | "too-many" };

const CHUNK = 500;
const wishes = [{ sheet: "paper-card" as const }];

async function joinRun(tx: Tx, wardId: string, ids: string[], runId: string) {
  for (let from = 0; from < ids.length; from += CHUNK)
    await tx
      .update(cards)
      .set({ runId })
      .where(
        and(
          eq(cards.wardId, wardId),
          inArray(cards.id, ids.slice(from, from + CHUNK)),
        ),
      );
}

/**
 * Makes 1–2,000 paper cards with their numbers and orders them to be printed.
 * Refused without a paper channel, for another count, and where the printed
 * address differs from the running one and no manager has chosen.
 */
export function makeRun(
  { rally, ward, channels }: Edition,
  count: number,
  address: PrintAddress,
  staffId: string,
  now: Date,
): Promise<RunMaking> {
  const refuse = (refusal: "no-paper-channel" | "too-many") =>
    Promise.resolve({ ok: false as const, refusal });
  if (!channels.some(({ kind }) => kind === "paper"))
    return refuse("no-paper-channel");
  if (count < 1 || count > MOST_CARDS) return refuse("too-many");
  const madeBy = `staff:${staffId}`;
  return transaction(async (tx) => {
    const origin = await settleOrigin(tx, rally, address, madeBy, now);
    if (origin === null) return { ok: false, refusal: "other-address" };
    const made: { id: string; number: string }[] = [];
    while (made.length < count)
      made.push(await makeCard(tx, ward.id, "paper", now));
    // As listRunNumbers has them: ids of one instant come in any order.
    made.sort((a, b) => (a.id < b.id ? -1 : 1));
    const subjects = made.map(({ number }) => number);
    const order = { kind: "cards" as const, wishes, streetId: null };
    const print = await writePrint(
      tx,
      rally,
      { ...order, subjects, origin },
      staffId,
      now,
    );
    const [run] = await tx
      .insert(cardRuns)
      .values({
        id: newId(now),
        rallyId: rally.id,
        count,
        madeAt: now,
        madeBy,
        printId: print.id,
      })
      .returning();
    await joinRun(
      tx,
      ward.id,
      made.map(({ id }) => id),
      run!.id,
    );
    const subject = `card-run:${run!.id}`;
    const act = { actor: madeBy, action: "card-run", subject };
    await recordAct(tx, ward.id, { ...act, details: { count } }, now);
    return { ok: true, run: run! };
  });
}

/** One run of any of the ward's rallies. */
export async function findRun(
  wardId: string,
  runId: string,
): Promise<CardRun | null> {
  const [row] = await db
    .select({ run: cardRuns })
    .from(cardRuns)
    .innerJoin(rallies, eq(rallies.id, cardRuns.rallyId))
    .where(and(eq(cardRuns.id, runId), eq(rallies.wardId, wardId)));
  return row?.run ?? null;
}

/** The numbers of a run in the order they were made. */
export async function listRunNumbers(
  wardId: string,
  run: Pick<CardRun, "id">,
): Promise<string[]> {
  const rows = await db
    .select({ number: cards.number })
    .from(cards)
    .where(and(eq(cards.wardId, wardId), eq(cards.runId, run.id)))
    .orderBy(asc(cards.id));
  return rows.map(({ number }) => number);
}

export type Reprinting =
  | { ok: true; print: Print }
  | { ok: false; refusal: "other-address" | "range" };

/** Orders the `from`th to the `to`th card of a run (1 is the first) once more: the same numbers. */
export async function reprintRun(
  rally: Pick<Rally, "id" | "wardId">,
  run: CardRun,
  range: { from: number; to: number },
  address: PrintAddress,
  staffId: string,
  now: Date,
): Promise<Reprinting> {
  const numbers = await listRunNumbers(rally.wardId, run);
  const subjects = numbers.slice(range.from - 1, range.to);
  if (range.from < 1 || range.to > run.count || subjects.length === 0)
    return { ok: false, refusal: "range" };
  const actor = `staff:${staffId}`;
  return transaction(async (tx) => {
    const origin = await settleOrigin(tx, rally, address, actor, now);
    if (origin === null) return { ok: false, refusal: "other-address" };
    const order = { kind: "cards" as const, wishes, streetId: null };
    const full = { ...order, subjects, origin };
    const print = await writePrint(tx, rally, full, staffId, now);
    return { ok: true, print };
  });
}
