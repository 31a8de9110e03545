import { and, count, eq, isNull } from "drizzle-orm";
import { db } from "#db/client.server.ts";
import { shops } from "#db/schema/shop.ts";

/** How many shops each street of a ward has: street id → n; withdrawn ones are left out. */
export async function countShops(wardId: string): Promise<Map<string, number>> {
  const rows = await db
    .select({ streetId: shops.streetId, n: count() })
    .from(shops)
    .where(and(eq(shops.wardId, wardId), isNull(shops.withdrawnAt)))
    .groupBy(shops.streetId);
  return new Map(rows.map(({ streetId, n }) => [streetId, n]));
}
