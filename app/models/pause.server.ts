import { and, eq, isNull } from "drizzle-orm";
import { db, transaction } from "#db/client.server.ts";
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

/**
 * Stops all check-ins of a rally until it is resumed; residents read `message`.
 * One pause at a time: a second one is refused as `already-paused`.
 */
export function pauseRally(
  { rally, ward }: Edition,
  staffId: string,
  message: string,
  now: Date,
): Promise<Pausing> {
  return transaction(async (tx) => {
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
  });
}

/** Ends the open pause with who and when; `not-paused` when there is none. */
export function resumeRally(
  { rally, ward }: Edition,
  staffId: string,
  now: Date,
): Promise<Resuming> {
  return transaction(async (tx) => {
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
