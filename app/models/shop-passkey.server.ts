import { eq } from "drizzle-orm";
import type { Tx } from "#db/client.server.ts";
import { passkeys } from "#db/schema/passkey.ts";

/** Takes all passkeys of a shop away and answers how many; the caller has checked the ward and records the act. */
export async function forgetPasskeys(
  tx: Tx,
  shop: { id: string },
): Promise<number> {
  const gone = await tx
    .delete(passkeys)
    .where(eq(passkeys.shopId, shop.id))
    .returning();
  return gone.length;
}
