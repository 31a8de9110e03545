import { eq } from "drizzle-orm";
import type { Delta } from "#app/domain/tally-delta.ts";
import { db } from "#db/client.server.ts";
import {
  tallyFlows,
  tallyClock,
  tallyHours,
  tallyPeople,
  tallyShops,
  tallyVisits,
} from "#db/schema/tally.ts";

/** A number of the roll-ups by the table and key of its place. */
export type Cells = Map<string, number>;

function cellsOf({ table, key, n }: Delta): [(string | number)[], number][] {
  if (table === "hours")
    return [
      [
        [table, key.checkpointId, key.day, key.hour, key.channel, key.method],
        n,
      ],
      [["shops", key.day, key.checkpointId, key.channel, key.method], n],
      [["shops", "", key.checkpointId, key.channel, key.method], n],
      [["clock", key.day, key.hour, key.channel], n],
    ];
  if (table === "visits") return [[[table, key.checkpointId, key.day], n]];
  if (table === "flows")
    return [[[table, key.day, key.fromStreetId, key.toStreetId], n]];
  const place = [key.span, key.key, key.channel];
  return [
    [["people", ...place], n],
    [["multi-street", ...place], n * key.multiStreet],
  ];
}

export function addCells(cells: Cells, rallyId: string, deltas: Delta[]) {
  for (const [place, n] of deltas.flatMap(cellsOf)) {
    const key = [rallyId, ...place].join(" ");
    cells.set(key, (cells.get(key) ?? 0) + n);
  }
}

/** Every number that the roll-up tables hold of a rally. */
export async function rollUpCells(rallyId: string): Promise<Cells> {
  const cells: Cells = new Map();
  const put = (n: number, ...place: (string | number)[]) =>
    cells.set([rallyId, ...place].join(" "), n);
  for (const row of await db
    .select()
    .from(tallyHours)
    .where(eq(tallyHours.rallyId, rallyId)))
    put(
      row.stamps,
      "hours",
      row.checkpointId,
      row.day,
      row.hour,
      row.channel,
      row.method,
    );
  for (const row of await db
    .select()
    .from(tallyShops)
    .where(eq(tallyShops.rallyId, rallyId)))
    put(
      row.stamps,
      "shops",
      row.day,
      row.checkpointId,
      row.channel,
      row.method,
    );
  for (const row of await db
    .select()
    .from(tallyClock)
    .where(eq(tallyClock.rallyId, rallyId)))
    put(row.stamps, "clock", row.day, row.hour, row.channel);
  for (const row of await db
    .select()
    .from(tallyVisits)
    .where(eq(tallyVisits.rallyId, rallyId)))
    put(row.firstVisits, "visits", row.checkpointId, row.day);
  for (const row of await db
    .select()
    .from(tallyFlows)
    .where(eq(tallyFlows.rallyId, rallyId)))
    put(row.walks, "flows", row.day, row.fromStreetId, row.toStreetId);
  for (const row of await db
    .select()
    .from(tallyPeople)
    .where(eq(tallyPeople.rallyId, rallyId))) {
    put(row.people, "people", row.span, row.key, row.channel);
    put(row.multiStreet, "multi-street", row.span, row.key, row.channel);
  }
  return cells;
}
