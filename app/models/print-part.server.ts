import { and, asc, eq, inArray, isNotNull, isNull, lt, or } from "drizzle-orm";
import type { SheetProblem } from "#app/domain/print-part.ts";
import { db, transaction } from "#db/client.server.ts";
import { printParts, prints } from "#db/schema/print.ts";
import { rallies } from "#db/schema/rally.ts";
import { locked } from "#db/sums.ts";
import { keepFile } from "./file.server.ts";
import type { Print } from "./print.server.ts";

export type PrintPart = typeof printParts.$inferSelect;

export type ClaimedPart = PrintPart & {
  claimedAt: Date;
  /** True when whoever held it before never finished it. */
  isTakenOver: boolean;
  print: Print;
  wardId: string;
};

export type DrawnPart = {
  /** Null when not one sheet of the part could be drawn. */
  pdf: Uint8Array | null;
  pages: number;
  codes: number;
  codesRead: number;
  problems: SheetProblem[];
};

/** A claim this old is of a process that is gone. */
const CLAIM_MS = 2 * 60_000;
const TRIES = 5;

function isFree(now: Date) {
  const old = new Date(now.getTime() - CLAIM_MS);
  return and(
    isNull(printParts.drawnAt),
    or(isNull(printParts.claimedAt), lt(printParts.claimedAt, old)),
  );
}

async function findFreePart(now: Date) {
  const [row] = await db
    .select({ part: printParts, print: prints, wardId: rallies.wardId })
    .from(printParts)
    .innerJoin(prints, eq(prints.id, printParts.printId))
    .innerJoin(rallies, eq(rallies.id, prints.rallyId))
    .where(
      and(isNull(prints.finishedAt), isNull(prints.stoppedAt), isFree(now)),
    )
    .orderBy(
      asc(prints.requestedAt),
      asc(printParts.printId),
      asc(printParts.position),
    )
    .limit(1);
  return row ?? null;
}

const onePart = ({
  printId,
  position,
}: Pick<PrintPart, "printId" | "position">) =>
  and(eq(printParts.printId, printId), eq(printParts.position, position));

/**
 * Takes the next part to draw, for one process only; null when none is free. A
 * part whose claim is older than two minutes is free again: whoever held it was
 * killed.
 */
export async function claimPart(now: Date): Promise<ClaimedPart | null> {
  for (let tried = 0; tried < TRIES; tried++) {
    const free = await findFreePart(now);
    if (!free) return null;
    const [claimed] = await transaction((tx) =>
      tx
        .update(printParts)
        .set({ claimedAt: now })
        .where(and(onePart(free.part), isFree(now)))
        .returning(),
    );
    const { print, wardId } = free;
    const isTakenOver = free.part.claimedAt !== null;
    if (claimed)
      return { ...claimed, claimedAt: now, isTakenOver, print, wardId };
  }
  return null;
}

/** Stores what was drawn; false when another process has taken the part over meanwhile. */
export function finishPart(
  part: ClaimedPart,
  { pdf, ...figures }: DrawnPart,
  now: Date,
): Promise<boolean> {
  return transaction(async (tx) => {
    const isMine = and(
      onePart(part),
      isNull(printParts.drawnAt),
      eq(printParts.claimedAt, part.claimedAt),
    );
    const [mine] = await locked(
      tx
        .select({ position: printParts.position })
        .from(printParts)
        .where(isMine),
    );
    if (!mine) return false;
    const fileHash =
      pdf && (await keepFile(tx, part.wardId, "application/pdf", pdf, now));
    await tx
      .update(printParts)
      .set({ ...figures, fileHash, drawnAt: now })
      .where(isMine);
    return true;
  });
}

/** The parts of some orders in their order. The orders are the caller's. */
export async function listParts(printIds: string[]): Promise<PrintPart[]> {
  if (printIds.length === 0) return [];
  return db
    .select()
    .from(printParts)
    .where(inArray(printParts.printId, printIds))
    .orderBy(asc(printParts.printId), asc(printParts.position));
}

/** One drawn part that has a file. */
export async function findDrawnPart(
  print: Pick<Print, "id">,
  position: number,
): Promise<PrintPart | null> {
  const [part] = await db
    .select()
    .from(printParts)
    .where(
      and(
        onePart({ printId: print.id, position }),
        isNotNull(printParts.fileHash),
      ),
    );
  return part ?? null;
}
