import { notInArray, type SQL, type Table } from "drizzle-orm";
import { db } from "#db/client.server.ts";
import { auditLog } from "#db/schema/audit.ts";
import { allTables } from "#tests/models/used-sample.ts";

/** Tables that a refused press may move, each with why. */
const moving: Record<string, string> = {
  attempts: "a guess at a code is counted, so that there is an end to guessing",
  jobs: "the timetable runs on its own",
  passkeyChallenges: "asking for a challenge is what makes one",
};

/**
 * Refusals that the log of the ward keeps: a shop that reached for another
 * shop's promotion or its closed day, and a rescue at the desk whose visits
 * did not match.
 */
const noted = ["promotion-refused", "closure-refused", "refuse-rescue"];

type Counted = { name: string; table: Table };

const counted: Counted[] = (await allTables())
  .filter(([name]) => !(name in moving))
  .map(([name, table]) => ({ name, table }));

const but: Partial<Record<string, SQL>> = {
  auditLog: notInArray(auditLog.action, noted),
};

/** How many rows each table has, but for what `noted` names. */
export async function countRows(): Promise<Record<string, number>> {
  const counts = counted.map(
    async ({ name, table }) =>
      [name, await db.$count(table, but[name])] as const,
  );
  return Object.fromEntries(await Promise.all(counts));
}

/** Columns that say when somebody was last seen. */
const seen: Record<string, string[]> = {
  sessions: ["lastSeenAt", "expiresAt"],
};

/** Every value of every table, a line a row, in one order. */
export async function allValues(): Promise<Record<string, string[]>> {
  const read = counted.map(async ({ name, table }) => {
    const rows: Record<string, unknown>[] = await db
      .select()
      .from(table)
      .where(but[name]);
    const lines = rows.map((row) => {
      const kept = Object.entries(row).filter(
        ([column]) => !seen[name]?.includes(column),
      );
      return JSON.stringify(kept);
    });
    return [name, lines.sort()] as const;
  });
  return Object.fromEntries(await Promise.all(read));
}
