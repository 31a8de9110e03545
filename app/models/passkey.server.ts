import { and, asc, eq, isNull, or } from "drizzle-orm";
import { db, transaction } from "#db/client.server.ts";
import { passkeys } from "#db/schema/passkey.ts";
import { shops } from "#db/schema/shop.ts";
import { staff } from "#db/schema/ward.ts";
import { recordAct } from "./audit.server.ts";
import { holdDoors, isKeyGood } from "./shop-session.server.ts";

/** More than anybody has; a table of an owner's keys stays short. */
const MOST_PASSKEYS = 20;

export type Passkey = typeof passkeys.$inferSelect;

/** Whose passkeys: an official's or a shop's. */
export type PasskeyOwner = {
  kind: "staff" | "shop";
  id: string;
  wardId: string;
};

type Owned = { staffId: string | null; shopId: string | null };

/** The columns that name an owner; none for nobody. */
export function columnsOf(
  owner: Pick<PasskeyOwner, "kind" | "id"> | null,
): Owned {
  return {
    staffId: owner?.kind === "staff" ? owner.id : null,
    shopId: owner?.kind === "shop" ? owner.id : null,
  };
}

/** Whose a passkey is. */
export function ownerOf(
  { staffId, shopId }: Owned,
  wardId: string,
): PasskeyOwner {
  return staffId !== null
    ? { kind: "staff", id: staffId, wardId }
    : { kind: "shop", id: shopId!, wardId };
}

/** The condition that a passkey is this owner's. */
export function isOwnedBy({ kind, id }: Pick<PasskeyOwner, "kind" | "id">) {
  return eq(kind === "staff" ? passkeys.staffId : passkeys.shopId, id);
}

/** An owner's passkeys, oldest first. */
export function listPasskeys(
  owner: Pick<PasskeyOwner, "kind" | "id">,
): Promise<Passkey[]> {
  return db
    .select()
    .from(passkeys)
    .where(isOwnedBy(owner))
    .orderBy(asc(passkeys.createdAt), asc(passkeys.credential));
}

/** The passkey of an official or a shop that may sign in to this ward; null for any other. */
export async function findPasskey(wardId: string, credential: string) {
  const rows = await db
    .select({ passkey: passkeys })
    .from(passkeys)
    .leftJoin(staff, eq(staff.id, passkeys.staffId))
    .leftJoin(shops, eq(shops.id, passkeys.shopId))
    .where(
      and(
        eq(passkeys.credential, credential),
        or(
          and(eq(staff.wardId, wardId), isNull(staff.disabledAt)),
          and(eq(shops.wardId, wardId), isNull(shops.withdrawnAt)),
        ),
      ),
    );
  return rows[0]?.passkey ?? null;
}

export type NewPasskey = Pick<
  Passkey,
  "credential" | "name" | "publicKey" | "counter" | "transports"
>;

/**
 * Adds a passkey to its owner; refused when it is known already, when they have
 * 20, and (`old`) when the shop's session `key`, if given, has been ended.
 */
export function addPasskey(
  owner: PasskeyOwner & { key?: string | null },
  passkey: NewPasskey,
  now: Date,
): Promise<
  { ok: true } | { ok: false; refusal: "known" | "too-many" | "old" }
> {
  return transaction(async (tx) => {
    if (owner.kind === "shop") await holdDoors(tx, owner);
    if (owner.key && !(await isKeyGood(tx, owner, owner.key, now)))
      return { ok: false, refusal: "old" };
    const all = await tx
      .select({ credential: passkeys.credential })
      .from(passkeys)
      .where(isOwnedBy(owner));
    if (all.length >= MOST_PASSKEYS) return { ok: false, refusal: "too-many" };
    const [added] = await tx
      .insert(passkeys)
      .values({ ...passkey, ...columnsOf(owner), createdAt: now })
      .onConflictDoNothing()
      .returning();
    if (!added) return { ok: false, refusal: "known" };
    const actor = `${owner.kind}:${owner.id}`;
    const act = { actor, action: "passkey-add", subject: actor, details: {} };
    await recordAct(tx, owner.wardId, act, now);
    return { ok: true };
  });
}

/** Gives one of an owner's passkeys a name; false for a passkey that is not theirs. */
export function renamePasskey(
  owner: PasskeyOwner,
  credential: string,
  name: string,
): Promise<boolean> {
  return transaction(async (tx) => {
    const rows = await tx
      .update(passkeys)
      .set({ name })
      .where(and(eq(passkeys.credential, credential), isOwnedBy(owner)))
      .returning();
    return rows.length > 0;
  });
}

/** Takes one of an owner's passkeys away; false for a passkey that is not theirs. `actor`: who does, if not they themselves. */
export function removePasskey(
  owner: PasskeyOwner,
  credential: string,
  now: Date,
  actor = `${owner.kind}:${owner.id}`,
): Promise<boolean> {
  return transaction(async (tx) => {
    const rows = await tx
      .delete(passkeys)
      .where(and(eq(passkeys.credential, credential), isOwnedBy(owner)))
      .returning();
    if (rows.length === 0) return false;
    const subject = `${owner.kind}:${owner.id}`;
    const act = { actor, action: "passkey-remove", subject, details: {} };
    await recordAct(tx, owner.wardId, act, now);
    return true;
  });
}
