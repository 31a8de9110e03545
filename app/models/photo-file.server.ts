import { and, eq, or } from "drizzle-orm";
import { db } from "#db/client.server.ts";
import { marks, photos } from "#db/schema/photo.ts";
import { files } from "#db/schema/print.ts";
import { promotions } from "#db/schema/promotion.ts";
import { shops } from "#db/schema/shop.ts";
import { findCoursePicture } from "./course-photo.server.ts";
import { PHOTO_FILE_TYPE } from "./photo.server.ts";

export type PhotoFile = {
  content: Buffer;
  /** Everybody may see it; else its shops and the ward's officials alone. */
  isShown: boolean;
  shopIds: string[];
};

/**
 * The bytes of a picture of this ward under their hash. Shown is what a mark or
 * a posted promotion shows that is neither withdrawn nor hidden, of a shop that
 * has not left the ward, or a course that residents see. Null for a hash
 * that is no picture of this ward, whatever other file it may be.
 */
export async function findPhotoFile(
  wardId: string,
  hash: string,
): Promise<PhotoFile | null> {
  const uses = await db
    .select({
      shopId: photos.shopId,
      shopLeftAt: shops.withdrawnAt,
      markOf: marks.shopId,
      postedAt: promotions.postedAt,
      withdrawnAt: promotions.withdrawnAt,
      hiddenAt: promotions.hiddenAt,
    })
    .from(photos)
    .innerJoin(shops, eq(shops.id, photos.shopId))
    .leftJoin(marks, eq(marks.photoId, photos.id))
    .leftJoin(promotions, eq(promotions.photoId, photos.id))
    .where(
      and(
        eq(shops.wardId, wardId),
        or(eq(photos.largeHash, hash), eq(photos.smallHash, hash)),
      ),
    );
  const ofCourse = await findCoursePicture(wardId, hash);
  if (uses.length === 0 && !ofCourse) return null;
  const [file] = await db
    .select({ content: files.content })
    .from(files)
    .where(and(eq(files.hash, hash), eq(files.type, PHOTO_FILE_TYPE)));
  const isShopShown = uses.some(
    ({ shopLeftAt, markOf, postedAt, withdrawnAt, hiddenAt }) =>
      shopLeftAt === null &&
      (markOf !== null || (postedAt && !withdrawnAt && !hiddenAt)),
  );
  const isShown = isShopShown || ofCourse?.isShown === true;
  return file
    ? { ...file, isShown, shopIds: uses.map(({ shopId }) => shopId) }
    : null;
}
