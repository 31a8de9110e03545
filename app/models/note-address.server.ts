import { createHmac } from "node:crypto";
import { and, eq, isNotNull, isNull } from "drizzle-orm";
import { db, transaction, type Reader, type Tx } from "#db/client.server.ts";
import { noteAddresses } from "#db/schema/evening.ts";
import { shops } from "#db/schema/shop.ts";
import { locked } from "#db/sums.ts";
import type { Shop } from "./edition.server.ts";
import { newId, sha256 } from "./id.server.ts";
import { instanceSecret } from "./secret.server.ts";
import { originOf, type Ward } from "./ward.server.ts";

export type NoteAddress = typeof noteAddresses.$inferSelect;

const CONFIRM_MS = 24 * 3_600_000;

/** The secret of an address's one link, made anew whenever a mail needs it; only its hash is stored. */
function tokenOf(id: string): string {
  return createHmac("sha256", instanceSecret())
    .update(`note-address-v1\0${id}`)
    .digest("base64url");
}

const hashOf = (token: string) => sha256(`note-address\0${token}`);

/** The page on which an address says yes, and later stop. */
export function noteLink(ward: Ward, { id }: Pick<NoteAddress, "id">): string {
  return `${originOf(ward)}/notes/${tokenOf(id)}`;
}

/** Whether an address can no longer say yes: 24 hours after it was asked. */
function isTooLate({ confirmedAt, requestedAt }: NoteAddress, now: Date) {
  const age = now.getTime() - requestedAt.getTime();
  return confirmedAt === null && age > CONFIRM_MS;
}

async function findOpen(on: Reader, shopId: string) {
  const [row] = await on
    .select()
    .from(noteAddresses)
    .where(
      and(eq(noteAddresses.shopId, shopId), isNull(noteAddresses.endedAt)),
    );
  return row ?? null;
}

/** Where a shop's note goes, or would once the address says yes; null for nowhere. */
export async function findNoteAddress(
  shop: Pick<Shop, "id">,
  now: Date,
): Promise<NoteAddress | null> {
  const open = await findOpen(db, shop.id);
  return open && !isTooLate(open, now) ? open : null;
}

/** The address has said yes, and nobody has said stop. */
export const isWanted = and(
  isNotNull(noteAddresses.confirmedAt),
  isNull(noteAddresses.endedAt),
);

type Wish = Pick<NoteAddress, "email" | "language">;

function end(tx: Tx, shopId: string, id: string | null, now: Date) {
  return tx
    .update(noteAddresses)
    .set({ endedAt: now })
    .where(
      and(
        eq(noteAddresses.shopId, shopId),
        id === null ? undefined : eq(noteAddresses.id, id),
        isNull(noteAddresses.endedAt),
      ),
    )
    .returning();
}

/** Notes an address that has yet to say yes, in place of one that has not; null where one has said it. */
export function askNoteAddress(
  shop: Pick<Shop, "id" | "wardId">,
  { email, language }: Wish,
  now: Date,
): Promise<NoteAddress | null> {
  return transaction(async (tx) => {
    await locked(
      tx
        .select({ id: shops.id })
        .from(shops)
        .where(and(eq(shops.id, shop.id), eq(shops.wardId, shop.wardId))),
    );
    if ((await findOpen(tx, shop.id))?.confirmedAt) return null;
    await end(tx, shop.id, null, now);
    const id = newId(now);
    const [row] = await tx
      .insert(noteAddresses)
      .values({
        id,
        shopId: shop.id,
        email,
        language,
        tokenHash: hashOf(tokenOf(id)),
        requestedAt: now,
      })
      .returning();
    return row!;
  });
}

export type NoteDoor = {
  address: NoteAddress;
  shop: Shop;
  state: "waiting" | "on" | "late" | "ended";
};

/** What a link of a mail opens, in its own ward; null for no link of ours. */
export async function findNoteDoor(
  wardId: string,
  token: string,
  now: Date,
): Promise<NoteDoor | null> {
  const [row] = await db
    .select({ address: noteAddresses, shop: shops })
    .from(noteAddresses)
    .innerJoin(shops, eq(shops.id, noteAddresses.shopId))
    .where(
      and(eq(noteAddresses.tokenHash, hashOf(token)), eq(shops.wardId, wardId)),
    );
  if (!row) return null;
  const { address } = row;
  if (address.endedAt) return { ...row, state: "ended" };
  if (address.confirmedAt) return { ...row, state: "on" };
  return { ...row, state: isTooLate(address, now) ? "late" : "waiting" };
}

/** An address says yes, once; `door` is what its link opened. False when it was ended or late by then. */
export function confirmNoteAddress(
  { address, state }: NoteDoor,
  now: Date,
): Promise<boolean> {
  if (state !== "waiting") return Promise.resolve(state === "on");
  return transaction(async (tx) => {
    const rows = await tx
      .update(noteAddresses)
      .set({ confirmedAt: now })
      .where(
        and(
          eq(noteAddresses.id, address.id),
          eq(noteAddresses.shopId, address.shopId),
          isNull(noteAddresses.endedAt),
        ),
      )
      .returning();
    return rows.length > 0;
  });
}

/** No more mails to a shop: whatever its address is, or this one (`id`). */
export function endNoteAddress(
  shop: Pick<Shop, "id">,
  id: string | null,
  now: Date,
): Promise<NoteAddress[]> {
  return transaction((tx) => end(tx, shop.id, id, now));
}

/** The addresses of a ward's shops that have said yes. */
export function listNoteAddresses(wardId: string) {
  return db
    .select({ address: noteAddresses, shop: shops })
    .from(noteAddresses)
    .innerJoin(shops, eq(shops.id, noteAddresses.shopId))
    .where(and(eq(shops.wardId, wardId), isNull(shops.withdrawnAt), isWanted));
}
