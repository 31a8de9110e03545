import { and, eq, gt, gte, isNull, lte, sql } from "drizzle-orm";
import { db, type Reader } from "#db/client.server.ts";
import { stamps, voids } from "#db/schema/stamp.ts";
import { statement } from "#db/statement.ts";
import type { Checkpoint } from "./edition.server.ts";
import {
  type DayRow,
  type DayStamp,
  dayStampOf,
  selectDayStamps,
} from "./merchant-day.server.ts";

export type FoundStamp = { id: string; checkpointId: string };
export type LiveStamp = FoundStamp & DayStamp & { day: string };

const idsAfter = statement((on: Reader) =>
  on
    .select({ id: stamps.id, checkpointId: stamps.checkpointId })
    .from(stamps)
    .where(gt(stamps.id, sql.placeholder("after"))),
);

const between = statement((on: Reader) =>
  selectDayStamps(on).where(
    and(
      gte(stamps.id, sql.placeholder("first")),
      lte(stamps.id, sql.placeholder("last")),
    ),
  ),
);

const ofDay = statement((on: Reader) =>
  selectDayStamps(on)
    .leftJoin(voids, eq(voids.stampId, stamps.id))
    .where(
      and(
        eq(stamps.checkpointId, sql.placeholder("checkpointId")),
        eq(stamps.day, sql.placeholder("day")),
        gt(stamps.id, sql.placeholder("after")),
        isNull(voids.stampId),
      ),
    ),
);

function liveStampOf(row: DayRow): LiveStamp {
  const { checkpointId, day } = row.stamp;
  return { ...dayStampOf(row), checkpointId, day };
}

const byId = (a: FoundStamp, b: FoundStamp) => (a.id < b.id ? -1 : 1);

/** Which stamps of any ward have ids greater than a text, and where they are; for the one poller of a process. */
export function listStampsAfter(after: string): Promise<FoundStamp[]> {
  return idsAfter(db, { after });
}

/** Found stamps as their own shops may see them, by id; at least one. */
export async function readLiveStamps(
  found: FoundStamp[],
): Promise<LiveStamp[]> {
  const ids = found.map(({ id }) => id).sort();
  const rows = await between(db, { first: ids[0], last: ids.at(-1) });
  const wanted = new Set(ids);
  return rows
    .filter(({ stamp }) => wanted.has(stamp.id))
    .map(liveStampOf)
    .sort(byId);
}

/** A checkpoint's stamps of a business day with ids greater than a text, by id; voided ones are left out. */
export async function listMissedStamps(
  { id }: Pick<Checkpoint, "id">,
  day: string,
  after: string,
): Promise<LiveStamp[]> {
  const rows = await ofDay(db, { checkpointId: id, day, after });
  return rows.map(liveStampOf).sort(byId);
}
