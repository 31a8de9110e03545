import { sql } from "drizzle-orm";
import { type Delta, sumDeltas } from "#app/domain/tally-delta.ts";
import type { Tx } from "#db/client.server.ts";
import {
  tallyFlows,
  tallyHours,
  tallyPeople,
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

async function addRally(tx: Tx, rallyId: string, deltas: Delta[]) {
  await inChunks(pick(deltas, "hours"), (chunk) =>
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
