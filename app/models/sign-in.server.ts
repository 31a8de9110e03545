import { randomBytes } from "node:crypto";
import { and, eq, gt, isNull } from "drizzle-orm";
import { env } from "#app/env.server.ts";
import { db, transaction, type Tx } from "#db/client.server.ts";
import { locked } from "#db/sums.ts";
import { signInLinks } from "#db/schema/session.ts";
import { shops } from "#db/schema/shop.ts";
import { staff } from "#db/schema/ward.ts";
import { findEdition } from "./edition.server.ts";
import { newId, sha256 } from "./id.server.ts";
import { openSession } from "./session.server.ts";
import type { ShopEntry } from "./shop-session.server.ts";
import { originOf, type Ward } from "./ward.server.ts";

const MAILED_MINUTES = 15;
const PRINTED_MINUTES = 24 * 60;
const INVITED_MINUTES = 3 * 24 * 60;

type Owner =
  { staffId: string; shopId: null } | { staffId: null; shopId: string };

const tokenHash = (token: string) => sha256(`sign-in\0${token}`);

async function issueLink(
  ward: Ward,
  owner: Owner,
  now: Date,
  minutes: number,
): Promise<string> {
  const token = randomBytes(24).toString("base64url");
  await transaction((tx) =>
    tx.insert(signInLinks).values({
      id: newId(now),
      wardId: ward.id,
      ...owner,
      tokenHash: tokenHash(token),
      createdAt: now,
      expiresAt: new Date(now.getTime() + minutes * 60_000),
    }),
  );
  return `${originOf(ward)}/sign-in?token=${token}`;
}

/** Whether anybody may sign in to a ward at all: not to the sample, where ORIGIN is a public https. */
export function isSignInOpen(ward: Pick<Ward, "isSample">): boolean {
  return !ward.isSample || env.isTest;
}

/** A single-use link for a shop, printed on this machine; good for a day. */
export function issueMerchantLink(ward: Ward, shop: { id: string }, now: Date) {
  return issueLink(
    ward,
    { staffId: null, shopId: shop.id },
    now,
    PRINTED_MINUTES,
  );
}

/** The shop of this slug; without one the first of the rally's checkpoints, else any. */
export async function findShopToSignIn(ward: Ward, slug: string | null) {
  const edition = slug === null ? await findEdition(ward.id) : null;
  if (edition?.checkpoints[0]) return edition.checkpoints[0].shop;
  const rows = await db
    .select()
    .from(shops)
    .where(
      and(
        eq(shops.wardId, ward.id),
        slug === null ? undefined : eq(shops.slug, slug),
      ),
    )
    .orderBy(shops.slug)
    .limit(1);
  return rows[0] ?? null;
}

/** The person of this address, or the first manager; only who is enabled. */
async function findStaff(wardId: string, email?: string) {
  const rows = await db
    .select()
    .from(staff)
    .where(
      and(
        eq(staff.wardId, wardId),
        isNull(staff.disabledAt),
        email === undefined
          ? eq(staff.role, "manager")
          : eq(staff.email, email),
      ),
    )
    .orderBy(staff.createdAt, staff.id)
    .limit(1);
  return rows[0] ?? null;
}

/** A single-use link for the ward's first manager, printed on this machine; good for a day. Null without one. */
export async function issueStaffLink(ward: Ward, now: Date) {
  const person = await findStaff(ward.id);
  if (!person) return null;
  return issueLink(
    ward,
    { staffId: person.id, shopId: null },
    now,
    PRINTED_MINUTES,
  );
}

/** A single-use link for one official, mailed or handed over by a manager; good for three days. */
export function issueInvitationLink(ward: Ward, staffId: string, now: Date) {
  return issueLink(ward, { staffId, shopId: null }, now, INVITED_MINUTES);
}

/** A link to mail, good for 15 minutes; null for an address that is nobody's, which the page does not tell. */
export async function issueMailedLink(ward: Ward, email: string, now: Date) {
  if (!isSignInOpen(ward)) return null;
  const person = await findStaff(ward.id, email.trim().toLowerCase());
  if (!person) return null;
  return issueLink(
    ward,
    { staffId: person.id, shopId: null },
    now,
    MAILED_MINUTES,
  );
}

async function useLink(tx: Tx, wardId: string, token: string, now: Date) {
  const [link] = await tx
    .update(signInLinks)
    .set({ usedAt: now })
    .where(
      and(
        eq(signInLinks.tokenHash, tokenHash(token)),
        eq(signInLinks.wardId, wardId),
        isNull(signInLinks.usedAt),
        gt(signInLinks.expiresAt, now),
      ),
    )
    .returning();
  return link ?? null;
}

/** Whether a link can still be used; asking does not use it. */
export async function isLinkOpen(wardId: string, token: string, now: Date) {
  const rows = await db
    .select({ id: signInLinks.id })
    .from(signInLinks)
    .where(
      and(
        eq(signInLinks.tokenHash, tokenHash(token)),
        eq(signInLinks.wardId, wardId),
        isNull(signInLinks.usedAt),
        gt(signInLinks.expiresAt, now),
      ),
    );
  return rows.length > 0;
}

export type SignIn =
  | { ok: true; as: "ward"; key: string; staffId: string }
  | ({ ok: true; as: "merchant" } & ShopEntry)
  | { ok: false; refusal: "link-used-or-old" };

/** Whether an official may come in, until the end of the transaction: who disables waits. */
export async function isEnabled(tx: Tx, wardId: string, staffId: string) {
  const rows = await locked(
    tx
      .select({ id: staff.id })
      .from(staff)
      .where(
        and(
          eq(staff.id, staffId),
          eq(staff.wardId, wardId),
          isNull(staff.disabledAt),
        ),
      ),
  );
  return rows.length > 0;
}

/** Consumes a link (once) and opens a session; the new key goes into the cookie. `device` in words. */
export function signIn(
  wardId: string,
  token: string,
  now: Date,
  device = "",
): Promise<SignIn> {
  return transaction(async (tx): Promise<SignIn> => {
    const refused = { ok: false, refusal: "link-used-or-old" } as const;
    const link = await useLink(tx, wardId, token, now);
    if (!link) return refused;
    const { staffId, shopId } = link;
    if (staffId !== null && !(await isEnabled(tx, wardId, staffId)))
      return refused;
    const owner = { wardId, staffId, shopId, device };
    const { key, expiresAt } = await openSession(tx, owner, now);
    return staffId !== null
      ? { ok: true, as: "ward", key, staffId }
      : { ok: true, as: "merchant", key, shopId: shopId!, expiresAt };
  });
}
