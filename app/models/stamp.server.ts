import { and, eq, sql } from "drizzle-orm";
import type { CountedStamp } from "#app/domain/progress.ts";
import type { Reader } from "#db/client.server.ts";
import { clearances, stamps, voids } from "#db/schema/stamp.ts";
import { statement } from "#db/statement.ts";
import type { Edition } from "./edition.server.ts";

export type Stamp = typeof stamps.$inferSelect;

/** A stamp with what became of it: counting, capped, held, or voided with its reason. */
export type CardStamp = Stamp & {
  standing: "counted" | "capped" | "held" | "voided";
  voidReason: string | null;
};

const ofCard = statement((on: Reader) =>
  on
    .select({
      stamp: stamps,
      voidReason: voids.reason,
      clearedAt: clearances.clearedAt,
    })
    .from(stamps)
    .leftJoin(voids, eq(voids.stampId, stamps.id))
    .leftJoin(clearances, eq(clearances.stampId, stamps.id))
    .where(
      and(
        eq(stamps.cardId, sql.placeholder("cardId")),
        eq(stamps.rallyId, sql.placeholder("rallyId")),
      ),
    ),
);

type Row = Awaited<ReturnType<typeof ofCard>>[number];

function standingOf({ stamp, voidReason, clearedAt }: Row) {
  if (voidReason !== null) return "voided";
  if (stamp.counted || clearedAt !== null) return "counted";
  return stamp.reason === "too-fast" ? "held" : "capped";
}

/** All of a card's stamps in one rally, earliest first. */
export async function listCardStamps(
  on: Reader,
  cardId: string,
  rallyId: string,
): Promise<CardStamp[]> {
  const rows = await ofCard(on, { cardId, rallyId });
  return rows
    .map(
      (row) =>
        ({
          ...row.stamp,
          standing: standingOf(row),
          voidReason: row.voidReason,
        }) satisfies CardStamp,
    )
    .sort((a, b) => a.pressedAt.getTime() - b.pressedAt.getTime());
}

/** What the rules count, of a card's stamps. */
export function countedStamps(
  edition: Edition,
  all: CardStamp[],
): CountedStamp[] {
  return all.flatMap((stamp) => {
    const checkpoint = edition.checkpointById.get(stamp.checkpointId);
    if (stamp.standing !== "counted" || !checkpoint) return [];
    return {
      checkpointId: checkpoint.id,
      shopId: checkpoint.shopId,
      streetId: checkpoint.street.id,
      streetSlug: checkpoint.street.slug,
      category: checkpoint.shop.category,
      themes: checkpoint.themes,
      points: checkpoint.points,
      day: stamp.day,
      evidence: stamp.evidence,
    };
  });
}
