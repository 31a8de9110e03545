import { and, eq, sql } from "drizzle-orm";
import { db, type Tx } from "#db/client.server.ts";
import { cardProgress } from "#db/schema/card.ts";
import { statement } from "#db/statement.ts";
import type { Edition } from "./edition.server.ts";
import type { CardStamp } from "./stamp.server.ts";

const upsert = statement((on: Tx) =>
  on
    .insert(cardProgress)
    .values({
      cardId: sql.placeholder("cardId"),
      rallyId: sql.placeholder("rallyId"),
      counted: sql.placeholder("counted"),
      streets: sql.placeholder("streets"),
      lastStampAt: sql.placeholder("lastStampAt"),
    })
    .onConflictDoUpdate({
      target: [cardProgress.cardId, cardProgress.rallyId],
      set: {
        counted: sql`excluded.counted`,
        streets: sql`excluded.streets`,
        lastStampAt: sql`excluded.last_stamp_at`,
      },
    }),
);

type CountedRow = { stamp: { pressedAt: Date }; streetId: string };

/** Writes a card's one row of progress in a rally from its counted stamps. */
export async function storeProgress(
  tx: Tx,
  cardId: string,
  rallyId: string,
  counted: CountedRow[],
): Promise<void> {
  const last = Math.max(
    ...counted.map(({ stamp }) => stamp.pressedAt.getTime()),
  );
  await upsert(tx, {
    cardId,
    rallyId,
    counted: counted.length,
    streets: new Set(counted.map(({ streetId }) => streetId)).size,
    lastStampAt: new Date(counted.length > 0 ? last : 0),
  });
}

/** Keeps the card's progress equal to its counted stamps, out of all its stamps in a rally. */
export function recordProgress(
  tx: Tx,
  edition: Edition,
  cardId: string,
  all: CardStamp[],
): Promise<void> {
  const counted = all.flatMap((stamp) => {
    const street = edition.checkpointById.get(stamp.checkpointId)?.street;
    if (stamp.standing !== "counted" || !street) return [];
    return { stamp, streetId: street.id };
  });
  return storeProgress(tx, cardId, edition.rally.id, counted);
}

export async function findProgress(cardId: string, rallyId: string) {
  const rows = await db
    .select()
    .from(cardProgress)
    .where(
      and(eq(cardProgress.cardId, cardId), eq(cardProgress.rallyId, rallyId)),
    );
  return rows[0] ?? null;
}
