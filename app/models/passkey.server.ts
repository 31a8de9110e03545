import { and, asc, eq, gt, isNull, lt } from "drizzle-orm";
import { db, transaction } from "#db/client.server.ts";
import { passkeyChallenges, passkeys } from "#db/schema/passkey.ts";
import { staff } from "#db/schema/ward.ts";
import { recordAct } from "./audit.server.ts";
import { openSession } from "./session.server.ts";
import { isEnabled } from "./sign-in.server.ts";

const CHALLENGE_MS = 5 * 60_000;
/** More than anybody has; a table of a person's keys stays short. */
const MOST_PASSKEYS = 20;

export type Passkey = typeof passkeys.$inferSelect;

/** Keeps a challenge for its one answer, 5 minutes. `staffId` null: somebody who wants to sign in. */
export function keepChallenge(
  wardId: string,
  challenge: string,
  staffId: string | null,
  now: Date,
): Promise<void> {
  return transaction(async (tx) => {
    await tx
      .delete(passkeyChallenges)
      .where(lt(passkeyChallenges.expiresAt, now));
    const expiresAt = new Date(now.getTime() + CHALLENGE_MS);
    await tx
      .insert(passkeyChallenges)
      .values({ challenge, wardId, staffId, expiresAt });
  });
}

/** Uses a challenge up; false when it is unknown, used, old, another ward's or another person's. */
export function takeChallenge(
  wardId: string,
  challenge: string,
  staffId: string | null,
  now: Date,
): Promise<boolean> {
  return transaction(async (tx) => {
    const rows = await tx
      .delete(passkeyChallenges)
      .where(
        and(
          eq(passkeyChallenges.challenge, challenge),
          eq(passkeyChallenges.wardId, wardId),
          staffId === null
            ? isNull(passkeyChallenges.staffId)
            : eq(passkeyChallenges.staffId, staffId),
          gt(passkeyChallenges.expiresAt, now),
        ),
      )
      .returning();
    return rows.length > 0;
  });
}

/** A person's own passkeys, oldest first. */
export function listPasskeys(staffId: string): Promise<Passkey[]> {
  return db
    .select()
    .from(passkeys)
    .where(eq(passkeys.staffId, staffId))
    .orderBy(asc(passkeys.createdAt), asc(passkeys.credential));
}

/** The passkey of somebody who may sign in to this ward; null for any other. */
export async function findPasskey(wardId: string, credential: string) {
  const rows = await db
    .select({ passkey: passkeys })
    .from(passkeys)
    .innerJoin(staff, eq(staff.id, passkeys.staffId))
    .where(
      and(
        eq(passkeys.credential, credential),
        eq(staff.wardId, wardId),
        isNull(staff.disabledAt),
      ),
    );
  return rows[0]?.passkey ?? null;
}

type Person = { id: string; wardId: string };
type NewPasskey = Pick<
  Passkey,
  "credential" | "name" | "publicKey" | "counter" | "transports"
>;

/** Adds a passkey to its person; refused when it is known already or they have 20. */
export function addPasskey(
  { id: staffId, wardId }: Person,
  passkey: NewPasskey,
  now: Date,
): Promise<{ ok: true } | { ok: false; refusal: "known" | "too-many" }> {
  return transaction(async (tx) => {
    const all = await tx
      .select({ credential: passkeys.credential })
      .from(passkeys)
      .where(eq(passkeys.staffId, staffId));
    if (all.length >= MOST_PASSKEYS) return { ok: false, refusal: "too-many" };
    const [added] = await tx
      .insert(passkeys)
      .values({ ...passkey, staffId, createdAt: now })
      .onConflictDoNothing()
      .returning();
    if (!added) return { ok: false, refusal: "known" };
    const actor = `staff:${staffId}`;
    const act = { actor, action: "passkey-add", subject: actor, details: {} };
    await recordAct(tx, wardId, act, now);
    return { ok: true };
  });
}

/** Gives one of a person's passkeys a name; false for a passkey that is not theirs. */
export function renamePasskey(
  { id }: Person,
  credential: string,
  name: string,
): Promise<boolean> {
  return transaction(async (tx) => {
    const rows = await tx
      .update(passkeys)
      .set({ name })
      .where(and(eq(passkeys.credential, credential), eq(passkeys.staffId, id)))
      .returning();
    return rows.length > 0;
  });
}

/** Takes one of a person's passkeys away; false for a passkey that is not theirs. */
export function removePasskey(
  { id: staffId, wardId }: Person,
  credential: string,
  now: Date,
): Promise<boolean> {
  return transaction(async (tx) => {
    const rows = await tx
      .delete(passkeys)
      .where(
        and(eq(passkeys.credential, credential), eq(passkeys.staffId, staffId)),
      )
      .returning();
    if (rows.length === 0) return false;
    const actor = `staff:${staffId}`;
    const act = {
      actor,
      action: "passkey-remove",
      subject: actor,
      details: {},
    };
    await recordAct(tx, wardId, act, now);
    return true;
  });
}

/**
 * Opens a session for a passkey whose answer was proved. Refused (null) when
 * its counter has moved since it was read, or its person may not come in.
 */
export function signInWithPasskey(
  wardId: string,
  passkey: Passkey,
  counter: number,
  device: string,
  now: Date,
): Promise<string | null> {
  const { credential, staffId } = passkey;
  return transaction(async (tx) => {
    if (!(await isEnabled(tx, wardId, staffId))) return null;
    const [used] = await tx
      .update(passkeys)
      .set({ counter, lastUsedAt: now })
      .where(
        and(
          eq(passkeys.credential, credential),
          eq(passkeys.staffId, staffId),
          eq(passkeys.counter, passkey.counter),
        ),
      )
      .returning();
    if (!used) return null;
    const owner = { wardId, staffId, shopId: null, device };
    return (await openSession(tx, owner, now)).key;
  });
}
