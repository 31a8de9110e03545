import { claimJob, finishJob } from "#app/models/job.server.ts";
import { recurring, type RecurringJob } from "./recurring.ts";

export type Jobs = { stop: () => Promise<void> };

/** Name and slot: twins in other processes collide on it, and one of them runs. */
function runIdOf(job: RecurringJob, now: Date): string {
  const slot = Math.floor(now.getTime() / (job.everySeconds * 1000));
  return `${job.name}@${slot}`;
}

export async function runOnce(job: RecurringJob, now: Date): Promise<void> {
  const id = runIdOf(job, now);
  if (!(await claimJob(id, job.name, now))) return;
  try {
    await job.run(now);
    await finishJob(id, new Date(), null);
  } catch (error) {
    console.error(`job ${id} failed`, error);
    await finishJob(id, new Date(), String(error));
  }
}

/** Runs the timetable until stopped; a stop waits for the runs that have begun. */
export function startJobs(): Jobs {
  const running = new Set<Promise<void>>();
  const busy = new Set<string>();
  const timers = recurring.map((job) =>
    setInterval(() => {
      if (busy.has(job.name)) return;
      busy.add(job.name);
      const run = runOnce(job, new Date()).finally(() => {
        busy.delete(job.name);
        running.delete(run);
      });
      running.add(run);
    }, job.everySeconds * 1000),
  );
  return {
    async stop() {
      timers.forEach(clearInterval);
      await Promise.allSettled(running);
    },
  };
}
