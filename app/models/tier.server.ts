import { and, count, eq, inArray, isNull } from "drizzle-orm";
import { editNames } from "#app/domain/edition/rows.ts";
import type { TierDraft } from "#app/domain/edition/tier-row.ts";
import { db, type Reader, type Tx } from "#db/client.server.ts";
import { entries } from "#db/schema/card.ts";
import { tiers } from "#db/schema/rally.ts";
import type { Tier } from "./edition.server.ts";
import { newId } from "./id.server.ts";

/** How many cards are in each tier's draw. */
export async function countEntries(
  rallyId: string,
  on: Reader = db,
): Promise<Map<string, number>> {
  const rows = await on
    .select({ tierId: entries.tierId, n: count() })
    .from(entries)
    .where(and(eq(entries.rallyId, rallyId), isNull(entries.withdrawnAt)))
    .groupBy(entries.tierId);
  return new Map(rows.map(({ tierId, n }) => [tierId, Number(n)]));
}

function columnsOf(draft: TierDraft, before: Tier | null) {
  const names = editNames(before?.names ?? null, draft.names);
  const prizes = editNames(before?.prizes ?? null, draft.prizes);
  const { mark, valueYen, winners, award, evidence } = draft;
  return {
    mark,
    name: names.ja,
    names,
    rule: draft.rule ?? before!.rule,
    prize: prizes.ja,
    prizes,
    valueYen,
    winners,
    award,
    evidence,
  };
}

/** An address for a tier: its mark where that is a letter or digit, else `prize`, numbered when taken. */
function freeSlug(mark: string, taken: Set<string>): string {
  const stem = /^[a-z0-9]{1,2}$/i.test(mark) ? mark.toLowerCase() : "prize";
  let slug = stem;
  for (let n = 2; taken.has(slug); n += 1) slug = `${stem}-${n}`;
  return slug;
}

export async function insertTier(
  tx: Tx,
  rallyId: string,
  draft: TierDraft,
  known: Tier[],
  now: Date,
): Promise<Tier> {
  const taken = new Set(known.map(({ slug }) => slug));
  const [tier] = await tx
    .insert(tiers)
    .values({
      id: newId(now),
      rallyId,
      slug: freeSlug(draft.mark, taken),
      position: known.length,
      ...columnsOf(draft, null),
    })
    .returning();
  return tier!;
}

/** Changes a tier that still has the version it was read with; null when it has not. */
export async function updateTier(
  tx: Tx,
  before: Tier,
  draft: TierDraft,
): Promise<Tier | null> {
  const { id, rallyId, version } = before;
  const [tier] = await tx
    .update(tiers)
    .set({ ...columnsOf(draft, before), version: version + 1 })
    .where(
      and(
        eq(tiers.id, id),
        eq(tiers.rallyId, rallyId),
        eq(tiers.version, version),
      ),
    )
    .returning();
  return tier ?? null;
}

export async function deleteTiers(tx: Tx, rallyId: string, ids: string[]) {
  if (ids.length === 0) return;
  await tx
    .delete(tiers)
    .where(and(eq(tiers.rallyId, rallyId), inArray(tiers.id, ids)));
}

/** Numbers tiers in the order given, where their place has changed. */
export async function placeTiers(
  tx: Tx,
  rallyId: string,
  ordered: Tier[],
): Promise<void> {
  for (const [position, tier] of ordered.entries())
    if (tier.position !== position)
      await tx
        .update(tiers)
        .set({ position })
        .where(and(eq(tiers.rallyId, rallyId), eq(tiers.id, tier.id)));
}
