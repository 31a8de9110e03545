import { and, desc, eq } from "drizzle-orm";
import { deskMark } from "#app/models/desk-entry.server.ts";
import type { Edition } from "#app/models/edition.server.ts";
import { listStaffNames } from "#app/models/staff.server.ts";
import { db } from "#db/client.server.ts";
import { cards } from "#db/schema/card.ts";
import { deskEntries } from "#db/schema/desk.ts";
import { stamps } from "#db/schema/stamp.ts";

const SHOWN = 20;

/** What the desk keyed in last, by whom, with how many stamps each entry made. */
export async function listRecentEntries(edition: Edition) {
  const rows = await db
    .select({ entry: deskEntries, number: cards.number })
    .from(deskEntries)
    .innerJoin(cards, eq(cards.id, deskEntries.cardId))
    .where(eq(deskEntries.rallyId, edition.rally.id))
    .orderBy(desc(deskEntries.enteredAt))
    .limit(SHOWN);
  const nameOf = await listStaffNames(edition.ward.id);
  return Promise.all(
    rows.map(async ({ entry, number }) => ({
      id: entry.id,
      number,
      day: entry.day,
      enteredAt: entry.enteredAt,
      undoneAt: entry.undoneAt,
      who: nameOf.get(entry.enteredBy) ?? "",
      stamps: await db.$count(
        stamps,
        and(
          eq(stamps.cardId, entry.cardId),
          eq(stamps.clientId, deskMark(entry.id)),
        ),
      ),
    })),
  );
}
