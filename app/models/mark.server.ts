import { and, eq, isNull } from "drizzle-orm";
import { photoView, type PhotoView } from "#app/domain/photo.ts";
import { db, transaction, type Tx } from "#db/client.server.ts";
import { marks, photos } from "#db/schema/photo.ts";
import { shops } from "#db/schema/shop.ts";
import { recordAct } from "./audit.server.ts";
import { touchWard } from "./ward.server.ts";

type Shop = { id: string; wardId: string };

const shown = {
  largeHash: photos.largeHash,
  smallHash: photos.smallHash,
  width: photos.width,
  height: photos.height,
};

/** The marks of a ward's shops that sent one of their own and have not left it, by shop. */
export async function listMarks(
  wardId: string,
): Promise<Map<string, PhotoView | null>> {
  const rows = await db
    .select({ shopId: marks.shopId, photo: shown })
    .from(marks)
    .innerJoin(photos, eq(photos.id, marks.photoId))
    .innerJoin(shops, eq(shops.id, marks.shopId))
    .where(and(eq(shops.wardId, wardId), isNull(shops.withdrawnAt)));
  return new Map(rows.map(({ shopId, photo }) => [shopId, photoView(photo)]));
}

/** A shop's own mark; null while it has the drawn one. */
export async function findMark(shop: Shop): Promise<PhotoView | null> {
  const [row] = await db
    .select(shown)
    .from(marks)
    .innerJoin(photos, eq(photos.id, marks.photoId))
    .where(and(eq(marks.shopId, shop.id), eq(photos.shopId, shop.id)));
  return photoView(row ?? null);
}

type Act = { action: string };

async function record(tx: Tx, shop: Shop, { action }: Act, now: Date) {
  const subject = `shop:${shop.id}`;
  const act = { actor: subject, action, subject, details: {} };
  await recordAct(tx, shop.wardId, act, now);
  await touchWard(tx, shop.wardId);
}

/** Shows a picture of the shop inside the ring of its stamp, in place of the one before. */
export function setMark(
  shop: Shop,
  photo: { id: string },
  now: Date,
): Promise<void> {
  return transaction(async (tx) => {
    const set = { photoId: photo.id, setAt: now };
    await tx
      .insert(marks)
      .values({ shopId: shop.id, ...set })
      .onConflictDoUpdate({ target: marks.shopId, set });
    await record(tx, shop, { action: "mark-set" }, now);
  });
}

/** Goes back to the drawn mark; false when the shop has it already. */
export function removeMark(shop: Shop, now: Date): Promise<boolean> {
  return transaction(async (tx) => {
    const gone = await tx
      .delete(marks)
      .where(eq(marks.shopId, shop.id))
      .returning();
    if (gone.length === 0) return false;
    await record(tx, shop, { action: "mark-remove" }, now);
    return true;
  });
}
