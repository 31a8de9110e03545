import { and, desc, eq, isNull, ne, or } from "drizzle-orm";
import { businessDay } from "#app/domain/business-day.ts";
import { db, transaction } from "#db/client.server.ts";
import { auditLog } from "#db/schema/audit.ts";
import { rallies } from "#db/schema/rally.ts";
import { stamps } from "#db/schema/stamp.ts";
import { wards } from "#db/schema/ward.ts";
import { writeSampleEdition } from "./sample-edition.server.ts";
import { drawSamplePictures } from "./sample-promotion.server.ts";
import { removeSample } from "./sample-removal.server.ts";
import { writeSampleParticipation } from "./sample-participation.server.ts";

/** About as many people as the month of a real edition. */
export const SAMPLE_CARDS = 1950;

/** The sample edition seeded at `now`, with `count` generated cards. */
export async function seedSample(now: Date, count: number): Promise<number> {
  const pictures = await drawSamplePictures();
  await transaction((tx) => writeSampleEdition(tx, now, pictures));
  return writeSampleParticipation(now, count);
}

/** Fills an empty database with the sample; gives an ended one that nobody used today's dates. */
export async function seedIfEmpty(now: Date, count: number): Promise<boolean> {
  const [ward] = await db.select().from(wards).limit(1);
  if (ward) {
    if (!ward.isSample || !(await isEndedAndUntouched(ward.id, now)))
      return false;
    await transaction((tx) => removeSample(tx, ward.id));
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
