import { and, eq, sql } from "drizzle-orm";
import { freeKey, periodKey, slotOfKey } from "#app/domain/period-key.ts";
import type { CountedStamp } from "#app/domain/progress.ts";
import type { Reader } from "#db/client.server.ts";
import { clearances, stamps, voids } from "#db/schema/stamp.ts";
import { statement } from "#db/statement.ts";
import type { Edition } from "./edition.server.ts";

export type Stamp = typeof stamps.$inferSelect;

/** What the card and the rules ask of a stamp: narrow, because every press reads all of a card's. */
const ofStamp = {
  id: stamps.id,
  checkpointId: stamps.checkpointId,
  periodKey: stamps.periodKey,
  day: stamps.day,
  channel: stamps.channel,
  method: stamps.method,
  evidence: stamps.evidence,
  counted: stamps.counted,
  reason: stamps.reason,
  pressedAt: stamps.pressedAt,
};

/** A stamp with what became of it: counting, capped, held, or voided with its reason. */
export type CardStamp = Pick<Stamp, keyof typeof ofStamp> & {
  standing: "counted" | "capped" | "held" | "voided";
  voidReason: string | null;
};

const ofCard = statement((on: Reader) =>
  on
    .select({
      ...ofStamp,
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

function standingOf({
  counted,
  reason,
  voidReason,
  clearedAt,
}: Row): CardStamp["standing"] {
  if (voidReason !== null) return "voided";
  if (counted || clearedAt !== null) return "counted";
  return reason === "too-fast" ? "held" : "capped";
}

/** All of a card's stamps in one rally, earliest first. */
export async function listCardStamps(
  on: Reader,
  cardId: string,
  rallyId: string,
): Promise<CardStamp[]> {
  const rows = await ofCard(on, { cardId, rallyId });
  return rows
    .map(({ clearedAt, ...row }) => ({
      ...row,
      standing: standingOf({ clearedAt, ...row }),
    }))
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

/** Why the desk's own stamp is void: it was keyed in by mistake, and may be keyed in again. */
export const TAKEN_BACK = "desk-undo";

/**
 * Whether the repeat rule lets a card have another stamp of a checkpoint on a
 * business day, under which key, and the stamp that stands in its way. `here`
 * are all the card's stamps there; what the desk took back leaves room.
 */
export function slotAt(
  { rally }: Edition,
  here: CardStamp[],
  day: string,
): { isFull: boolean; key: string; known: CardStamp | null } {
  const standing = here.filter(({ voidReason }) => voidReason !== TAKEN_BACK);
  const slots = standing.map((stamp) => slotOfKey(stamp.periodKey));
  const period = periodKey(rally.rules.repeat, day, slots);
  return {
    isFull: !period.ok,
    key: freeKey(
      period.key,
      here.map((stamp) => stamp.periodKey),
    ),
    known: standing[slots.indexOf(period.key)] ?? null,
  };
}
