import { and, desc, eq, inArray } from "drizzle-orm";
import { db } from "#db/client.server.ts";
import { stamps } from "#db/schema/stamp.ts";

/** In which of some rallies a card was stamped last on a business day; null for none. */
export async function findRallyStampedLast(
  cardId: string,
  day: string,
  rallyIds: string[],
): Promise<string | null> {
  const [last] = await db
    .select({ rallyId: stamps.rallyId })
    .from(stamps)
    .where(
      and(
        eq(stamps.cardId, cardId),
        eq(stamps.day, day),
        inArray(stamps.rallyId, rallyIds),
      ),
    )
    .orderBy(desc(stamps.pressedAt), desc(stamps.id))
    .limit(1);
  return last?.rallyId ?? null;
}
