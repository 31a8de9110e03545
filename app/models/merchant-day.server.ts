import { and, desc, eq, isNull } from "drizzle-orm";
import { businessDay } from "#app/domain/business-day.ts";
import { db, type Reader } from "#db/client.server.ts";
import { cards } from "#db/schema/card.ts";
import { clearances, stamps, voids } from "#db/schema/stamp.ts";
import type { Checkpoint, Edition } from "./edition.server.ts";

/** One stamp as its shop may see it: of the card only the number's last four digits. */
export type DayStamp = {
  id: string;
  method: (typeof stamps.$inferSelect)["method"];
  at: Date;
  lastDigits: string;
  standing: "counted" | "capped" | "held";
};

export type MerchantDay = {
  day: string;
  /** Newest first; voided ones are left out. */
  stamps: DayStamp[];
  counted: number;
  lastAt: Date | null;
};

/** Where a shop takes part in the rally now; null where it does not, or no longer does. */
export function checkpointOf(
  edition: Edition,
  shop: { id: string },
): Checkpoint | null {
  const found = edition.checkpoints.find(
    ({ shopId, withdrawnAt }) => shopId === shop.id && !withdrawnAt,
  );
  return found ?? null;
}

/** Stamps with what their shop may see of them. */
export function selectDayStamps(on: Reader) {
  return on
    .select({
      stamp: {
        id: stamps.id,
        checkpointId: stamps.checkpointId,
        day: stamps.day,
        method: stamps.method,
        counted: stamps.counted,
        reason: stamps.reason,
        pressedAt: stamps.pressedAt,
      },
      number: cards.number,
      clearedAt: clearances.clearedAt,
    })
    .from(stamps)
    .innerJoin(cards, eq(cards.id, stamps.cardId))
    .leftJoin(clearances, eq(clearances.stampId, stamps.id));
}

export type DayRow = Awaited<ReturnType<typeof selectDayStamps>>[number];

/** A stamp's row as its shop may see it. */
export function dayStampOf({ stamp, number, clearedAt }: DayRow): DayStamp {
  const uncounted = stamp.reason === "too-fast" ? "held" : "capped";
  return {
    id: stamp.id,
    method: stamp.method,
    at: stamp.pressedAt,
    lastDigits: number.slice(-4),
    standing: stamp.counted || clearedAt ? "counted" : uncounted,
  };
}

/** A checkpoint's business day so far. */
export async function readMerchantDay(
  checkpoint: Pick<Checkpoint, "id">,
  now: Date,
): Promise<MerchantDay> {
  const day = businessDay(now);
  const rows = await selectDayStamps(db)
    .leftJoin(voids, eq(voids.stampId, stamps.id))
    .where(
      and(
        eq(stamps.checkpointId, checkpoint.id),
        eq(stamps.day, day),
        isNull(voids.stampId),
      ),
    )
    .orderBy(desc(stamps.pressedAt), desc(stamps.id));
  const list = rows.map(dayStampOf);
  return {
    day,
    stamps: list,
    counted: list.filter(({ standing }) => standing === "counted").length,
    lastAt: list.find(({ method }) => method !== "desk")?.at ?? null,
  };
}
