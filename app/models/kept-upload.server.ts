import { and, desc, eq, inArray, isNotNull, isNull, lt, ne } from "drizzle-orm";
import type { placeLists, walkNetworks } from "#db/schema/walk.ts";
import type { Tx } from "#db/client.server.ts";

/** Tables of files that were read and wait to be confirmed. */
type Uploads = typeof placeLists | typeof walkNetworks;

const DAY_MS = 86_400_000;

/** One ward's file. */
export function ownUpload(table: Uploads, wardId: string, id: string) {
  return and(eq(table.wardId, wardId), eq(table.id, id));
}

/** One ward's file that nobody has confirmed. */
export function openUpload(table: Uploads, wardId: string, id: string) {
  return and(ownUpload(table, wardId, id), isNull(table.confirmedAt));
}

/** What a ward has confirmed, but this. */
export function confirmedBefore(table: Uploads, wardId: string, id: string) {
  return and(
    eq(table.wardId, wardId),
    isNotNull(table.confirmedAt),
    ne(table.id, id),
  );
}

/** Deletes files that nobody confirmed within a day. */
export async function sweepUploads(tx: Tx, table: Uploads, now: Date) {
  const yesterday = new Date(now.getTime() - DAY_MS);
  await tx
    .delete(table)
    .where(and(isNull(table.confirmedAt), lt(table.readAt, yesterday)));
}

const MOST_OPEN = 10;

/** Leaves a ward room for one more file that nobody has confirmed: ten at most, the oldest go. */
export async function makeRoom(tx: Tx, table: Uploads, wardId: string) {
  const open = and(eq(table.wardId, wardId), isNull(table.confirmedAt));
  const rows = await tx
    .select({ id: table.id })
    .from(table)
    .where(open)
    .orderBy(desc(table.readAt), desc(table.id));
  const old = rows.slice(MOST_OPEN - 1).map(({ id }) => id);
  await tx.delete(table).where(and(open, inArray(table.id, old)));
}

/** How pressing confirm ended; `not-open` when somebody was first, or it was dropped. */
export type ConfirmingUpload =
  { ok: true } | { ok: false; refusal: "not-open" };
