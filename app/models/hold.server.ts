import { and, desc, eq, isNull, sql } from "drizzle-orm";
import { db, transaction, type Reader, type Tx } from "#db/client.server.ts";
import { cards } from "#db/schema/card.ts";
import { clearances, stamps, voids } from "#db/schema/stamp.ts";
import { locked } from "#db/sums.ts";
import { recordAct } from "./audit.server.ts";
import { recordProgress } from "./card-progress.server.ts";
import type { Edition } from "./edition.server.ts";
import { listCardStamps, type Stamp } from "./stamp.server.ts";

export type Hold = { stamp: Stamp; cardNumber: string };

export type HoldDecision = { ok: true } | { ok: false; refusal: "not-held" };

type Verdict = "clear" | "void";

function selectHeld(on: Reader, rallyId: string) {
  return on
    .select({ stamp: stamps, cardNumber: cards.number })
    .from(stamps)
    .innerJoin(cards, eq(cards.id, stamps.cardId))
    .leftJoin(voids, eq(voids.stampId, stamps.id))
    .leftJoin(clearances, eq(clearances.stampId, stamps.id))
    .$dynamic()
    .where(isHeld(rallyId));
}

function isHeld(rallyId: string) {
  return and(
    eq(stamps.rallyId, rallyId),
    // Literal, so that a partial index on held stamps can answer.
    sql`${stamps.reason} = 'too-fast'`,
    isNull(voids.stampId),
    isNull(clearances.stampId),
  );
}

/** Stamps of a rally that wait for a decision, newest first. */
export function listHolds(rallyId: string, limit: number): Promise<Hold[]> {
  return Promise.resolve(
    selectHeld(db, rallyId).orderBy(desc(stamps.id)).limit(limit),
  );
}

export async function findHold(
  on: Reader,
  rallyId: string,
  stampId: string,
): Promise<Hold | null> {
  const [hold] = await selectHeld(on, rallyId).where(
    and(isHeld(rallyId), eq(stamps.id, stampId)),
  );
  return hold ?? null;
}

/** Counts a held stamp after all, with who, when and why. */
export function clearHold(
  edition: Edition,
  staffId: string,
  stampId: string,
  reason: string,
  now: Date,
) {
  return decide(
    edition,
    staffId,
    stampId,
    now,
    "clear",
    reason,
    (tx, clearedBy) =>
      tx
        .insert(clearances)
        .values({ stampId, clearedAt: now, clearedBy, reason }),
  );
}

/** Makes a held stamp void, with who, when and why. */
export function voidHold(
  edition: Edition,
  staffId: string,
  stampId: string,
  reason: string,
  now: Date,
) {
  return decide(
    edition,
    staffId,
    stampId,
    now,
    "void",
    reason,
    (tx, voidedBy) =>
      tx.insert(voids).values({ stampId, voidedAt: now, voidedBy, reason }),
  );
}

/** One decision a stamp, made on its locked card; a second one is told `not-held`. */
function decide(
  edition: Edition,
  staffId: string,
  stampId: string,
  now: Date,
  verdict: Verdict,
  reason: string,
  write: (tx: Tx, by: string) => PromiseLike<unknown>,
): Promise<HoldDecision> {
  const rallyId = edition.rally.id;
  const actor = `staff:${staffId}`;
  return transaction(async (tx) => {
    const seen = await findHold(tx, rallyId, stampId);
    if (!seen) return { ok: false, refusal: "not-held" };
    const { cardId } = seen.stamp;
    await locked(
      tx.select({ id: cards.id }).from(cards).where(eq(cards.id, cardId)),
    );
    const held = await findHold(tx, rallyId, stampId);
    if (held?.stamp.cardId !== cardId)
      return { ok: false, refusal: "not-held" };
    await write(tx, actor);
    const all = await listCardStamps(tx, cardId, rallyId);
    await recordProgress(tx, edition, cardId, all);
    const act = {
      actor,
      action: `stamp-${verdict}`,
      subject: `stamp:${stampId}`,
    };
    await recordAct(tx, edition.ward.id, { ...act, details: { reason } }, now);
    return { ok: true };
  });
}
