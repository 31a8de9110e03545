import { foldTally } from "#app/models/tally-fold.server.ts";
import { sweepOld } from "#app/models/sweep.server.ts";

export type RecurringJob = {
  name: string;
  everySeconds: number;
  run: (now: Date) => Promise<unknown>;
};

/** The whole timetable. */
export const recurring: RecurringJob[] = [
  { name: "fold-tally", everySeconds: 2, run: foldTally },
  { name: "sweep-old", everySeconds: 3600, run: sweepOld },
];
