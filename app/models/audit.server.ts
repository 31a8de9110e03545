import { asc, desc, eq } from "drizzle-orm";
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

/** The first entry of a ward's chain that does not follow from the one before; null when all do. */
export async function findBrokenAct(wardId: string): Promise<number | null> {
  const all = await db
    .select()
    .from(auditLog)
    .where(eq(auditLog.wardId, wardId))
    .orderBy(asc(auditLog.sequence));
  const broken = all.findIndex(
    (entry, i) =>
      entry.sequence !== i + 1 ||
      entry.previousHash !== (all[i - 1]?.hash ?? START) ||
      entry.hash !== hashOf(entry),
  );
  return broken < 0 ? null : broken + 1;
}
