import { and, asc, eq, gt, inArray, isNotNull, isNull, or } from "drizzle-orm";
import type { DryRunResult } from "#app/domain/dry-run.ts";
import { type CountedStamp, tierProgress } from "#app/domain/progress.ts";
import { db } from "#db/client.server.ts";
import { cardProgress } from "#db/schema/card.ts";
import { checkpoints } from "#db/schema/rally.ts";
import { clearances, stamps, voids } from "#db/schema/stamp.ts";
import { askedOf } from "./card-page.server.ts";
import type { Checkpoint, Edition } from "./edition.server.ts";

/** So many cards are in memory at once, however many there are. */
const CARDS_A_LOOK = 200;

async function cardsAfter(rallyId: string, after: string): Promise<string[]> {
  const rows = await db
    .select({ cardId: cardProgress.cardId })
    .from(cardProgress)
    .where(
      and(eq(cardProgress.rallyId, rallyId), gt(cardProgress.cardId, after)),
    )
    .orderBy(asc(cardProgress.cardId))
    .limit(CARDS_A_LOOK);
  return rows.map(({ cardId }) => cardId);
}

function countedOf(rallyId: string, cardIds: string[]) {
  return db
    .select({
      cardId: stamps.cardId,
      day: stamps.day,
      evidence: stamps.evidence,
      shopId: checkpoints.shopId,
    })
    .from(stamps)
    .innerJoin(checkpoints, eq(checkpoints.id, stamps.checkpointId))
    .leftJoin(voids, eq(voids.stampId, stamps.id))
    .leftJoin(clearances, eq(clearances.stampId, stamps.id))
    .where(
      and(
        eq(stamps.rallyId, rallyId),
        inArray(stamps.cardId, cardIds),
        isNull(voids.stampId),
        or(eq(stamps.counted, true), isNotNull(clearances.stampId)),
      ),
    );
}

function stampAt(
  { id, shopId, street, shop, themes, points }: Checkpoint,
  { day, evidence }: { day: string; evidence: number },
): CountedStamp {
  return {
    checkpointId: id,
    shopId,
    streetId: street.id,
    streetSlug: street.slug,
    category: shop.category,
    themes,
    points,
    day,
    evidence,
  };
}

/**
 * How many cards of an earlier rally would have reached each tier under this
 * one's rules, with its own checkpoints: a stamp counts where the same shop
 * takes part now. Cards are looked at some hundreds at a time.
 */
export async function runDry(
  edition: Edition,
  sourceRallyId: string,
): Promise<DryRunResult> {
  const { rules, tiers } = askedOf(edition);
  const byShop = new Map(
    edition.checkpoints
      .filter(({ withdrawnAt }) => !withdrawnAt)
      .map((checkpoint) => [checkpoint.shopId, checkpoint]),
  );
  const reached = tiers.map(() => 0);
  const sums = { cards: 0, stamps: 0 };
  for (let last = ""; ;) {
    const cardIds = await cardsAfter(sourceRallyId, last);
    if (cardIds.length === 0) break;
    last = cardIds.at(-1)!;
    const rows = await countedOf(sourceRallyId, cardIds);
    for (const own of Map.groupBy(rows, ({ cardId }) => cardId).values()) {
      const mapped = own.flatMap((row) => {
        const checkpoint = byShop.get(row.shopId);
        return checkpoint ? [stampAt(checkpoint, row)] : [];
      });
      sums.cards += 1;
      sums.stamps += mapped.length;
      for (const [i, { rule }] of tiers.entries())
        if (tierProgress(rule, mapped, rules).reached) reached[i]! += 1;
    }
  }
  return {
    ...sums,
    tiers: tiers.map(({ tier: { mark, name } }, i) => ({
      mark,
      name,
      reached: reached[i]!,
    })),
  };
}
