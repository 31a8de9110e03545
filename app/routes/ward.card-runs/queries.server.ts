import { listRuns } from "#app/models/card-run-standing.server.ts";
import type { Edition } from "#app/models/edition.server.ts";
import { listProgress } from "#app/models/print-progress.server.ts";
import { findPrint } from "#app/models/print.server.ts";
import { listStaffNames } from "#app/models/staff.server.ts";

/** The edition's runs: how many cards are printed, used, in a draw. */
export async function readRuns({ rally, ward }: Edition) {
  const runs = await listRuns(rally);
  const names = await listStaffNames(ward.id);
  const found = await Promise.all(
    runs.map(({ printId }) => findPrint(ward.id, printId)),
  );
  const progress = await listProgress(found.flatMap((print) => print ?? []));
  const byPrint = new Map(progress.map((one) => [one.print.id, one]));
  return runs.map((run) => ({
    ...run,
    who: names.get(run.madeBy) ?? "",
    printed: byPrint.get(run.printId)?.done ?? 0,
    state: byPrint.get(run.printId)?.state ?? ("waiting" as const),
  }));
}
