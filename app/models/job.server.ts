import { eq } from "drizzle-orm";
import { transaction } from "#db/client.server.ts";
import { jobs } from "#db/schema/job.ts";

/** True for the one process that may run this run. */
export async function claimJob(id: string, name: string, now: Date) {
  const claimed = await transaction((tx) =>
    tx
      .insert(jobs)
      .values({ id, name, claimedAt: now })
      .onConflictDoNothing()
      .returning({ id: jobs.id }),
  );
  return claimed.length > 0;
}

export async function finishJob(id: string, now: Date, error: string | null) {
  await transaction((tx) =>
    tx.update(jobs).set({ finishedAt: now, error }).where(eq(jobs.id, id)),
  );
}
