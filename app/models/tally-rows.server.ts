import { sql } from "drizzle-orm";
import { type Delta, sumDeltas } from "#app/domain/tally-delta.ts";
import type { Tx } from "#db/client.server.ts";
import {
  tallyClock,
  tallyFlows,
  tallyHours,
  tallyPeople,
  tallyShops,
  tallyVisits,
} from "#db/schema/tally.ts";

type Of<Table extends Delta["table"]> = Extract<Delta, { table: Table }>;

const ROWS_A_STATEMENT = 100;

function pick<Table extends Delta["table"]>(deltas: Delta[], table: Table) {
  return deltas.filter((delta): delta is Of<Table> => delta.table === table);
}

async function inChunks<T>(rows: T[], write: (chunk: T[]) => Promise<unknown>) {
  for (let i = 0; i < rows.length; i += ROWS_A_STATEMENT)
    await write(rows.slice(i, i + ROWS_A_STATEMENT));
}

function peopleRows(rallyId: string, deltas: Of<"people">[]) {
  const rows = new Map<string, typeof tallyPeople.$inferInsert>();
  for (const { key, n } of deltas) {
    const id = `${key.span} ${key.key} ${key.channel}`;
    const { span, channel } = key;
    const row = rows.get(id) ?? {
      rallyId,
      span,
      key: key.key,
      channel,
      people: 0,
      multiStreet: 0,
    };
    row.people += n;
    row.multiStreet += n * key.multiStreet;
    rows.set(id, row);
  }
  return [...rows.values()];
}

/** Adds the sums of many cards' deltas (a map by rally each) to the roll-up tables. */
export async function addToRollUps(
  tx: Tx,
  changes: Map<string, Delta[]>[],
): Promise<void> {
  const byRally = Map.groupBy(
    changes.flatMap((change) => [...change]),
    ([rallyId]) => rallyId,
  );
  for (const [rallyId, lists] of byRally)
    await addRally(tx, rallyId, sumDeltas(lists.flatMap(([, list]) => list)));
}

type ShopRow = typeof tallyShops.$inferInsert;
type ClockRow = typeof tallyClock.$inferInsert;

/** The edition's own line in `tally_shops`. */
const WHOLE_EDITION = "";

function addTo<Row extends { stamps: number }>(
  rows: Map<string, Row>,
  key: string,
  row: Row,
) {
  const known = rows.get(key);
  if (known) known.stamps += row.stamps;
  else rows.set(key, row);
}

function shopRows(rallyId: string, deltas: Of<"hours">[]): ShopRow[] {
  const rows = new Map<string, ShopRow>();
  for (const { key, n } of deltas)
    for (const day of [key.day, WHOLE_EDITION]) {
      const { checkpointId, channel, method } = key;
      const id = `${day} ${checkpointId} ${channel} ${method}`;
      const row = { rallyId, day, checkpointId, channel, method, stamps: n };
      addTo(rows, id, row);
    }
  return [...rows.values()];
}

function clockRows(rallyId: string, deltas: Of<"hours">[]): ClockRow[] {
  const rows = new Map<string, ClockRow>();
  for (const { key, n } of deltas) {
    const { day, hour, channel } = key;
    const row = { rallyId, day, hour, channel, stamps: n };
    addTo(rows, `${day} ${hour} ${channel}`, row);
  }
  return [...rows.values()];
}

async function addHours(tx: Tx, rallyId: string, deltas: Of<"hours">[]) {
  await inChunks(deltas, (chunk) =>
    tx
      .insert(tallyHours)
      .values(chunk.map(({ key, n }) => ({ rallyId, ...key, stamps: n })))
      .onConflictDoUpdate({
        target: [
          tallyHours.rallyId,
          tallyHours.checkpointId,
          tallyHours.day,
          tallyHours.hour,
          tallyHours.channel,
          tallyHours.method,
        ],
        set: { stamps: sql`${tallyHours.stamps} + excluded.stamps` },
      }),
  );
  await inChunks(shopRows(rallyId, deltas), (chunk) =>
    tx
      .insert(tallyShops)
      .values(chunk)
      .onConflictDoUpdate({
        target: [
          tallyShops.rallyId,
          tallyShops.day,
          tallyShops.checkpointId,
          tallyShops.channel,
          tallyShops.method,
        ],
        set: { stamps: sql`${tallyShops.stamps} + excluded.stamps` },
      }),
  );
  await inChunks(clockRows(rallyId, deltas), (chunk) =>
    tx
      .insert(tallyClock)
      .values(chunk)
      .onConflictDoUpdate({
        target: [
          tallyClock.rallyId,
          tallyClock.day,
          tallyClock.hour,
          tallyClock.channel,
        ],
        set: { stamps: sql`${tallyClock.stamps} + excluded.stamps` },
      }),
  );
}

async function addRally(tx: Tx, rallyId: string, deltas: Delta[]) {
  await addHours(tx, rallyId, pick(deltas, "hours"));
  await inChunks(pick(deltas, "visits"), (chunk) =>
    tx
      .insert(tallyVisits)
      .values(chunk.map(({ key, n }) => ({ rallyId, ...key, firstVisits: n })))
      .onConflictDoUpdate({
        target: [
          tallyVisits.rallyId,
          tallyVisits.checkpointId,
          tallyVisits.day,
        ],
        set: {
          firstVisits: sql`${tallyVisits.firstVisits} + excluded.first_visits`,
        },
      }),
  );
  await inChunks(pick(deltas, "flows"), (chunk) =>
    tx
      .insert(tallyFlows)
      .values(chunk.map(({ key, n }) => ({ rallyId, ...key, walks: n })))
      .onConflictDoUpdate({
        target: [
          tallyFlows.rallyId,
          tallyFlows.day,
          tallyFlows.fromStreetId,
          tallyFlows.toStreetId,
        ],
        set: { walks: sql`${tallyFlows.walks} + excluded.walks` },
      }),
  );
  await inChunks(peopleRows(rallyId, pick(deltas, "people")), (chunk) =>
    tx
      .insert(tallyPeople)
      .values(chunk)
      .onConflictDoUpdate({
        target: [
          tallyPeople.rallyId,
          tallyPeople.span,
          tallyPeople.key,
          tallyPeople.channel,
        ],
        set: {
          people: sql`${tallyPeople.people} + excluded.people`,
          multiStreet: sql`${tallyPeople.multiStreet} + excluded.multi_street`,
        },
      }),
  );
}
