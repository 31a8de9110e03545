import { randomBytes } from "node:crypto";
import { and, eq, gt, isNull } from "drizzle-orm";
import { db, transaction, type Tx } from "#db/client.server.ts";
import { signInLinks } from "#db/schema/session.ts";
import { shops } from "#db/schema/shop.ts";
import { staff } from "#db/schema/ward.ts";
import { findEdition } from "./edition.server.ts";
import { newId, sha256 } from "./id.server.ts";
import { type SignedIn, openSession } from "./session.server.ts";
import { originOf, type Ward } from "./ward.server.ts";

const MAILED_MINUTES = 15;
const PRINTED_MINUTES = 24 * 60;

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

async function findStaff(wardId: string, email?: string) {
  const rows = await db
    .select()
    .from(staff)
    .where(
      and(
        eq(staff.wardId, wardId),
        isNull(staff.disabledAt),
        email === undefined ? undefined : eq(staff.email, email),
      ),
    )
    .orderBy(staff.createdAt)
    .limit(1);
  return rows[0] ?? null;
}

/** A single-use link for the ward's first official, printed on this machine; good for a day. Null without staff. */
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

/** A link to mail, good for 15 minutes; null for an address that is nobody's, which the page does not tell. */
export async function issueMailedLink(ward: Ward, email: string, now: Date) {
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
  | { ok: true; key: string; as: SignedIn["kind"] }
  | { ok: false; refusal: "link-used-or-old" };

/** Consumes a link (once) and opens a session; the new key goes into the cookie. */
export function signIn(
  wardId: string,
  token: string,
  now: Date,
): Promise<SignIn> {
  return transaction(async (tx) => {
    const link = await useLink(tx, wardId, token, now);
    if (!link) return { ok: false, refusal: "link-used-or-old" };
    const { key, as } = await openSession(tx, link, now);
    return { ok: true, key, as };
  });
}
