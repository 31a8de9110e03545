import { eq } from "drizzle-orm";
import { closeDatabase, db } from "#db/client.server.ts";
import { cards } from "#db/schema/card.ts";
import { promotions } from "#db/schema/promotion.ts";
import { newCard, pressed } from "./coupon-world.ts";

const [couponId = "", sharedId = "", presses = "1"] = process.argv.slice(2);
const [coupon] = await db
  .select()
  .from(promotions)
  .where(eq(promotions.id, couponId));
const [shared] = await db.select().from(cards).where(eq(cards.id, sharedId));

const each = Array.from({ length: Number(presses) });
const fresh = await Promise.all(each.map(() => newCard(shared!.wardId)));
const [own, onShared] = await Promise.all([
  Promise.all(fresh.map((card) => pressed(coupon!, card))),
  Promise.all(each.map(() => pressed(coupon!, shared!))),
]);
console.log(JSON.stringify({ own, shared: onShared }));
await closeDatabase();
