import { and, eq, inArray } from "drizzle-orm";
import { db } from "#db/client.server.ts";
import { shops } from "#db/schema/shop.ts";
import { streets } from "#db/schema/street.ts";

/** Shops of a ward by their ids, with how to reach them. */
export function listShopsOf(wardId: string, ids: string[]) {
  return db
    .select({
      id: shops.id,
      names: shops.names,
      phone: shops.phone,
      street: streets.shortNames,
    })
    .from(shops)
    .innerJoin(streets, eq(streets.id, shops.streetId))
    .where(and(eq(shops.wardId, wardId), inArray(shops.id, ids)));
}
