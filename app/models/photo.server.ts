import { and, eq, lt, notExists } from "drizzle-orm";
import { judgePhoto, type PhotoRefusal } from "#app/domain/photo-judge.ts";
import { db, transaction, type Tx } from "#db/client.server.ts";
import { marks, photos } from "#db/schema/photo.ts";
import { promotions } from "#db/schema/promotion.ts";
import { allowAttempt } from "./attempt.server.ts";
import { dropUnusedFiles } from "./file-sweep.server.ts";
import { keepFile } from "./file.server.ts";
import { newId } from "./id.server.ts";
import { encodeApart } from "./photo-apart.server.ts";
import type {
  EncodedPhoto,
  PhotoOrder,
  PhotoPurpose,
} from "./photo-encode.server.ts";
import { createFairTurns } from "./turns.server.ts";

export const PHOTO_FILE_TYPE = "image/webp";

const DAY_MS = 86_400_000;
const IN_A_DAY = { most: 100, minutes: 1440 };

export type Photo = typeof photos.$inferSelect;

/** The shop that sends; its sign-in says which. */
type Sender = { id: string; wardId: string };

export type TakenPhoto =
  { ok: true; photo: Photo } | { ok: false; refusal: PhotoRefusal };

/** One picture is drawn at a time; one more of each sender may wait, twenty of all. */
const line = { atOnce: 1, patienceMs: 20_000 };
const turns = createFairTurns({ ...line, inLine: 1 }, { ...line, inLine: 20 });

/** Draws a picture when its sender's turn comes: one a sender waits, 100 in 24 hours are drawn. */
export async function encodeInTurn(
  sender: string,
  order: PhotoOrder,
  now: Date,
): Promise<EncodedPhoto | { ok: false; refusal: PhotoRefusal }> {
  const end = await turns.take(sender);
  if (!end) return { ok: false, refusal: "busy" };
  try {
    if (!(await allowAttempt(`photo of ${sender}`, IN_A_DAY, now)))
      return { ok: false, refusal: "too-many" };
    return await encodeApart(order);
  } finally {
    end();
  }
}

/**
 * Keeps a picture a shop sent, drawn anew in two sizes. Refused by what is
 * wrong with the file, while too many others wait, and from the 101st of a day
 * (24 hours from 9:00 JST) that was drawn or could not be. A picture that
 * nothing shows is swept after a day.
 */
export async function takePhoto(
  shop: Sender,
  bytes: Uint8Array,
  purpose: PhotoPurpose,
  now: Date,
): Promise<TakenPhoto> {
  const judged = judgePhoto(bytes);
  if (!judged.ok) return judged;
  const order = { bytes, type: judged.type, purpose };
  const encoded = await encodeInTurn(shop.id, order, now);
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
