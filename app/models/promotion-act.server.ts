import { eq } from "drizzle-orm";
import { transaction, type Tx } from "#db/client.server.ts";
import { promotions } from "#db/schema/promotion.ts";
import { recordAct } from "./audit.server.ts";
import { touchWard } from "./ward.server.ts";

/** The shop that writes; its sign-in says which. */
export type Writer = { id: string; wardId: string };

/** A line in the log about a promotion, by a shop. */
export async function notePromotion(
  tx: Tx,
  shop: Writer,
  action: string,
  id: string,
  now: Date,
) {
  const act = {
    actor: `shop:${shop.id}`,
    action,
    subject: `promotion:${id}`,
    details: {},
  };
  await recordAct(tx, shop.wardId, act, now);
}

/** Ends every write of a shop to a promotion: the act, and pages kept in memory are stale. */
export async function recordPromotion(
  ...act: Parameters<typeof notePromotion>
) {
  const [tx, shop] = act;
  await notePromotion(...act);
  await touchWard(tx, shop.wardId);
}

/** Notes in the audit log that a shop reached for another shop's promotion; nothing for an id that is nobody's. */
export function noteForeignPromotion(
  shop: Writer,
  id: string,
  now: Date,
): Promise<void> {
  return transaction(async (tx) => {
    const [foreign] = await tx
      .select({ id: promotions.id })
      .from(promotions)
      .where(eq(promotions.id, id));
    if (foreign) await notePromotion(tx, shop, "promotion-refused", id, now);
  });
}
