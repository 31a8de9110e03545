import { and, eq, isNull } from "drizzle-orm";
import type { LngLat, Names } from "#app/domain/place.ts";
import { db } from "#db/client.server.ts";
import { shops } from "#db/schema/shop.ts";
import { keptByWard } from "./ward-memory.server.ts";
import type { Ward } from "./ward.server.ts";

/** Where each shop of the ward is, by slug, rally or none; those that left all of them are left out. */
export const listWardShops = keptByWard(
  async ({ id }: Ward): Promise<Map<string, { names: Names; at: LngLat }>> => {
    const { slug, names, lng, lat } = shops;
    const rows = await db
      .select({ slug, names, lng, lat })
      .from(shops)
      .where(and(eq(shops.wardId, id), isNull(shops.withdrawnAt)));
    return new Map(
      rows.map((row) => [
        row.slug,
        { names: row.names, at: [row.lng, row.lat] },
      ]),
    );
  },
);
