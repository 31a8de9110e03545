import { timingSafeEqual } from "node:crypto";
import { and, asc, eq, gt, lt, sql } from "drizzle-orm";
import { db, transaction, type Tx } from "#db/client.server.ts";
import { letters, phoneCodes } from "#db/schema/letter.ts";
import { checkpoints, rallies } from "#db/schema/rally.ts";
import { shops } from "#db/schema/shop.ts";
import { locked } from "#db/sums.ts";
import { type FoundLetter, letterRefusal } from "./letter.server.ts";
import { enterByLetter, type LetterSignIn } from "./letter-sign-in.server.ts";
import { hashDigits, isUnused } from "./phone-code.server.ts";

const MOST_TRIES = 5;

type OpenCode = { code: typeof phoneCodes.$inferSelect; found: FoundLetter };

/** What can be typed for a shop's number now: one, or one a rally where two run at once. */
async function listOpenCodes(
  wardId: string,
  number: number,
  now: Date,
): Promise<OpenCode[]> {
  const rows = await db
    .select({ code: phoneCodes, letter: letters, rally: rallies, shop: shops })
    .from(phoneCodes)
    .innerJoin(letters, eq(letters.id, phoneCodes.letterId))
    .innerJoin(rallies, eq(rallies.id, letters.rallyId))
    .innerJoin(shops, eq(shops.id, letters.shopId))
    .innerJoin(
      checkpoints,
      and(
        eq(checkpoints.rallyId, letters.rallyId),
        eq(checkpoints.shopId, letters.shopId),
      ),
    )
    .where(
      and(
        isUnused,
        gt(phoneCodes.expiresAt, now),
        lt(phoneCodes.tries, MOST_TRIES),
        eq(checkpoints.number, number),
        eq(rallies.wardId, wardId),
        eq(shops.wardId, wardId),
      ),
    )
    .orderBy(asc(letters.id));
  return rows
    .map(({ code, ...found }) => ({ code, found }))
    .filter(({ found }) => letterRefusal(found, now) === null);
}

function isRight({ id, codeHash }: OpenCode["code"], digits: string): boolean {
  return timingSafeEqual(
    Buffer.from(codeHash),
    Buffer.from(hashDigits(id, digits)),
  );
}

/**
 * One of a code's five tries, taken before the digits are compared, so that no
 * burst of guesses gets more. False when they are gone or it is used or old.
 */
async function takeTry(tx: Tx, id: string, now: Date): Promise<boolean> {
  const taken = await tx
    .update(phoneCodes)
    .set({ tries: sql`${phoneCodes.tries} + 1` })
    .where(
      and(
        eq(phoneCodes.id, id),
        isUnused,
        gt(phoneCodes.expiresAt, now),
        lt(phoneCodes.tries, MOST_TRIES),
      ),
    )
    .returning();
  return taken.length > 0;
}

async function giveTryBack(tx: Tx, id: string) {
  await tx
    .update(phoneCodes)
    .set({ tries: sql`${phoneCodes.tries} - 1` })
    .where(eq(phoneCodes.id, id));
}

async function useCode(tx: Tx, id: string, now: Date): Promise<boolean> {
  const used = await tx
    .update(phoneCodes)
    .set({ usedAt: now })
    .where(and(eq(phoneCodes.id, id), isUnused))
    .returning();
  return used.length > 0;
}

/** The code the digits are of; every code that could be meant loses a try. */
async function findRight(
  tx: Tx,
  open: OpenCode[],
  digits: string,
  now: Date,
): Promise<OpenCode | null> {
  // Who issues and who signs in take the letter first, then its code.
  for (const { found } of open)
    await locked(
      tx
        .select({ id: letters.id })
        .from(letters)
        .where(eq(letters.id, found.letter.id)),
    );
  let right: OpenCode | null = null;
  for (const one of open)
    if ((await takeTry(tx, one.code.id, now)) && isRight(one.code, digits))
      right = one;
  return right;
}

export type PhoneSignIn = LetterSignIn;

/**
 * The 6 digits let a device in as the shop's letter would, once. `wrong` for an
 * unknown number, no code, another code, an old or a used one: the same word for
 * all. Five wrong ones burn a code. Three devices in: it stays unused.
 */
export async function signInByPhone(
  wardId: string,
  typed: { number: number; digits: string; device: string },
  keys: string[],
  now: Date,
): Promise<PhoneSignIn> {
  const open = await listOpenCodes(wardId, typed.number, now);
  return transaction(async (tx): Promise<PhoneSignIn> => {
    const right = await findRight(tx, open, typed.digits, now);
    if (!right) return { ok: false, refusal: "wrong" };
    const { id } = right.code;
    const use = () => useCode(tx, id, now);
    const { device } = typed;
    const entry = await enterByLetter(tx, right.found, device, keys, now, use);
    if (!entry.ok && entry.refusal === "full") await giveTryBack(tx, id);
    return entry;
  });
}
