import { and, count, eq, inArray, max } from "drizzle-orm";
import { db } from "#db/client.server.ts";
import { auditLog } from "#db/schema/audit.ts";
import { passkeys } from "#db/schema/passkey.ts";
import { staff } from "#db/schema/ward.ts";
import { sessions } from "#db/schema/session.ts";

/** The officials of a ward, also those who have left: `staff:id` → name. */
export async function listStaffNames(
  wardId: string,
): Promise<Map<string, string>> {
  const rows = await db
    .select({ id: staff.id, name: staff.name })
    .from(staff)
    .where(eq(staff.wardId, wardId));
  return new Map(rows.map(({ id, name }) => [`staff:${id}`, name]));
}

/** The name behind an actor `staff:id` of this ward; the actor itself when unknown. */
export async function findStaffName(
  wardId: string,
  actor: string,
): Promise<string> {
  const rows = await db
    .select({ name: staff.name })
    .from(staff)
    .where(
      and(eq(staff.wardId, wardId), eq(staff.id, actor.replace("staff:", ""))),
    );
  return rows[0]?.name ?? actor;
}

type LastSeen = { id: string | null; at: Date | null };

function listSeen(wardId: string): Promise<LastSeen[]> {
  return db
    .select({ id: sessions.staffId, at: max(sessions.lastSeenAt) })
    .from(sessions)
    .where(eq(sessions.wardId, wardId))
    .groupBy(sessions.staffId);
}

/** Sessions are swept and passkeys removed: the log remembers who has ever come. */
function listSignIns(wardId: string, ids: string[]): Promise<LastSeen[]> {
  return db
    .select({ id: auditLog.actor, at: max(auditLog.at) })
    .from(auditLog)
    .where(
      and(
        eq(auditLog.wardId, wardId),
        inArray(
          auditLog.actor,
          ids.map((id) => `staff:${id}`),
        ),
        eq(auditLog.action, "sign-in"),
      ),
    )
    .groupBy(auditLog.actor);
}

async function countPasskeys(ids: string[]): Promise<Map<string, number>> {
  const rows = await db
    .select({ id: passkeys.staffId, n: count() })
    .from(passkeys)
    .where(inArray(passkeys.staffId, ids))
    .groupBy(passkeys.staffId);
  return new Map(rows.flatMap(({ id, n }) => (id === null ? [] : [[id, n]])));
}

/** The people of a ward in the order they came: who, role, when last seen, how many passkeys. */
export async function listPeople(wardId: string) {
  const people = await db
    .select()
    .from(staff)
    .where(eq(staff.wardId, wardId))
    .orderBy(staff.createdAt, staff.id);
  const ids = people.map(({ id }) => id);
  const [seen, signIns, keys] = await Promise.all([
    listSeen(wardId),
    listSignIns(wardId, ids),
    countPasskeys(ids),
  ]);
  const last = new Map<string, Date>();
  for (const { id, at } of [...signIns, ...seen])
    if (id !== null && at !== null) last.set(id.replace("staff:", ""), at);
  return people.map((person) => ({
    ...person,
    lastSeenAt: last.get(person.id) ?? null,
    passkeys: keys.get(person.id) ?? 0,
  }));
}

/** One person of this ward; null for another ward's. */
export async function findPerson(wardId: string, id: string) {
  const rows = await db
    .select()
    .from(staff)
    .where(and(eq(staff.wardId, wardId), eq(staff.id, id)));
  return rows[0] ?? null;
}
