import { and, desc, eq, isNotNull } from "drizzle-orm";
import type { WalkNetwork } from "#app/domain/walk/network.ts";
import { db, transaction, type Tx } from "#db/client.server.ts";
import { walkNetworks } from "#db/schema/walk.ts";
import { recordAct } from "./audit.server.ts";
import { newId } from "./id.server.ts";
import {
  confirmedBefore,
  type ConfirmingUpload,
  makeRoom,
  openUpload,
  ownUpload,
  sweepUploads,
} from "./kept-upload.server.ts";
import { lockWard, touchWard } from "./ward.server.ts";

export type WalkNetworkUpload = typeof walkNetworks.$inferSelect;

type Read = { fileName: string; credit: string; network: WalkNetwork };

/** Keeps a network that was read until it is confirmed, dropped, a day old or the ward has ten newer ones; its id. */
export function keepWalkNetwork(
  wardId: string,
  staffId: string,
  { network, ...read }: Read,
  now: Date,
): Promise<string> {
  return transaction(async (tx) => {
    await lockWard(tx, wardId);
    await makeRoom(tx, walkNetworks, wardId);
    const [row] = await tx
      .insert(walkNetworks)
      .values({
        id: newId(now),
        wardId,
        ...read,
        content: network,
        segments: network.segments.length,
        isSample: false,
        readAt: now,
        readBy: `staff:${staffId}`,
      })
      .returning({ id: walkNetworks.id });
    return row!.id;
  });
}

/** One ward's network, confirmed or not; null for another ward's, a dropped or a swept one. */
export async function findWalkNetworkUpload(
  wardId: string,
  id: string,
): Promise<WalkNetworkUpload | null> {
  const [row] = await db
    .select()
    .from(walkNetworks)
    .where(ownUpload(walkNetworks, wardId, id));
  return row ?? null;
}

/** The network walks are found on now; null where there is none. */
export async function findConfirmedNetwork(
  wardId: string,
): Promise<WalkNetworkUpload | null> {
  const [row] = await db
    .select()
    .from(walkNetworks)
    .where(
      and(eq(walkNetworks.wardId, wardId), isNotNull(walkNetworks.confirmedAt)),
    )
    .orderBy(desc(walkNetworks.confirmedAt), desc(walkNetworks.id))
    .limit(1);
  return row ?? null;
}

/** Walks on this network instead of the former, whole and once; the former is deleted. */
export function confirmWalkNetwork(
  wardId: string,
  staffId: string,
  id: string,
  now: Date,
): Promise<ConfirmingUpload> {
  return transaction(async (tx) => {
    await lockWard(tx, wardId);
    const [row] = await tx
      .update(walkNetworks)
      .set({ confirmedAt: now, confirmedBy: `staff:${staffId}` })
      .where(openUpload(walkNetworks, wardId, id))
      .returning({ segments: walkNetworks.segments });
    if (!row) return { ok: false, refusal: "not-open" };
    await tx
      .delete(walkNetworks)
      .where(confirmedBefore(walkNetworks, wardId, id));
    const act = {
      actor: `staff:${staffId}`,
      action: "walk-network-confirm",
      subject: `walk-network:${id}`,
      details: { segments: row.segments },
    };
    await recordAct(tx, wardId, act, now);
    await touchWard(tx, wardId);
    return { ok: true };
  });
}

/** Forgets a network that was not confirmed; nothing where it is confirmed or gone. */
export function dropWalkNetwork(
  wardId: string,
  staffId: string,
  id: string,
  now: Date,
): Promise<void> {
  return transaction(async (tx) => {
    await lockWard(tx, wardId);
    const [row] = await tx
      .delete(walkNetworks)
      .where(openUpload(walkNetworks, wardId, id))
      .returning({ segments: walkNetworks.segments });
    if (!row) return;
    const act = {
      actor: `staff:${staffId}`,
      action: "walk-network-drop",
      subject: `walk-network:${id}`,
      details: { segments: row.segments },
    };
    await recordAct(tx, wardId, act, now);
  });
}

/** Deletes networks that nobody confirmed within a day. */
export function sweepWalkNetworks(tx: Tx, now: Date): Promise<void> {
  return sweepUploads(tx, walkNetworks, now);
}
