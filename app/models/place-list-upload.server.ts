import { and, desc, eq, isNotNull } from "drizzle-orm";
import { type LeftOut, writeLeftOut } from "#app/domain/place-list/bad.ts";
import {
  type PlaceLayer,
  placeLayers,
  type PublicPlace,
} from "#app/domain/public-place.ts";
import { db, transaction, type Tx } from "#db/client.server.ts";
import { placeLists } from "#db/schema/walk.ts";
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

export type PlaceListUpload = typeof placeLists.$inferSelect;

type Read = {
  layer: PlaceLayer;
  fileName: string;
  credit: string;
  places: PublicPlace[];
  left: LeftOut;
};

/** Keeps a list that was read until it is confirmed, dropped, a day old or the ward has ten newer ones; its id. */
export function keepPlaceList(
  wardId: string,
  staffId: string,
  { left, ...list }: Read,
  now: Date,
): Promise<string> {
  return transaction(async (tx) => {
    await lockWard(tx, wardId);
    await makeRoom(tx, placeLists, wardId);
    const [row] = await tx
      .insert(placeLists)
      .values({
        id: newId(now),
        wardId,
        ...list,
        bad: writeLeftOut(left),
        isSample: false,
        readAt: now,
        readBy: `staff:${staffId}`,
      })
      .returning({ id: placeLists.id });
    return row!.id;
  });
}

/** One ward's list, confirmed or not; null for another ward's, a dropped or a swept one. */
export async function findPlaceList(
  wardId: string,
  id: string,
): Promise<PlaceListUpload | null> {
  const [row] = await db
    .select()
    .from(placeLists)
    .where(ownUpload(placeLists, wardId, id));
  return row ?? null;
}

/** The list each layer shows now, in the order of `placeLayers`; layers without one are left out. */
export async function listConfirmedPlaces(
  wardId: string,
): Promise<PlaceListUpload[]> {
  const rows = await db
    .select()
    .from(placeLists)
    .where(
      and(eq(placeLists.wardId, wardId), isNotNull(placeLists.confirmedAt)),
    )
    .orderBy(desc(placeLists.confirmedAt), desc(placeLists.id));
  return placeLayers.flatMap(
    (layer) => rows.find((row) => row.layer === layer) ?? [],
  );
}

async function record(
  tx: Tx,
  { wardId, id, layer, places }: PlaceListUpload,
  staffId: string,
  action: string,
  now: Date,
) {
  const [actor, subject] = [`staff:${staffId}`, `place-list:${id}`];
  const details = { layer, places: places.length };
  await recordAct(tx, wardId, { actor, action, subject, details }, now);
}

/** Shows a list instead of its layer's former one, whole and once; the former is deleted. */
export function confirmPlaceList(
  wardId: string,
  staffId: string,
  id: string,
  now: Date,
): Promise<ConfirmingUpload> {
  return transaction(async (tx) => {
    await lockWard(tx, wardId);
    const [row] = await tx
      .update(placeLists)
      .set({ confirmedAt: now, confirmedBy: `staff:${staffId}` })
      .where(openUpload(placeLists, wardId, id))
      .returning();
    if (!row) return { ok: false, refusal: "not-open" };
    const former = confirmedBefore(placeLists, wardId, id);
    await tx
      .delete(placeLists)
      .where(and(former, eq(placeLists.layer, row.layer)));
    const action = "place-list-confirm";
    await record(tx, row, staffId, action, now);
    await touchWard(tx, wardId);
    return { ok: true };
  });
}

/** Forgets a list that was not confirmed; nothing where it is confirmed or gone. */
export function dropPlaceList(
  wardId: string,
  staffId: string,
  id: string,
  now: Date,
): Promise<void> {
  return transaction(async (tx) => {
    await lockWard(tx, wardId);
    const [row] = await tx
      .delete(placeLists)
      .where(openUpload(placeLists, wardId, id))
      .returning();
    const action = "place-list-drop";
    if (row) await record(tx, row, staffId, action, now);
  });
}

/** Takes the layer a confirmed list shows away from the map; false when it is not shown any more. */
export function removePlaceList(
  wardId: string,
  staffId: string,
  id: string,
  now: Date,
): Promise<boolean> {
  return transaction(async (tx) => {
    await lockWard(tx, wardId);
    const [row] = await tx
      .delete(placeLists)
      .where(
        and(
          ownUpload(placeLists, wardId, id),
          isNotNull(placeLists.confirmedAt),
        ),
      )
      .returning();
    if (!row) return false;
    const action = "place-list-remove";
    await record(tx, row, staffId, action, now);
    await touchWard(tx, wardId);
    return true;
  });
}

/** Deletes lists that nobody confirmed within a day. */
export function sweepPlaceLists(tx: Tx, now: Date): Promise<void> {
  return sweepUploads(tx, placeLists, now);
}
