import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { blankGeography } from "#app/domain/blank-geography.ts";
import { BLANK_CREDIT } from "#app/models/new-ward.server.ts";
import { placeShop } from "#app/models/shop-place.server.ts";
import { db, transaction } from "#db/client.server.ts";
import { shops } from "#db/schema/shop.ts";
import { wards } from "#db/schema/ward.ts";
import { sampleEdition } from "./press.ts";

test("a blank ground follows the checked places and no guess", async () => {
  const { ward, checkpoints } = await sampleEdition();
  const { shop } = checkpoints[0]!;
  const tokyo = blankGeography({ lat: 35.68, lng: 139.77 }, 8000, BLANK_CREDIT);
  await transaction(async (tx) => {
    await tx
      .update(wards)
      .set({ geography: tokyo })
      .where(eq(wards.id, ward.id));
    await tx
      .update(shops)
      .set({ isPlaceChecked: false })
      .where(eq(shops.wardId, ward.id));
  });
  const place = { lat: 34.69, lng: 135.5 };
  expect(await placeShop(shop, place, shop.version, "x", new Date())).toBe(
    true,
  );
  const [row] = await db
    .select({ geography: wards.geography })
    .from(wards)
    .where(eq(wards.id, ward.id));
  const lats = row!.geography.outline.map(([, lat]) => lat);
  expect(Math.min(...lats)).toBeGreaterThan(34.6);
  expect(Math.max(...lats)).toBeLessThan(34.8);
});
