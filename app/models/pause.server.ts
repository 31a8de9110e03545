import { and, eq, isNull } from "drizzle-orm";
import { db, transaction, type Tx } from "#db/client.server.ts";
import { pauses } from "#db/schema/rally.ts";
import { recordAct } from "./audit.server.ts";
import { findStaffName } from "./staff.server.ts";
import type { Edition, Pause } from "./edition.server.ts";
import { newId } from "./id.server.ts";
import { touchWard } from "./ward.server.ts";

export type Pausing =
  { ok: true; pause: Pause } | { ok: false; refusal: "already-paused" };

export type Resuming =
  { ok: true; pause: Pause } | { ok: false; refusal: "not-paused" };

const isOpen = (rallyId: string) =>
  and(eq(pauses.rallyId, rallyId), isNull(pauses.endedAt));

/** The pause that is on now, as the database has it. */
export async function findOpenPause(rallyId: string): Promise<Pause | null> {
  const [open] = await db.select().from(pauses).where(isOpen(rallyId));
  return open ?? null;
}

async function startPause(
  tx: Tx,
  { rally, ward }: Edition,
  staffId: string,
  message: string,
  now: Date,
): Promise<Pausing> {
  const startedBy = `staff:${staffId}`;
  const [pause] = await tx
    .insert(pauses)
    .values({
      id: newId(now),
      rallyId: rally.id,
      message,
      startedAt: now,
      startedBy,
    })
    .onConflictDoNothing()
    .returning();
  if (!pause) return { ok: false, refusal: "already-paused" };
  const subject = `rally:${rally.id}`;
  const act = {
    actor: startedBy,
    action: "pause",
    subject,
    details: { message },
  };
  await recordAct(tx, ward.id, act, now);
  await touchWard(tx, ward.id);
  return { ok: true, pause };
}

/**
 * Stops all check-ins of a rally, and of those `beside` it, until it is
 * resumed; residents read `message`. One pause at a time: a second one is
 * refused as `already-paused`.
 */
export function pauseRally(
  edition: Edition,
  staffId: string,
  message: string,
  now: Date,
  beside: Edition[] = [],
): Promise<Pausing> {
  return transaction(async (tx) => {
    const pausing = await startPause(tx, edition, staffId, message, now);
    if (pausing.ok)
      for (const one of beside)
        await startPause(tx, one, staffId, message, now);
    return pausing;
  });
}

async function endPause(
  tx: Tx,
  { rally, ward }: Edition,
  staffId: string,
  now: Date,
): Promise<Resuming> {
  const endedBy = `staff:${staffId}`;
  const [pause] = await tx
    .update(pauses)
    .set({ endedAt: now, endedBy })
    .where(isOpen(rally.id))
    .returning();
  if (!pause) return { ok: false, refusal: "not-paused" };
  const subject = `rally:${rally.id}`;
  const act = { actor: endedBy, action: "resume", subject, details: {} };
  await recordAct(tx, ward.id, act, now);
  await touchWard(tx, ward.id);
  return { ok: true, pause };
}

/** Ends the open pause with who and when, and those of the rallies `beside` it; `not-paused` when there is none. */
export function resumeRally(
  edition: Edition,
  staffId: string,
  now: Date,
  beside: Edition[] = [],
): Promise<Resuming> {
  return transaction(async (tx) => {
    const resuming = await endPause(tx, edition, staffId, now);
    if (resuming.ok)
      for (const one of beside) await endPause(tx, one, staffId, now);
    return resuming;
  });
}

/** The open pause as the office is told of it: message, since when, by whom. */
export async function describeOpenPause(wardId: string, rallyId: string) {
  const pause = await findOpenPause(rallyId);
  return (
    pause && {
      message: pause.message,
      startedAt: pause.startedAt,
      who: await findStaffName(wardId, pause.startedBy),
    }
  );
}
