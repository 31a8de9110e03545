import { and, eq, inArray, isNotNull, lt, notExists, or } from "drizzle-orm";
import { hasLetters } from "#app/domain/print-order.ts";
import type { Tx } from "#db/client.server.ts";
import { coursePhotos } from "#db/schema/course.ts";
import { photos } from "#db/schema/photo.ts";
import { files, printParts, prints } from "#db/schema/print.ts";
import { shops } from "#db/schema/shop.ts";

const KEPT_DAYS = 30;
const DAY_MS = 86_400_000;

/**
 * Printed letters carry the keys of the shops' pages, which are stored nowhere
 * else in clear: their PDFs go 30 days after they were made. The order stays,
 * and the letters can be printed again.
 */
export async function sweepLetterFiles(tx: Tx, now: Date): Promise<void> {
  const old = await tx
    .select({ id: prints.id, sheets: prints.sheets, hash: prints.fileHash })
    .from(prints)
    .where(
      and(
        isNotNull(prints.fileHash),
        lt(prints.finishedAt, new Date(now.getTime() - KEPT_DAYS * DAY_MS)),
      ),
    );
  const letters = old.filter(({ sheets }) => hasLetters(sheets));
  if (letters.length === 0) return;
  const ids = letters.map(({ id }) => id);
  await tx
    .update(prints)
    .set({ fileHash: null })
    .where(inArray(prints.id, ids));
  await dropUnusedFiles(
    tx,
    letters.flatMap(({ hash }) => hash ?? []),
  );
}

/** Of a file: no order, no part of one and no photo holds it any more. */
function isUnused(tx: Tx) {
  const inPart = tx
    .select({ hash: printParts.fileHash })
    .from(printParts)
    .where(eq(printParts.fileHash, files.hash));
  const inPrint = tx
    .select({ hash: prints.fileHash })
    .from(prints)
    .where(eq(prints.fileHash, files.hash));
  const inPhoto = tx
    .select({ hash: photos.id })
    .from(photos)
    .where(
      or(eq(photos.largeHash, files.hash), eq(photos.smallHash, files.hash)),
    );
  const inCourse = tx
    .select({ hash: coursePhotos.id })
    .from(coursePhotos)
    .where(
      or(
        eq(coursePhotos.largeHash, files.hash),
        eq(coursePhotos.smallHash, files.hash),
      ),
    );
  return and(
    ...[inPart, inPrint, inPhoto, inCourse].map((use) => notExists(use)),
  );
}

/** Deletes those of these files that no order, no part of one and no photo holds any more. */
export async function dropUnusedFiles(tx: Tx, hashes: string[]): Promise<void> {
  if (hashes.length === 0) return;
  await tx.delete(files).where(and(inArray(files.hash, hashes), isUnused(tx)));
}

/**
 * Deletes the files of a ward that goes, after its orders and photos. The same
 * bytes are stored once: what another ward's photo shows becomes that ward's.
 */
export async function dropFilesOf(tx: Tx, wardId: string): Promise<void> {
  const own = eq(files.wardId, wardId);
  await tx.delete(files).where(and(own, isUnused(tx)));
  const ofShops = await tx
    .selectDistinct({ hash: files.hash, to: shops.wardId })
    .from(files)
    .innerJoin(
      photos,
      or(eq(photos.largeHash, files.hash), eq(photos.smallHash, files.hash)),
    )
    .innerJoin(shops, eq(shops.id, photos.shopId))
    .where(own);
  const ofCourses = await tx
    .selectDistinct({ hash: files.hash, to: coursePhotos.wardId })
    .from(files)
    .innerJoin(
      coursePhotos,
      or(
        eq(coursePhotos.largeHash, files.hash),
        eq(coursePhotos.smallHash, files.hash),
      ),
    )
    .where(own);
  for (const { hash, to } of [...ofShops, ...ofCourses])
    await tx
      .update(files)
      .set({ wardId: to })
      .where(and(own, eq(files.hash, hash)));
}
