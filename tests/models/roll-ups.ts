import { contributionOf, readLog } from "#app/models/tally-fold.server.ts";
import { type Delta, sumDeltas } from "#app/domain/tally-delta.ts";
import { db, transaction } from "#db/client.server.ts";
import { cards } from "#db/schema/card.ts";
import {
  tallyFlows,
  tallyHours,
  tallyPeople,
  tallyVisits,
} from "#db/schema/tally.ts";

/** Every number of a rally's roll-ups by a text for its place; zeros are not told. */
export type RollUps = Record<string, number>;

function add(sums: RollUps, place: (string | number)[], n: number): void {
  const key = place.join(" ");
  const sum = (sums[key] ?? 0) + n;
  if (sum === 0) delete sums[key];
  else sums[key] = sum;
}

function addDelta(sums: RollUps, { table, key, n }: Delta): void {
  if (table === "hours") {
    const { checkpointId, day, hour, channel, method } = key;
    add(sums, [table, checkpointId, day, hour, channel, method], n);
  } else if (table === "visits") {
    add(sums, [table, key.checkpointId, key.day], n);
  } else if (table === "flows") {
    add(sums, [table, key.day, key.fromStreetId, key.toStreetId], n);
  } else {
    add(sums, ["people", key.span, key.key, key.channel], n);
    add(sums, ["multi", key.span, key.key, key.channel], n * key.multiStreet);
  }
}

/** What the roll-ups ought to say: every card of the log counted anew. */
export async function recount(): Promise<RollUps> {
  const ids = (await db.select({ id: cards.id }).from(cards)).map(
    ({ id }) => id,
  );
  const log = await transaction((tx) => readLog(tx, ids));
  const byCard = Map.groupBy(log, ({ stamp }) => stamp.cardId);
  const deltas = [...byCard.values()].flatMap((rows) =>
    [...contributionOf(rows, "now").values()].flat(),
  );
  const sums: RollUps = {};
  for (const delta of sumDeltas(deltas)) addDelta(sums, delta);
  return sums;
}

/** What the roll-ups do say. */
export async function readRollUps(): Promise<RollUps> {
  const sums: RollUps = {};
  for (const row of await db.select().from(tallyHours)) {
    const { checkpointId, day, hour, channel, method, stamps } = row;
    add(sums, ["hours", checkpointId, day, hour, channel, method], stamps);
  }
  for (const row of await db.select().from(tallyVisits))
    add(sums, ["visits", row.checkpointId, row.day], row.firstVisits);
  for (const row of await db.select().from(tallyFlows))
    add(sums, ["flows", row.day, row.fromStreetId, row.toStreetId], row.walks);
  for (const row of await db.select().from(tallyPeople)) {
    const { span, key, channel, people, multiStreet } = row;
    add(sums, ["people", span, key, channel], people);
    add(sums, ["multi", span, key, channel], multiStreet);
  }
  return sums;
}
