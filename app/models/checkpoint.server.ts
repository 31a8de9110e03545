import { and, eq, max } from "drizzle-orm";
import { makeCode } from "#app/domain/code.ts";
import type { Tx } from "#db/client.server.ts";
import { checkpoints, codes, rallies } from "#db/schema/rally.ts";
import { locked } from "#db/sums.ts";
import type { Rally } from "./edition.server.ts";
import { newId, random } from "./id.server.ts";

export type CheckpointRow = typeof checkpoints.$inferSelect;

export type Admission = {
  shopId: string;
  mode: CheckpointRow["mode"];
  minimumYen: number;
  themes?: string[];
  /** The number on the poster; the next free one when it is not given. */
  number?: number;
};

/** A new code for a checkpoint; the ones before stay as they are. */
export async function issueCode(tx: Tx, checkpointId: string, now: Date) {
  const code = makeCode(random(8));
  await tx.insert(codes).values({ code, checkpointId, createdAt: now });
  return code;
}

async function nextNumber(tx: Tx, rallyId: string): Promise<number> {
  const [row] = await tx
    .select({ last: max(checkpoints.number) })
    .from(checkpoints)
    .where(eq(checkpoints.rallyId, rallyId));
  return (row?.last ?? 0) + 1;
}

/**
 * A shop takes part in a rally: a checkpoint with a number and its first code.
 * One that was there before is changed, and back if it was withdrawn. Null when
 * the number is another shop's. The caller has checked that shop and rally are
 * of one ward, and records the act.
 */
export async function admitShop(
  tx: Tx,
  rally: Pick<Rally, "id" | "wardId">,
  admission: Admission,
  now: Date,
): Promise<CheckpointRow | null> {
  const { shopId, mode, minimumYen, themes, number } = admission;
  // One at a time, so that two officials do not give out one number.
  await locked(
    tx.select({ id: rallies.id }).from(rallies).where(eq(rallies.id, rally.id)),
  );
  const here = and(
    eq(checkpoints.rallyId, rally.id),
    eq(checkpoints.shopId, shopId),
  );
  const [known] = await tx.select().from(checkpoints).where(here);
  if (number !== undefined) {
    const [taken] = await tx
      .select({ shopId: checkpoints.shopId })
      .from(checkpoints)
      .where(
        and(eq(checkpoints.rallyId, rally.id), eq(checkpoints.number, number)),
      );
    if (taken && taken.shopId !== shopId) return null;
  }
  if (known) {
    const [changed] = await tx
      .update(checkpoints)
      .set({
        mode,
        minimumYen,
        withdrawnAt: null,
        themes: themes ?? known.themes,
        number: number ?? known.number,
      })
      .where(here)
      .returning();
    return changed!;
  }
  const [made] = await tx
    .insert(checkpoints)
    .values({
      id: newId(now),
      rallyId: rally.id,
      shopId,
      number: number ?? (await nextNumber(tx, rally.id)),
      mode,
      minimumYen,
      themes: themes ?? [],
    })
    .returning();
  await issueCode(tx, made!.id, now);
  return made!;
}
