/** Work done step by step: who runs it may let others in between two. */
export type Steps<T> = Generator<undefined, T>;

/** All steps, one after the other. */
export function atOnce<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
