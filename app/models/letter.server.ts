import { and, asc, eq, inArray, isNull, max, type SQL } from "drizzle-orm";
import {
  addDays,
  businessDay,
  businessDayStart,
} from "#app/domain/business-day.ts";
import {
  codeOfLetter,
  formatLetterCode,
  letterHash,
  readLetterCode,
} from "#app/domain/letter.ts";
import { db, type Reader, type Tx } from "#db/client.server.ts";
import { letters } from "#db/schema/letter.ts";
import { rallies } from "#db/schema/rally.ts";
import { sessions } from "#db/schema/session.ts";
import { shops } from "#db/schema/shop.ts";
import { locked } from "#db/sums.ts";
import type { Rally, Shop } from "./edition.server.ts";
import { newId } from "./id.server.ts";
import { instanceSecret } from "./secret.server.ts";

export { formatLetterCode };

export type Letter = typeof letters.$inferSelect;
export type LetterPurpose = Letter["purpose"];
export type FoundLetter = { letter: Letter; rally: Rally; shop: Shop };

const A_TIME = 200;
const SIGN_IN_DAYS = 7;

/** The 12 letters of a letter's code; the same every time it is printed. */
export function letterCode({
  id,
  version,
}: Pick<Letter, "id" | "version">): string {
  return codeOfLetter(instanceSecret(), id, version);
}

/** The first instant at which a letter's code opens nothing any more: the end of the rally, 7 days later for a sign-in. */
export function letterEnd(
  { endsOn }: Pick<Rally, "endsOn">,
  purpose: LetterPurpose,
): Date {
  const days = purpose === "sign-in" ? SIGN_IN_DAYS : 0;
  return businessDayStart(addDays(endsOn, days + 1));
}

/** Why a letter opens nothing: it was replaced or taken back, its shop is withdrawn, or its time is over. Null while it does. */
export function letterRefusal(
  { letter, rally, shop }: FoundLetter,
  now: Date,
): "revoked" | "over" | null {
  if (letter.revokedAt || shop.withdrawnAt) return "revoked";
  return now >= letterEnd(rally, letter.purpose) ? "over" : null;
}

async function lastVersions(tx: Tx, rallyId: string, purpose: LetterPurpose) {
  const rows = await tx
    .select({ shopId: letters.shopId, last: max(letters.version) })
    .from(letters)
    .where(and(eq(letters.rallyId, rallyId), eq(letters.purpose, purpose)))
    .groupBy(letters.shopId);
  return new Map(rows.map(({ shopId, last }) => [shopId, last ?? 0]));
}

async function openLetters(
  on: Reader,
  rallyId: string,
  purpose: LetterPurpose,
) {
  return on
    .select()
    .from(letters)
    .where(
      and(
        eq(letters.rallyId, rallyId),
        eq(letters.purpose, purpose),
        isNull(letters.revokedAt),
      ),
    )
    .orderBy(asc(letters.issuedAt), asc(letters.id));
}

/**
 * One open letter a shop for a rally and purpose, in the order of `shopIds`:
 * the one there is, or a new one. The caller has checked that shops and rally
 * are of one ward, and records the act.
 */
export async function issueLetters(
  tx: Tx,
  rally: Pick<Rally, "id">,
  shopIds: string[],
  purpose: LetterPurpose,
  staffId: string,
  now: Date,
): Promise<Letter[]> {
  // One at a time, so that two officials do not issue two letters to one shop.
  await locked(
    tx.select({ id: rallies.id }).from(rallies).where(eq(rallies.id, rally.id)),
  );
  const known = await openLetters(tx, rally.id, purpose);
  const open = new Map(known.map((letter) => [letter.shopId, letter]));
  const last = await lastVersions(tx, rally.id, purpose);
  const made = shopIds
    .filter((shopId) => !open.has(shopId))
    .map((shopId) => {
      const id = newId(now);
      const version = (last.get(shopId) ?? 0) + 1;
      return {
        id,
        rallyId: rally.id,
        shopId,
        purpose,
        version,
        codeHash: letterHash(letterCode({ id, version })),
        issuedAt: now,
        issuedBy: `staff:${staffId}`,
      };
    });
  for (let from = 0; from < made.length; from += A_TIME) {
    const rows = await tx
      .insert(letters)
      .values(made.slice(from, from + A_TIME))
      .returning();
    for (const row of rows) open.set(row.shopId, row);
  }
  return shopIds.map((shopId) => open.get(shopId)!);
}

/** As `issueLetters`, for one shop. */
export async function issueLetter(
  tx: Tx,
  rally: Pick<Rally, "id">,
  shopId: string,
  purpose: LetterPurpose,
  staffId: string,
  now: Date,
): Promise<Letter> {
  const made = await issueLetters(tx, rally, [shopId], purpose, staffId, now);
  return made[0]!;
}

/** Letters of a ward, each with its rally and its shop. */
export function selectLetters(on: Reader, wardId: string, asked: SQL[]) {
  return on
    .select({ letter: letters, rally: rallies, shop: shops })
    .from(letters)
    .innerJoin(rallies, eq(rallies.id, letters.rallyId))
    .innerJoin(shops, eq(shops.id, letters.shopId))
    .where(and(eq(rallies.wardId, wardId), eq(shops.wardId, wardId), ...asked));
}

/** The letter a typed or scanned code stands for in this ward, revoked or over or not; null for any other text. */
export async function findLetter(
  wardId: string,
  typed: string,
): Promise<FoundLetter | null> {
  const code = readLetterCode(typed);
  if (code === null) return null;
  const [row] = await selectLetters(db, wardId, [
    eq(letters.codeHash, letterHash(code)),
  ]);
  return row ?? null;
}

/** The open letters of a rally, oldest first; those of some shops where they are named. */
export async function listLetters(
  rallyId: string,
  purpose: LetterPurpose,
): Promise<Letter[]> {
  return openLetters(db, rallyId, purpose);
}

/** All open letters of one shop, whichever rally they are for. */
export function listShopLetters(shopId: string): Promise<Letter[]> {
  return db
    .select()
    .from(letters)
    .where(and(eq(letters.shopId, shopId), isNull(letters.revokedAt)));
}

/**
 * Takes letters back: their codes open nothing, and devices that came in by
 * them are signed out. Answers those that were open. The caller has checked the
 * ward and records the act.
 */
export async function revokeLetters(
  tx: Tx,
  ids: string[],
  staffId: string,
  now: Date,
): Promise<Letter[]> {
  if (ids.length === 0) return [];
  const revoked = await tx
    .update(letters)
    .set({ revokedAt: now, revokedBy: `staff:${staffId}` })
    .where(and(inArray(letters.id, ids), isNull(letters.revokedAt)))
    .returning();
  await tx.delete(sessions).where(inArray(sessions.letterId, ids));
  return revoked;
}

/** As `revokeLetters`, for one; null when it was revoked before. */
export async function revokeLetter(
  tx: Tx,
  letter: Pick<Letter, "id">,
  staffId: string,
  now: Date,
): Promise<Letter | null> {
  const revoked = await revokeLetters(tx, [letter.id], staffId, now);
  return revoked[0] ?? null;
}

/** Whether a rally can still ask shops or let them in: its last day is not over. */
export function isRallyOpen(rally: Pick<Rally, "endsOn">, now: Date): boolean {
  return businessDay(now) <= rally.endsOn;
}
