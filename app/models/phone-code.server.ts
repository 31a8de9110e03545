import { createHmac, randomInt } from "node:crypto";
import { and, eq, isNull, lt } from "drizzle-orm";
import { transaction, type Tx } from "#db/client.server.ts";
import { letters, phoneCodes } from "#db/schema/letter.ts";
import { locked } from "#db/sums.ts";
import { recordAct } from "./audit.server.ts";
import type { Rally, Shop } from "./edition.server.ts";
import { newId } from "./id.server.ts";
import { issueLetter, letterEnd } from "./letter.server.ts";
import { instanceSecret } from "./secret.server.ts";

const GOOD_MS = 10 * 60_000;
const DAY_MS = 86_400_000;

/** Neither used nor replaced; it may be old or burned. */
export const isUnused = and(
  isNull(phoneCodes.usedAt),
  isNull(phoneCodes.revokedAt),
);

/** What is stored of a code. Keyed: 6 digits could be guessed from a plain hash. */
export function hashDigits(id: string, digits: string): string {
  return createHmac("sha256", instanceSecret())
    .update(`phone-code\0${id}\0${digits}`)
    .digest("hex");
}

export type IssuedPhoneCode =
  | {
      ok: true;
      digits: string;
      expiresAt: Date;
      /** The one before was still good. */
      hasReplaced: boolean;
      hasMadeLetter: boolean;
    }
  | { ok: false; refusal: "over" };

/**
 * A code of 6 digits for an official to read out, good once and for 10 minutes,
 * in place of the one before. A shop that has no letter gets its first. Refused
 * when letters of this rally let nobody in any more. The caller has checked that
 * the shop takes part.
 */
export function issuePhoneCode(
  rally: Pick<Rally, "id" | "wardId" | "endsOn">,
  shop: Pick<Shop, "id">,
  staffId: string,
  now: Date,
): Promise<IssuedPhoneCode> {
  return transaction(async (tx): Promise<IssuedPhoneCode> => {
    if (now >= letterEnd(rally, "sign-in"))
      return { ok: false, refusal: "over" };
    const made = await issueLetter(tx, rally, shop.id, "sign-in", staffId, now);
    // Who issues and who signs in take the letter first, then its code.
    await locked(
      tx
        .select({ id: letters.id })
        .from(letters)
        .where(eq(letters.id, made.id)),
    );
    const replaced = await tx
      .update(phoneCodes)
      .set({ revokedAt: now })
      .where(and(eq(phoneCodes.letterId, made.id), isUnused))
      .returning();
    const id = newId(now);
    const digits = String(randomInt(1_000_000)).padStart(6, "0");
    const expiresAt = new Date(now.getTime() + GOOD_MS);
    await tx.insert(phoneCodes).values({
      id,
      letterId: made.id,
      codeHash: hashDigits(id, digits),
      issuedAt: now,
      issuedBy: `staff:${staffId}`,
      expiresAt,
    });
    const act = {
      actor: `staff:${staffId}`,
      action: "phone-code-issue",
      subject: `shop:${shop.id}`,
      details: { version: made.version },
    };
    await recordAct(tx, rally.wardId, act, now);
    return {
      ok: true,
      digits,
      expiresAt,
      hasReplaced: replaced.some((one) => one.expiresAt > now),
      hasMadeLetter: made.issuedAt.getTime() === now.getTime(),
    };
  });
}

/** Deletes codes a day after their ten minutes. */
export async function sweepPhoneCodes(tx: Tx, now: Date): Promise<void> {
  const before = new Date(now.getTime() - DAY_MS);
  await tx.delete(phoneCodes).where(lt(phoneCodes.expiresAt, before));
}
