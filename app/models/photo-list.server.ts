import { and, eq } from "drizzle-orm";
import { db } from "#db/client.server.ts";
import { photos } from "#db/schema/photo.ts";

/** Every picture a shop keeps for its promotions. */
export function listOwnPhotos(shopId: string) {
  return db
    .select()
    .from(photos)
    .where(and(eq(photos.shopId, shopId), eq(photos.purpose, "promotion")));
}
