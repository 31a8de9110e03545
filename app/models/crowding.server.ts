import { and, count, eq, gt, gte, isNull } from "drizzle-orm";
import {
  CROWDING_MINUTES,
  type Crowding,
  judgeCrowding,
} from "#app/domain/crowding.ts";
import { hasLeft } from "#app/domain/edition/has-left.ts";
import { firstIdAt } from "#app/domain/live-cursor.ts";
import { db } from "#db/client.server.ts";
import { stamps, voids } from "#db/schema/stamp.ts";
import type { Edition } from "./edition.server.ts";

const FRESH_MS = 60_000;
const known = new Map<
  string,
  { freshUntil: number; found: Promise<Map<string, Crowding>> }
>();

async function readCrowding(edition: Edition, now: Date) {
  const since = new Date(now.getTime() - CROWDING_MINUTES * 60_000);
  const rows = await db
    .select({ checkpointId: stamps.checkpointId, stamps: count() })
    .from(stamps)
    .leftJoin(voids, eq(voids.stampId, stamps.id))
    .where(
      and(
        eq(stamps.rallyId, edition.rally.id),
        gt(stamps.id, firstIdAt(since.getTime())),
        gte(stamps.pressedAt, since),
        isNull(voids.stampId),
      ),
    )
    .groupBy(stamps.checkpointId);
  const pressed = new Map(rows.map((row) => [row.checkpointId, row.stamps]));
  return new Map(
    edition.streets.map(({ id, slug }) => {
      const own = (edition.checkpointsByStreet.get(id) ?? []).filter(
        (one) => !hasLeft(one),
      );
      const sum = own.reduce((all, one) => all + (pressed.get(one.id) ?? 0), 0);
      return [slug, judgeCrowding(sum, own.length)];
    }),
  );
}

/**
 * How busy each street of the rally is, by its slug, from the stamps of the last
 * 30 minutes; asked for at most once a minute and process, so that its cost does
 * not grow with its readers.
 */
export function readStreetCrowding(
  edition: Edition,
  now: Date,
): Promise<Map<string, Crowding>> {
  const { id } = edition.rally;
  const kept = known.get(id);
  if (kept && now.getTime() < kept.freshUntil) return kept.found;
  const found = readCrowding(edition, now);
  known.set(id, { freshUntil: now.getTime() + FRESH_MS, found });
  found.catch(() => known.delete(id));
  return found;
}
