import { and, eq, isNotNull, isNull } from "drizzle-orm";
import type { Role } from "#app/domain/role.ts";
import { transaction, type Tx } from "#db/client.server.ts";
import { sessions, signInLinks } from "#db/schema/session.ts";
import { staff } from "#db/schema/ward.ts";
import { recordAct } from "./audit.server.ts";
import { newId } from "./id.server.ts";
import { lockWard } from "./ward.server.ts";

export type StaffRefusal =
  "last-manager" | "not-manager" | "unknown" | "no-change";

export type StaffOutcome = { ok: true } | { ok: false; refusal: StaffRefusal };

/** Who does it, and to whom; both of this ward. */
export type StaffChange = { wardId: string; by: string; id: string };

const refuse = (refusal: StaffRefusal): StaffOutcome => ({
  ok: false,
  refusal,
});

/** The ward's enabled managers; the ward stays locked, so that two changes are judged one after the other. */
async function lockManagers(tx: Tx, wardId: string): Promise<string[]> {
  await lockWard(tx, wardId);
  const rows = await tx
    .select({ id: staff.id })
    .from(staff)
    .where(
      and(
        eq(staff.wardId, wardId),
        eq(staff.role, "manager"),
        isNull(staff.disabledAt),
      ),
    );
  return rows.map(({ id }) => id);
}

/** Why a manager may not be taken from these: `by` is none any more, or `id` is the last. */
function judgeTaking(
  managers: string[],
  { by, id }: StaffChange,
): StaffRefusal | null {
  if (!managers.includes(by)) return "not-manager";
  return managers.includes(id) && managers.length === 1 ? "last-manager" : null;
}

function record(
  tx: Tx,
  { wardId, by, id }: StaffChange,
  action: string,
  details: Record<string, string>,
  now: Date,
) {
  const act = { actor: `staff:${by}`, action, subject: `staff:${id}`, details };
  return recordAct(tx, wardId, act, now);
}

const isPerson = ({ wardId, id }: StaffChange) =>
  and(eq(staff.wardId, wardId), eq(staff.id, id));

/**
 * Gives a person another role. Refused: by who is no enabled manager any more,
 * the last enabled manager to a lower role, an unknown person, the same role.
 */
export function changeRole(
  change: StaffChange,
  role: Role,
  now: Date,
): Promise<StaffOutcome> {
  return transaction(async (tx) => {
    const managers = await lockManagers(tx, change.wardId);
    const refusal = judgeTaking(managers, change);
    if (refusal && !(refusal === "last-manager" && role === "manager"))
      return refuse(refusal);
    const [before] = await tx.select().from(staff).where(isPerson(change));
    if (!before) return refuse("unknown");
    if (before.role === role) return refuse("no-change");
    await tx.update(staff).set({ role }).where(isPerson(change));
    await record(
      tx,
      change,
      "staff-role",
      { from: before.role, to: role },
      now,
    );
    return { ok: true };
  });
}

async function endEverything(tx: Tx, { wardId, id }: StaffChange, now: Date) {
  await tx
    .delete(sessions)
    .where(and(eq(sessions.wardId, wardId), eq(sessions.staffId, id)));
  await tx
    .update(signInLinks)
    .set({ usedAt: now })
    .where(
      and(
        eq(signInLinks.wardId, wardId),
        eq(signInLinks.staffId, id),
        isNull(signInLinks.usedAt),
      ),
    );
}

/**
 * Takes a person's way in: their sessions and open links end in the same
 * transaction. Refused: by who is no enabled manager any more, the last
 * enabled manager, an unknown person, one who is disabled already.
 */
export function disablePerson(
  change: StaffChange,
  now: Date,
): Promise<StaffOutcome> {
  return transaction(async (tx) => {
    const refusal = judgeTaking(await lockManagers(tx, change.wardId), change);
    if (refusal) return refuse(refusal);
    const [person] = await tx
      .update(staff)
      .set({ disabledAt: now, disabledBy: `staff:${change.by}` })
      .where(and(isPerson(change), isNull(staff.disabledAt)))
      .returning();
    if (!person) return refuse("no-change");
    await endEverything(tx, change, now);
    await record(tx, change, "staff-disable", {}, now);
    return { ok: true };
  });
}

/** Lets a person in again; their passkeys are still theirs. Refused like `disablePerson`. */
export function enablePerson(
  change: StaffChange,
  now: Date,
): Promise<StaffOutcome> {
  return transaction(async (tx) => {
    const managers = await lockManagers(tx, change.wardId);
    if (!managers.includes(change.by)) return refuse("not-manager");
    const [person] = await tx
      .update(staff)
      .set({ disabledAt: null, disabledBy: null })
      .where(and(isPerson(change), isNotNull(staff.disabledAt)))
      .returning();
    if (!person) return refuse("no-change");
    await record(tx, change, "staff-enable", {}, now);
    return { ok: true };
  });
}

type Invitation = { email: string; name: string; role: Role };

/** A new person of the ward. Refused: an address (lower case) that is somebody's already, and by who is no manager any more. */
export function invitePerson(
  wardId: string,
  by: string,
  { email, name, role }: Invitation,
  now: Date,
): Promise<
  | { ok: true; id: string }
  | { ok: false; refusal: "known-address" | "not-manager" }
> {
  return transaction(async (tx) => {
    const managers = await lockManagers(tx, wardId);
    if (!managers.includes(by)) return { ok: false, refusal: "not-manager" };
    const id = newId(now);
    const [person] = await tx
      .insert(staff)
      .values({
        id,
        wardId,
        email,
        name,
        role,
        createdAt: now,
        invitedBy: `staff:${by}`,
      })
      .onConflictDoNothing()
      .returning();
    if (!person) return { ok: false, refusal: "known-address" };
    await record(tx, { wardId, by, id }, "staff-invite", { role }, now);
    return { ok: true, id };
  });
}

/** Notes that a manager made a sign-in link for somebody. */
export function recordLink(change: StaffChange, now: Date): Promise<void> {
  return transaction((tx) => record(tx, change, "staff-link", {}, now));
}
