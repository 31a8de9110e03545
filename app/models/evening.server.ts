import { and, eq, gte, inArray, isNull, lt, or, sql } from "drizzle-orm";
import { addDays, businessDayStart } from "#app/domain/business-day.ts";
import { type EveningNote, eveningNote } from "#app/domain/evening.ts";
import { db, type Reader } from "#db/client.server.ts";
import { couponUses, promotions } from "#db/schema/promotion.ts";
import { clearances, stamps, voids } from "#db/schema/stamp.ts";
import { statement } from "#db/statement.ts";
import {
  type Checkpoint,
  type Edition,
  listPublicEditions,
} from "./edition.server.ts";
import { checkpointOf } from "./merchant-day.server.ts";

const ofCardsThere = statement((on: Reader) =>
  on
    .select({
      id: stamps.id,
      cardId: stamps.cardId,
      checkpointId: stamps.checkpointId,
      day: stamps.day,
      method: stamps.method,
      counted: stamps.counted,
      pressedAt: stamps.pressedAt,
      receivedAt: stamps.receivedAt,
      clearedAt: clearances.clearedAt,
      voidedAt: voids.voidedAt,
    })
    .from(stamps)
    .leftJoin(voids, eq(voids.stampId, stamps.id))
    .leftJoin(clearances, eq(clearances.stampId, stamps.id))
    .where(
      and(
        inArray(
          stamps.cardId,
          on
            .select({ cardId: stamps.cardId })
            .from(stamps)
            .where(
              and(
                eq(stamps.checkpointId, sql.placeholder("checkpointId")),
                eq(stamps.day, sql.placeholder("day")),
              ),
            ),
        ),
        eq(stamps.rallyId, sql.placeholder("rallyId")),
        or(
          eq(stamps.day, sql.placeholder("day")),
          eq(stamps.checkpointId, sql.placeholder("checkpointId")),
        ),
      ),
    ),
);

/** How often each coupon of a shop was used up on a business day; what was undone is not told. */
async function listUsesOfDay(shopId: string, day: string) {
  const rows = await db
    .select({ id: promotions.id, title: promotions.title })
    .from(couponUses)
    .innerJoin(promotions, eq(promotions.id, couponUses.promotionId))
    .where(
      and(
        eq(promotions.shopId, shopId),
        gte(couponUses.usedAt, businessDayStart(day)),
        lt(couponUses.usedAt, businessDayStart(addDays(day, 1))),
        isNull(couponUses.undoneAt),
      ),
    );
  const groups = Map.groupBy(rows, ({ id }) => id);
  return [...groups]
    .map(([id, all]) => ({ id, title: all[0]!.title, n: all.length }))
    .sort((a, b) => b.n - a.n || (a.id < b.id ? -1 : 1));
}

export type ShopEvening = EveningNote & {
  uses: { id: string; title: string; n: number }[];
};

/** A shop's business day in one rally: two reads, whatever the rally's size. */
export async function readEvening(
  edition: Edition,
  checkpoint: Checkpoint,
  day: string,
  now: Date,
): Promise<ShopEvening> {
  const { checkpoints, checkpointById, rally } = edition;
  const found = await ofCardsThere(db, {
    checkpointId: checkpoint.id,
    rallyId: rally.id,
    day,
  });
  const shop = {
    checkpointId: checkpoint.id,
    streetId: checkpoint.street.id,
    streetIds: [...new Set(checkpoints.map(({ street }) => street.id))],
    streetOf: (id: string) => checkpointById.get(id)?.street.id ?? null,
  };
  const uses = await listUsesOfDay(checkpoint.shopId, day);
  return { ...eveningNote(shop, day, found, now), uses };
}

/** The public rally of this business day in which the shop takes part, and where; null for none. */
export async function findNotePlace(
  wardId: string,
  shop: { id: string },
  day: string,
) {
  for (const edition of await listPublicEditions(wardId)) {
    const { startsOn, endsOn } = edition.rally;
    const isOn = startsOn <= day && day <= endsOn;
    const checkpoint = isOn ? checkpointOf(edition, shop) : null;
    if (checkpoint) return { edition, checkpoint };
  }
  return null;
}
