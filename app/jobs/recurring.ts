import { backUpDaily } from "#app/models/backup.server.ts";
import { runNextDryRun } from "#app/models/dry-run.server.ts";
import { foldTally } from "#app/models/tally-fold.server.ts";
import { sendEveningNotes } from "./evening-notes.ts";
import { drawPrints } from "./print.ts";
import { sweepOld } from "#app/models/sweep.server.ts";

export type RecurringJob = {
  name: string;
  everySeconds: number;
  run: (now: Date) => Promise<unknown>;
};

/** The whole timetable. */
export const recurring: RecurringJob[] = [
  { name: "fold-tally", everySeconds: 2, run: foldTally },
  { name: "draw-prints", everySeconds: 1, run: drawPrints },
  { name: "dry-run", everySeconds: 3, run: runNextDryRun },
  { name: "evening-notes", everySeconds: 300, run: sendEveningNotes },
  { name: "sweep-old", everySeconds: 3600, run: sweepOld },
  { name: "backup-daily", everySeconds: 900, run: backUpDaily },
];
