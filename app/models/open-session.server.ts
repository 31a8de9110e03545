import { and, desc, eq, gt, isNull, ne } from "drizzle-orm";
import { SITTING_IDLE_MS } from "#app/domain/sitting.ts";
import { db, transaction, type Tx } from "#db/client.server.ts";
import { sessions } from "#db/schema/session.ts";
import { staff } from "#db/schema/ward.ts";
import { recordAct } from "./audit.server.ts";

/** The officials' sessions that are open in this ward now, latest seen first; of one person if told. */
export function listOpenSessions(
  wardId: string,
  staffId: string | null,
  now: Date,
) {
  return db
    .select({
      session: sessions.hash,
      staffId: staff.id,
      name: staff.name,
      device: sessions.device,
      createdAt: sessions.createdAt,
      lastSeenAt: sessions.lastSeenAt,
    })
    .from(sessions)
    .innerJoin(staff, eq(staff.id, sessions.staffId))
    .where(
      and(
        eq(sessions.wardId, wardId),
        isNull(staff.disabledAt),
        gt(sessions.expiresAt, now),
        gt(sessions.lastSeenAt, new Date(now.getTime() - SITTING_IDLE_MS)),
        staffId === null ? undefined : eq(sessions.staffId, staffId),
      ),
    )
    .orderBy(desc(sessions.lastSeenAt), sessions.hash);
}

async function recordEnds(
  tx: Tx,
  wardId: string,
  actor: string,
  ended: { staffId: string | null }[],
  now: Date,
) {
  for (const { staffId } of ended)
    await recordAct(
      tx,
      wardId,
      {
        actor: `staff:${actor}`,
        action: "session-end",
        subject: `staff:${staffId}`,
        details: {},
      },
      now,
    );
  return ended.length;
}

type By = {
  wardId: string;
  /** Who ends it. */
  staffId: string;
  /** True for a manager, who may end anybody's. */
  isForAll: boolean;
};

/** Ends one open session; answers how many that were: 0 where it is gone, or another's and not theirs to end. */
export function endSession(by: By, session: string, now: Date) {
  const { wardId, staffId, isForAll } = by;
  return transaction(async (tx) => {
    const ended = await tx
      .delete(sessions)
      .where(
        and(
          eq(sessions.hash, session),
          eq(sessions.wardId, wardId),
          isNull(sessions.shopId),
          isForAll ? undefined : eq(sessions.staffId, staffId),
        ),
      )
      .returning();
    return recordEnds(tx, wardId, staffId, ended, now);
  });
}

/** Ends all of a person's sessions but the one they sit at; answers how many. */
export function endOtherSessions(
  wardId: string,
  staffId: string,
  kept: string,
  now: Date,
) {
  return transaction(async (tx) => {
    const ended = await tx
      .delete(sessions)
      .where(
        and(
          eq(sessions.wardId, wardId),
          eq(sessions.staffId, staffId),
          ne(sessions.hash, kept),
        ),
      )
      .returning();
    return recordEnds(tx, wardId, staffId, ended, now);
  });
}
