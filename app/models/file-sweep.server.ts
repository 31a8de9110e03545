import { and, eq, inArray, isNotNull, lt, notExists, or } from "drizzle-orm";
import { hasLetters } from "#app/domain/print-order.ts";
import type { Tx } from "#db/client.server.ts";
import { photos } from "#db/schema/photo.ts";
import { files, printParts, prints } from "#db/schema/print.ts";

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

/** Deletes those of these files that no order, no part of one and no photo holds any more. */
export async function dropUnusedFiles(tx: Tx, hashes: string[]): Promise<void> {
  if (hashes.length === 0) return;
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
  await tx
    .delete(files)
    .where(
      and(
        inArray(files.hash, hashes),
        notExists(inPart),
        notExists(inPrint),
        notExists(inPhoto),
      ),
    );
}
