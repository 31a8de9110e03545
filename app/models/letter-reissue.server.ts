import { and, eq, isNull } from "drizzle-orm";
import { transaction } from "#db/client.server.ts";
import { letters } from "#db/schema/letter.ts";
import { recordAct } from "./audit.server.ts";
import type { Rally, Shop } from "./edition.server.ts";
import {
  issueLetter,
  type Letter,
  type LetterPurpose,
  revokeLetter,
} from "./letter.server.ts";
import { forgetPasskeys } from "./shop-passkey.server.ts";

/**
 * A new letter in place of the one a shop has for a rally: the code before stops
 * working, its devices are signed out, and with a sign-in letter the shop's
 * passkeys go, too. Without one before, its first.
 */
export function reissueLetter(
  rally: Pick<Rally, "id" | "wardId">,
  shop: Pick<Shop, "id">,
  purpose: LetterPurpose,
  staffId: string,
  now: Date,
): Promise<Letter> {
  return transaction(async (tx) => {
    const open = await tx
      .select({ id: letters.id })
      .from(letters)
      .where(
        and(
          eq(letters.rallyId, rally.id),
          eq(letters.shopId, shop.id),
          eq(letters.purpose, purpose),
          isNull(letters.revokedAt),
        ),
      );
    for (const one of open) await revokeLetter(tx, one, staffId, now);
    if (purpose === "sign-in" && open.length > 0)
      await forgetPasskeys(tx, shop);
    const letter = await issueLetter(tx, rally, shop.id, purpose, staffId, now);
    const act = {
      actor: `staff:${staffId}`,
      action: "letter-reissue",
      subject: `shop:${shop.id}`,
      details: { purpose, version: letter.version },
    };
    await recordAct(tx, rally.wardId, act, now);
    return letter;
  });
}
