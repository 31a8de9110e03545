import { setImmediate } from "node:timers/promises";
import type { Steps } from "#app/domain/walk/steps.ts";

/** So long one may be at it, in milliseconds, before others are let in. */
const LONGEST_MS = 5;

/** Runs steps on the main thread so that presses are answered in between. */
export async function unhurried<T>(steps: Steps<T>): Promise<T> {
  for (let since = performance.now(); ;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - since < LONGEST_MS) continue;
    await setImmediate();
    since = performance.now();
  }
}
