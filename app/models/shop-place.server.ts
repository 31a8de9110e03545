import { and, eq } from "drizzle-orm";
import { transaction } from "#db/client.server.ts";
import { shops } from "#db/schema/shop.ts";
import { recordAct } from "./audit.server.ts";
import type { Shop } from "./edition.server.ts";
import { refitGround } from "./ground.server.ts";
import { touchWard } from "./ward.server.ts";

/** Puts a shop where an official has pointed, checked; false when it was changed since `version`. */
export function placeShop(
  { id, wardId }: Pick<Shop, "id" | "wardId">,
  place: { lat: number; lng: number },
  version: number,
  staffId: string,
  now: Date,
): Promise<boolean> {
  return transaction(async (tx) => {
    const [shop] = await tx
      .update(shops)
      .set({ ...place, isPlaceChecked: true, version: version + 1 })
      .where(
        and(
          eq(shops.id, id),
          eq(shops.wardId, wardId),
          eq(shops.version, version),
        ),
      )
      .returning();
    if (!shop) return false;
    const act = {
      actor: `staff:${staffId}`,
      action: "shop-place",
      subject: `shop:${id}`,
      details: {},
    };
    await recordAct(tx, wardId, act, now);
    await refitGround(tx, wardId);
    await touchWard(tx, wardId);
    return true;
  });
}
