import { and, desc, eq, inArray, isNull, ne, or } from "drizzle-orm";
import { businessDay } from "#app/domain/business-day.ts";
import { db, transaction, type Tx } from "#db/client.server.ts";
import { auditLog } from "#db/schema/audit.ts";
import { cardProgress, cards, entries } from "#db/schema/card.ts";
import { promotions } from "#db/schema/promotion.ts";
import {
  channels,
  checkpoints,
  codes,
  rallies,
  tiers,
} from "#db/schema/rally.ts";
import { signInLinks } from "#db/schema/session.ts";
import { shops } from "#db/schema/shop.ts";
import { stamps } from "#db/schema/stamp.ts";
import { associations, streets } from "#db/schema/street.ts";
import {
  tallyFlows,
  tallyClock,
  tallyHours,
  tallyShops,
  tallyPeople,
  tallyVisits,
} from "#db/schema/tally.ts";
import { staff, wards } from "#db/schema/ward.ts";
import { writeSampleEdition } from "./sample-edition.server.ts";
import { writeSampleParticipation } from "./sample-participation.server.ts";

/** About as many people as the month of a real edition. */
export const SAMPLE_CARDS = 1950;

/** The sample edition seeded at `now`, with `count` generated cards. */
export async function seedSample(now: Date, count: number): Promise<number> {
  await transaction((tx) => writeSampleEdition(tx, now));
  return writeSampleParticipation(now, count);
}

/** Fills an empty database with the sample; gives an ended one that nobody used today's dates. */
export async function seedIfEmpty(now: Date, count: number): Promise<boolean> {
  const [ward] = await db.select().from(wards).limit(1);
  if (ward) {
    if (!ward.isSample || !(await isEndedAndUntouched(ward.id, now)))
      return false;
    await transaction((tx) => removeUntouchedSample(tx, ward.id));
  }
  await seedSample(now, count);
  return true;
}

async function isEndedAndUntouched(wardId: string, now: Date) {
  const [rally] = await db
    .select()
    .from(rallies)
    .where(eq(rallies.wardId, wardId))
    .orderBy(desc(rallies.endsOn))
    .limit(1);
  if (!rally || rally.endsOn >= businessDay(now)) return false;
  const [act] = await db
    .select({ id: auditLog.id })
    .from(auditLog)
    .where(eq(auditLog.wardId, wardId))
    .limit(1);
  const [own] = await db
    .select({ id: stamps.id })
    .from(stamps)
    .where(
      and(
        eq(stamps.rallyId, rally.id),
        or(isNull(stamps.clientId), ne(stamps.clientId, "sample")),
      ),
    )
    .limit(1);
  return !act && !own;
}

async function removeUntouchedSample(tx: Tx, wardId: string): Promise<void> {
  const idsOf = { rallies, streets, shops };
  const owned = <T extends keyof typeof idsOf>(name: T) =>
    tx
      .select({ id: idsOf[name].id })
      .from(idsOf[name])
      .where(eq(idsOf[name].wardId, wardId));
  const ownCheckpoints = tx
    .select({ id: checkpoints.id })
    .from(checkpoints)
    .where(inArray(checkpoints.rallyId, owned("rallies")));
  await tx.delete(stamps).where(inArray(stamps.rallyId, owned("rallies")));
  for (const table of [
    cardProgress,
    entries,
    tallyFlows,
    tallyClock,
    tallyHours,
    tallyShops,
    tallyPeople,
    tallyVisits,
  ])
    await tx.delete(table).where(inArray(table.rallyId, owned("rallies")));
  await tx.delete(cards).where(eq(cards.wardId, wardId));
  await tx.delete(codes).where(inArray(codes.checkpointId, ownCheckpoints));
  for (const table of [checkpoints, channels, tiers])
    await tx.delete(table).where(inArray(table.rallyId, owned("rallies")));
  await tx.delete(rallies).where(eq(rallies.wardId, wardId));
  await tx.delete(promotions).where(inArray(promotions.shopId, owned("shops")));
  await tx.delete(signInLinks).where(eq(signInLinks.wardId, wardId));
  await tx.delete(shops).where(eq(shops.wardId, wardId));
  await tx
    .delete(associations)
    .where(inArray(associations.streetId, owned("streets")));
  for (const table of [streets, staff])
    await tx.delete(table).where(eq(table.wardId, wardId));
  await tx.delete(wards).where(eq(wards.id, wardId));
}
