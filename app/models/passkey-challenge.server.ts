import { and, eq, gt, isNull, lt } from "drizzle-orm";
import { transaction } from "#db/client.server.ts";
import { passkeyChallenges } from "#db/schema/passkey.ts";
import { columnsOf, type PasskeyOwner } from "./passkey.server.ts";

const CHALLENGE_MS = 5 * 60_000;

/** Keeps a challenge for its one answer, 5 minutes. `owner` null: somebody who wants to sign in. */
export function keepChallenge(
  wardId: string,
  challenge: string,
  owner: PasskeyOwner | null,
  now: Date,
): Promise<void> {
  return transaction(async (tx) => {
    await tx
      .delete(passkeyChallenges)
      .where(lt(passkeyChallenges.expiresAt, now));
    const expiresAt = new Date(now.getTime() + CHALLENGE_MS);
    await tx
      .insert(passkeyChallenges)
      .values({ challenge, wardId, ...columnsOf(owner), expiresAt });
  });
}

/** Uses a challenge up; false when it is unknown, used, old, another ward's or another owner's. */
export function takeChallenge(
  wardId: string,
  challenge: string,
  owner: PasskeyOwner | null,
  now: Date,
): Promise<boolean> {
  const { staffId, shopId } = columnsOf(owner);
  const of = passkeyChallenges;
  return transaction(async (tx) => {
    const rows = await tx
      .delete(of)
      .where(
        and(
          eq(of.challenge, challenge),
          eq(of.wardId, wardId),
          staffId === null ? isNull(of.staffId) : eq(of.staffId, staffId),
          shopId === null ? isNull(of.shopId) : eq(of.shopId, shopId),
          gt(of.expiresAt, now),
        ),
      )
      .returning();
    return rows.length > 0;
  });
}
