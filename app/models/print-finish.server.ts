import { and, asc, eq, isNull, notExists } from "drizzle-orm";
import { db, transaction, type Tx } from "#db/client.server.ts";
import { printParts, prints } from "#db/schema/print.ts";
import { rallies } from "#db/schema/rally.ts";
import { keepFile } from "./file.server.ts";
import { dropUnusedFiles } from "./file-sweep.server.ts";
import { claimJob } from "./job.server.ts";
import type { Print } from "./print.server.ts";

export type DrawnPrint = Print & {
  wardId: string;
  /** The files of its parts, in order. */
  hashes: string[];
};

/** A joining this old is of a process that is gone. */
const JOIN_MS = 2 * 60_000;

/** The oldest order whose parts are all drawn, for one process only. */
export async function claimDrawnPrint(now: Date): Promise<DrawnPrint | null> {
  const undrawn = db
    .select({ position: printParts.position })
    .from(printParts)
    .where(and(eq(printParts.printId, prints.id), isNull(printParts.drawnAt)));
  const [row] = await db
    .select({ print: prints, wardId: rallies.wardId })
    .from(prints)
    .innerJoin(rallies, eq(rallies.id, prints.rallyId))
    .where(and(isNull(prints.finishedAt), notExists(undrawn)))
    .orderBy(asc(prints.requestedAt), asc(prints.id))
    .limit(1);
  if (!row) return null;
  const slot = Math.floor(now.getTime() / JOIN_MS);
  const run = `print-join ${row.print.id}@${slot}`;
  if (!(await claimJob(run, "print-join", now))) return null;
  const parts = await db
    .select({ hash: printParts.fileHash })
    .from(printParts)
    .where(eq(printParts.printId, row.print.id))
    .orderBy(asc(printParts.position));
  const hashes = parts.flatMap(({ hash }) => hash ?? []);
  return { ...row.print, wardId: row.wardId, hashes };
}

/** The parts' own files go: the joined one holds all they held. */
async function dropPartFiles(tx: Tx, { id, hashes }: DrawnPrint) {
  await tx
    .update(printParts)
    .set({ fileHash: null })
    .where(eq(printParts.printId, id));
  await dropUnusedFiles(tx, hashes);
}

/** Ends an order with its one file, null when not one sheet could be drawn; false when it was ended before. */
export function finishPrint(
  print: DrawnPrint,
  pdf: Uint8Array | null,
  now: Date,
): Promise<boolean> {
  return transaction(async (tx) => {
    const fileHash =
      pdf && (await keepFile(tx, print.wardId, "application/pdf", pdf, now));
    const ended = await tx
      .update(prints)
      .set({ finishedAt: now, fileHash })
      .where(
        and(
          eq(prints.id, print.id),
          eq(prints.rallyId, print.rallyId),
          isNull(prints.finishedAt),
        ),
      )
      .returning({ id: prints.id });
    if (ended.length > 0) await dropPartFiles(tx, print);
    return ended.length > 0;
  });
}
