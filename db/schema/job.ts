import { columns } from "#db/columns.ts";

const { table, id, string, instant, index } = columns;

export const jobs = table(
  "jobs",
  {
    id: id().primaryKey(),
    name: string().notNull(),
    claimedAt: instant().notNull(),
    finishedAt: instant(),
    error: string(),
  },
  (job) => [index("jobs_claimed").on(job.claimedAt)],
);
