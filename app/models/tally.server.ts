import { and, type Column, eq, gte, inArray, lte, or } from "drizzle-orm";
import { addDays, isoWeek, month } from "#app/domain/business-day.ts";
import type { Channel } from "#app/domain/tally.ts";
import { db } from "#db/client.server.ts";
import {
  tallyClock,
  tallyFlows,
  tallyHours,
  tallyPeople,
  tallyShops,
  tallyVisits,
} from "#db/schema/tally.ts";
import { sumOf } from "#db/sums.ts";
import type { Edition } from "./edition.server.ts";

/** Business days, both ends included; null for every street or channel. */
export type TallyFilter = {
  from: string;
  to: string;
  streetId: string | null;
  channel: Channel | null;
};

function checkpointsOf({ checkpoints }: Edition, streetId: string): string[] {
  return checkpoints.flatMap(({ id, street }) =>
    street.id === streetId ? id : [],
  );
}

function inStreet(
  edition: Edition,
  { streetId }: TallyFilter,
  checkpointId: Column,
) {
  return streetId === null
    ? undefined
    : inArray(checkpointId, checkpointsOf(edition, streetId));
}

/** Stamps by checkpoint × channel × method; the whole edition has its own lines. */
function listByCheckpoint(
  edition: Edition,
  filter: TallyFilter,
  isWhole: boolean,
) {
  const { rallyId, checkpointId, day, channel, method, stamps } = tallyShops;
  return db
    .select({ checkpointId, channel, method, stamps: sumOf(stamps) })
    .from(tallyShops)
    .where(
      and(
        eq(rallyId, edition.rally.id),
        isWhole ? eq(day, "") : and(gte(day, filter.from), lte(day, filter.to)),
        inStreet(edition, filter, checkpointId),
        filter.channel === null ? undefined : eq(channel, filter.channel),
      ),
    )
    .groupBy(checkpointId, channel, method);
}

/** Stamps by day × hour × channel; hour −1 has no time. One street is summed from its checkpoints. */
function listByHour(edition: Edition, filter: TallyFilter) {
  const table = filter.streetId === null ? tallyClock : tallyHours;
  const { rallyId, day, hour, channel, stamps } = table;
  return db
    .select({ day, hour, channel, stamps: sumOf(stamps) })
    .from(table)
    .where(
      and(
        eq(rallyId, edition.rally.id),
        gte(day, filter.from),
        lte(day, filter.to),
        inStreet(edition, filter, tallyHours.checkpointId),
        filter.channel === null ? undefined : eq(channel, filter.channel),
      ),
    )
    .groupBy(day, hour, channel);
}

/** First visits by checkpoint; they are not told apart by channel. */
function listFirstVisits(edition: Edition, { from, to }: TallyFilter) {
  const { checkpointId, day, firstVisits } = tallyVisits;
  return db
    .select({ checkpointId, people: sumOf(firstVisits) })
    .from(tallyVisits)
    .where(
      and(
        eq(tallyVisits.rallyId, edition.rally.id),
        gte(day, from),
        lte(day, to),
      ),
    )
    .groupBy(checkpointId);
}

/** Walks from street to street that touch the filter's street; not told apart by channel. */
function listFlows(edition: Edition, { from, to, streetId }: TallyFilter) {
  const { day, fromStreetId, toStreetId, walks } = tallyFlows;
  return db
    .select({ fromStreetId, toStreetId, walks: sumOf(walks) })
    .from(tallyFlows)
    .where(
      and(
        eq(tallyFlows.rallyId, edition.rally.id),
        gte(day, from),
        lte(day, to),
        streetId === null
          ? undefined
          : or(eq(fromStreetId, streetId), eq(toStreetId, streetId)),
      ),
    )
    .groupBy(fromStreetId, toStreetId);
}

type Span = { span: "day" | "week" | "month" | "edition"; key: string };

/** The one span whose distinct people a period is; null when only its days can be added up. */
export function spanOf(
  from: string,
  to: string,
  rally: { startsOn: string; endsOn: string },
  today: string,
): Span | null {
  const last = today < rally.endsOn ? today : rally.endsOn;
  const clipped = (days: (day: string) => string) =>
    days(from) === days(to) &&
    (from === rally.startsOn || days(addDays(from, -1)) !== days(from)) &&
    (to >= last || days(addDays(to, 1)) !== days(to));
  if (from <= rally.startsOn && to >= last) return { span: "edition", key: "" };
  if (from === to) return { span: "day", key: from };
  if (clipped(isoWeek)) return { span: "week", key: isoWeek(from) };
  return clipped(month) ? { span: "month", key: month(from) } : null;
}

async function readPeople(
  edition: Edition,
  filter: TallyFilter,
  today: string,
) {
  const { channel, people, multiStreet, key, span } = tallyPeople;
  const { from, to } = filter;
  const exact = spanOf(from, to, edition.rally, today);
  const rows = await db
    .select({ channel, people: sumOf(people), multiStreet: sumOf(multiStreet) })
    .from(tallyPeople)
    .where(
      and(
        eq(tallyPeople.rallyId, edition.rally.id),
        eq(span, exact?.span ?? "day"),
        exact ? eq(key, exact.key) : and(gte(key, from), lte(key, to)),
        filter.channel === null ? undefined : eq(channel, filter.channel),
      ),
    )
    .groupBy(channel);
  return { rows, span: exact?.span ?? null };
}

/** Everything the tally page says, from the roll-ups alone: its cost follows shops and days, not people. */
export async function readTally(
  edition: Edition,
  filter: TallyFilter,
  today: string,
) {
  const { from, to } = filter;
  const isWhole = spanOf(from, to, edition.rally, today)?.span === "edition";
  const [byCheckpoint, byHour, firstVisits, flows, people] = await Promise.all([
    listByCheckpoint(edition, filter, isWhole),
    listByHour(edition, filter),
    listFirstVisits(edition, filter),
    listFlows(edition, filter),
    readPeople(edition, filter, today),
  ]);
  return { byCheckpoint, byHour, firstVisits, flows, people };
}

/** One business day's stamps by checkpoint and hour. */
export function listDayHours(edition: Edition, wanted: string) {
  const { checkpointId, hour, day, stamps, rallyId } = tallyHours;
  return db
    .select({ checkpointId, hour, stamps: sumOf(stamps) })
    .from(tallyHours)
    .where(and(eq(rallyId, edition.rally.id), eq(day, wanted)))
    .groupBy(checkpointId, hour);
}
