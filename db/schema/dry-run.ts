import type { DryRunResult } from "#app/domain/dry-run.ts";
import { columns } from "#db/columns.ts";
import { rallies } from "./rally.ts";

const { table, id, string, instant, json, index } = columns;

/** ためし計算: an earlier rally's stamps judged by this rally's rules. */
export const dryRuns = table(
  "dry_runs",
  {
    id: id().primaryKey(),
    rallyId: id()
      .notNull()
      .references(() => rallies.id),
    sourceRallyId: id()
      .notNull()
      .references(() => rallies.id),
    requestedAt: instant().notNull(),
    requestedBy: string().notNull(),
    claimedAt: instant(),
    finishedAt: instant(),
    result: json<DryRunResult | null>(),
  },
  (run) => [index("dry_runs_rally").on(run.rallyId)],
);
