import { eq } from "drizzle-orm";
import { transaction, type Tx } from "#db/client.server.ts";
import { associations, streets } from "#db/schema/street.ts";
import { wards } from "#db/schema/ward.ts";
import { locked } from "#db/sums.ts";
import { makeBackup } from "./backup.server.ts";
import { newId } from "./id.server.ts";
import { foundWard, type NewWard } from "./new-ward.server.ts";
import { removeSample } from "./sample-removal.server.ts";
import { openSession } from "./session.server.ts";
import { touchWard, type Ward } from "./ward.server.ts";

export type RealStart =
  | { ok: true; key: string }
  | { ok: false; refusal: "not-a-sample" | "no-backup" };

/** A full disk must not cost anybody their data: without a backup nothing is removed. */
async function isBackedUp(now: Date): Promise<boolean> {
  try {
    await makeBackup("manual", now);
    return true;
  } catch {
    return false;
  }
}

/** The streets of a sample that are real, with their drawing, for the ward that follows it. */
async function readRealStreets(tx: Tx, wardId: string) {
  const all = await tx.select().from(streets).where(eq(streets.wardId, wardId));
  const real = all.filter(({ isSample }) => !isSample);
  const parts = await tx
    .select({ association: associations })
    .from(associations)
    .innerJoin(streets, eq(streets.id, associations.streetId))
    .where(eq(streets.wardId, wardId));
  return real.map((street) => ({
    street,
    parts: parts
      .map(({ association }) => association)
      .filter(({ streetId }) => streetId === street.id),
  }));
}

/**
 * 見本を消して本番を始める: after a backup, in one step, the sample goes with all that was tried on
 * it, and a real ward takes its place on the same host, with the real streets
 * if they are wanted. The official who asked is its manager and stays signed in.
 * Refused for a ward that is not a sample, and when no backup can be written.
 */
export async function beginForReal(
  { id: wardId, isSample }: Pick<Ward, "id" | "isSample">,
  details: NewWard,
  keepsStreets: boolean,
  now: Date,
): Promise<RealStart> {
  if (!isSample) return { ok: false, refusal: "not-a-sample" };
  if (!(await isBackedUp(now))) return { ok: false, refusal: "no-backup" };
  return transaction(async (tx): Promise<RealStart> => {
    const [sample] = await locked(
      tx.select().from(wards).where(eq(wards.id, wardId)),
    );
    if (!sample?.isSample) return { ok: false, refusal: "not-a-sample" };
    const kept = keepsStreets ? await readRealStreets(tx, wardId) : [];
    await removeSample(tx, wardId);
    const { ward, person } = await foundWard(tx, details, now);
    if (sample.host)
      await tx
        .update(wards)
        .set({ host: sample.host })
        .where(eq(wards.id, ward.id));
    for (const { street, parts } of kept) {
      const streetId = newId(now);
      await tx
        .insert(streets)
        .values({ ...street, id: streetId, wardId: ward.id });
      for (const part of parts)
        await tx
          .insert(associations)
          .values({ ...part, id: newId(now), streetId });
    }
    await touchWard(tx, ward.id);
    const owner = { wardId: ward.id, staffId: person.id, shopId: null };
    const { key } = await openSession(tx, owner, now);
    return { ok: true, key };
  });
}
