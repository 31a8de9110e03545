import { and, eq, isNull } from "drizzle-orm";
import { groundAround } from "#app/domain/blank-geography.ts";
import type { Tx } from "#db/client.server.ts";
import { shops } from "#db/schema/shop.ts";
import { wards } from "#db/schema/ward.ts";
import { BLANK_CREDIT } from "./new-ward.server.ts";

/** Where nobody has drawn the ward, its blank ground follows its shops' places: the checked ones, and while there is none the guessed. */
export async function refitGround(tx: Tx, wardId: string): Promise<void> {
  const [ward] = await tx
    .select({ geography: wards.geography })
    .from(wards)
    .where(eq(wards.id, wardId));
  if (ward?.geography.credit !== BLANK_CREDIT) return;
  const places = await tx
    .select({
      lat: shops.lat,
      lng: shops.lng,
      isPlaceChecked: shops.isPlaceChecked,
    })
    .from(shops)
    .where(and(eq(shops.wardId, wardId), isNull(shops.withdrawnAt)));
  const checked = places.filter(({ isPlaceChecked }) => isPlaceChecked);
  const geography = groundAround(
    checked.length > 0 ? checked : places,
    BLANK_CREDIT,
  );
  if (geography)
    await tx.update(wards).set({ geography }).where(eq(wards.id, wardId));
}
