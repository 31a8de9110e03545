import { setImmediate } from "node:timers/promises";
import { and, asc, desc, eq, gt } from "drizzle-orm";
import { db, type Tx } from "#db/client.server.ts";
import { auditLog } from "#db/schema/audit.ts";
import { wards } from "#db/schema/ward.ts";
import { locked } from "#db/sums.ts";
import { newId, sha256 } from "./id.server.ts";

export type AuditEntry = typeof auditLog.$inferSelect;

type Act = Pick<AuditEntry, "actor" | "action" | "subject" | "details">;

const START = "0".repeat(64);

function hashOf(entry: Omit<AuditEntry, "hash">): string {
  const { wardId, sequence, at, actor, action, subject, previousHash } = entry;
  const details = Object.entries(entry.details).sort(([a], [b]) =>
    a < b ? -1 : 1,
  );
  return sha256(
    JSON.stringify([
      previousHash,
      wardId,
      sequence,
      at.toISOString(),
      actor,
      action,
      subject,
      details,
    ]),
  );
}

/** Appends to the ward's chain; actor and subject are `kind:id`, never names. */
export async function recordAct(
  tx: Tx,
  wardId: string,
  act: Act,
  now: Date,
): Promise<void> {
  await locked(
    tx.select({ id: wards.id }).from(wards).where(eq(wards.id, wardId)),
  );
  const [last] = await tx
    .select()
    .from(auditLog)
    .where(eq(auditLog.wardId, wardId))
    .orderBy(desc(auditLog.sequence))
    .limit(1);
  const entry = {
    id: newId(now),
    wardId,
    sequence: (last?.sequence ?? 0) + 1,
    at: now,
    ...act,
    previousHash: last?.hash ?? START,
  };
  await tx.insert(auditLog).values({ ...entry, hash: hashOf(entry) });
}

export function listActs(wardId: string, limit: number) {
  return db
    .select()
    .from(auditLog)
    .where(eq(auditLog.wardId, wardId))
    .orderBy(desc(auditLog.sequence))
    .limit(limit);
}

const A_BATCH = 500;

type Link = Pick<AuditEntry, "sequence" | "hash">;

const BEGINNING: Link = { sequence: 0, hash: START };

/** Follows a chain behind `from` in batches, letting others work between them. */
async function follow(
  wardId: string,
  from: Link,
): Promise<{ last: Link; broken: number | null }> {
  for (let last = from; ; await setImmediate()) {
    const batch = await db
      .select()
      .from(auditLog)
      .where(
        and(eq(auditLog.wardId, wardId), gt(auditLog.sequence, last.sequence)),
      )
      .orderBy(asc(auditLog.sequence))
      .limit(A_BATCH);
    for (const entry of batch) {
      const follows =
        entry.sequence === last.sequence + 1 &&
        entry.previousHash === last.hash &&
        entry.hash === hashOf(entry);
      if (!follows) return { last, broken: last.sequence + 1 };
      last = entry;
    }
    if (batch.length < A_BATCH) return { last, broken: null };
  }
}

/** The first entry of a ward's chain that does not follow from the one before; null when all do. */
export async function findBrokenAct(wardId: string): Promise<number | null> {
  return (await follow(wardId, BEGINNING)).broken;
}

const WHOLE_AGAIN_MS = 600_000;

const followed = new Map<string, { last: Link; wholeAt: number }>();

/**
 * The same for a page: entries behind the last look are followed at once, the
 * whole chain from its beginning every ten minutes. `checked` counts the sound ones.
 */
export async function checkChain(
  wardId: string,
  now: Date,
): Promise<{ checked: number; broken: number | null }> {
  const known = followed.get(wardId);
  const isFresh = known && now.getTime() - known.wholeAt < WHOLE_AGAIN_MS;
  const from = isFresh ? known.last : BEGINNING;
  const { last, broken } = await follow(wardId, from);
  const wholeAt = isFresh ? known.wholeAt : now.getTime();
  if (broken === null) followed.set(wardId, { last, wholeAt });
  else followed.delete(wardId);
  return { checked: last.sequence, broken };
}
