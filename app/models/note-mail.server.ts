import { and, eq, inArray, isNull, lt, or } from "drizzle-orm";
import { db, transaction, type Tx } from "#db/client.server.ts";
import { noteAddresses, noteMails } from "#db/schema/evening.ts";
import { locked } from "#db/sums.ts";
import { isWanted } from "./note-address.server.ts";

const DAY_MS = 86_400_000;

/** The addresses that have had their mail of a business day. */
export async function listMailed(day: string): Promise<Set<string>> {
  const rows = await db
    .select({ id: noteMails.addressId })
    .from(noteMails)
    .where(eq(noteMails.day, day));
  return new Set(rows.map(({ id }) => id));
}

/** True for the one who may send an address its mail of a day, as long as it is wanted. */
export function claimNoteMail(
  address: { id: string; shopId: string },
  day: string,
  now: Date,
): Promise<boolean> {
  return transaction(async (tx) => {
    const [wanted] = await locked(
      tx
        .select({ id: noteAddresses.id })
        .from(noteAddresses)
        .where(
          and(
            eq(noteAddresses.id, address.id),
            eq(noteAddresses.shopId, address.shopId),
            isWanted,
          ),
        ),
    );
    if (!wanted) return false;
    const claimed = await tx
      .insert(noteMails)
      .values({ addressId: address.id, day, sentAt: now })
      .onConflictDoNothing()
      .returning();
    return claimed.length > 0;
  });
}

/** Forgets mails of yesterday, addresses a day after their end, and those that have not said yes within a day. */
export async function sweepNoteAddresses(tx: Tx, now: Date): Promise<void> {
  const yesterday = new Date(now.getTime() - DAY_MS);
  const over = await tx
    .select({ id: noteAddresses.id })
    .from(noteAddresses)
    .where(
      or(
        lt(noteAddresses.endedAt, yesterday),
        and(
          isNull(noteAddresses.confirmedAt),
          lt(noteAddresses.requestedAt, yesterday),
        ),
      ),
    );
  const ids = over.map(({ id }) => id);
  await tx
    .delete(noteMails)
    .where(
      or(lt(noteMails.sentAt, yesterday), inArray(noteMails.addressId, ids)),
    );
  await tx.delete(noteAddresses).where(inArray(noteAddresses.id, ids));
}
