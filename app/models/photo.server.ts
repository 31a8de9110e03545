import { and, count, eq, gt, lt, notExists } from "drizzle-orm";
import { judgePhoto, type PhotoRefusal } from "#app/domain/photo-judge.ts";
import { db, transaction, type Tx } from "#db/client.server.ts";
import { marks, photos } from "#db/schema/photo.ts";
import { promotions } from "#db/schema/promotion.ts";
import { dropUnusedFiles } from "./file-sweep.server.ts";
import { keepFile } from "./file.server.ts";
import { newId } from "./id.server.ts";
import { encodeApart } from "./photo-apart.server.ts";
import type { PhotoPurpose } from "./photo-encode.server.ts";

export const PHOTO_FILE_TYPE = "image/webp";

const DAY_MS = 86_400_000;
const MOST_A_DAY = 100;

export type Photo = typeof photos.$inferSelect;

/** The shop that sends; its sign-in says which. */
type Sender = { id: string; wardId: string };

export type TakenPhoto =
  { ok: true; photo: Photo } | { ok: false; refusal: PhotoRefusal };

async function hasSentTooMany(shop: Sender, now: Date): Promise<boolean> {
  const yesterday = new Date(now.getTime() - DAY_MS);
  const [sent] = await db
    .select({ n: count() })
    .from(photos)
    .where(and(eq(photos.shopId, shop.id), gt(photos.sentAt, yesterday)));
  return (sent?.n ?? 0) >= MOST_A_DAY;
}

/**
 * Keeps a picture a shop sent, drawn anew in two sizes. Refused by what is
 * wrong with the file, and from the 101st picture within 24 hours. A picture
 * that nothing shows is swept after a day.
 */
export async function takePhoto(
  shop: Sender,
  bytes: Uint8Array,
  purpose: PhotoPurpose,
  now: Date,
): Promise<TakenPhoto> {
  const judged = judgePhoto(bytes);
  if (!judged.ok) return judged;
  if (await hasSentTooMany(shop, now))
    return { ok: false, refusal: "too-many" };
  const encoded = await encodeApart({ bytes, type: judged.type, purpose });
  if (!encoded.ok) return encoded;
  const { large, small, width, height } = encoded;
  return transaction(async (tx) => {
    const keep = (content: Uint8Array) =>
      keepFile(tx, shop.wardId, PHOTO_FILE_TYPE, content, now);
    const [photo] = await tx
      .insert(photos)
      .values({
        id: newId(now),
        shopId: shop.id,
        purpose,
        largeHash: await keep(large),
        smallHash: await keep(small),
        width,
        height,
        sentAt: now,
      })
      .returning();
    return { ok: true, photo: photo! };
  });
}

/** A picture this shop sent; null for an id that is swept, another's or nobody's. */
export async function findOwnPhoto(
  shop: { id: string },
  id: string,
): Promise<Photo | null> {
  const [photo] = await db
    .select()
    .from(photos)
    .where(and(eq(photos.id, id), eq(photos.shopId, shop.id)));
  return photo ?? null;
}

/** Deletes the pictures that were sent more than 24 hours ago and that no promotion and no mark shows. */
export async function sweepPhotos(tx: Tx, now: Date): Promise<void> {
  const yesterday = new Date(now.getTime() - DAY_MS);
  const ofPromotion = tx
    .select({ id: promotions.id })
    .from(promotions)
    .where(eq(promotions.photoId, photos.id));
  const ofMark = tx
    .select({ id: marks.shopId })
    .from(marks)
    .where(eq(marks.photoId, photos.id));
  const unused = and(
    lt(photos.sentAt, yesterday),
    notExists(ofPromotion),
    notExists(ofMark),
  );
  const gone = await tx.delete(photos).where(unused).returning();
  const hashes = gone.flatMap(({ largeHash, smallHash }) => [
    largeHash,
    smallHash,
  ]);
  await dropUnusedFiles(tx, hashes);
}
