import { existsSync, stat } from "node:fs";
import { Worker } from "node:worker_threads";

const IDLE_MS = 60_000;

type Waiting<Answer> = {
  id: number;
  resolve: (answer: Answer) => void;
  reject: (error: Error) => void;
};

type Started<Answer> = { worker: Worker; waiting: Waiting<Answer> | null };

export type Thread<Order, Answer> = {
  /** Rejects only when the thread dies over this order, or takes too long for it. */
  ask: (order: Order) => Promise<Answer>;
  /** Ends the thread at once; what it still held is rejected. */
  stop: () => Promise<void>;
};

/**
 * A thread that answers `{ id, order }` with `{ id, answer }`, one order after
 * another; it starts with its first order and ends after a minute without work.
 * `NAME.worker.ts` lies beside the module of the address `base`, in a build as
 * `NAME-worker.js`. One that leaves an order unanswered for `longestMs` from when
 * it was handed that order is ended; the orders behind have a new one.
 */
export function createThread<Order, Answer>(
  name: string,
  base: string,
  longestMs: number | null = null,
): Thread<Order, Answer> {
  let running: Started<Answer> | null = null;
  let idle: NodeJS.Timeout | undefined;
  let before: Promise<unknown> = Promise.resolve();
  let made = 0;
  let stops = 0;

  function start(): Started<Answer> {
    const file = findWorker(name, base);
    // Begins the process's pool of threads at normal priority, before the worker could begin it at its own.
    stat(file, () => undefined);
    const worker = new Worker(file);
    const started: Started<Answer> = { worker, waiting: null };
    worker.on("message", ({ id, answer }: { id: number; answer: Answer }) => {
      if (started.waiting?.id === id) started.waiting.resolve(answer);
    });
    worker.on("error", (error: Error) => fail(started, error));
    worker.on("exit", () => fail(started, new Error(`${name} was stopped`)));
    return started;
  }

  /** At once for who asks next: a thread in the midst of a drawing ends only after it. */
  function end(started: Started<Answer>, why: string): void {
    fail(started, new Error(`${name} ${why}`));
    void started.worker.terminate();
  }

  function fail(broken: Started<Answer>, error: Error): void {
    if (running === broken) running = null;
    broken.waiting?.reject(error);
  }

  async function hand(order: Order): Promise<Answer> {
    const asked = (running ??= start());
    clearTimeout(idle);
    asked.worker.ref();
    const limit =
      longestMs === null
        ? undefined
        : setTimeout(() => end(asked, "took too long"), longestMs);
    try {
      return await new Promise<Answer>((resolve, reject) => {
        const id = made++;
        asked.waiting = { id, resolve, reject };
        asked.worker.postMessage({ id, order });
      });
    } finally {
      clearTimeout(limit);
      asked.waiting = null;
      asked.worker.unref();
      idle = setTimeout(() => end(asked, "rests"), IDLE_MS).unref();
    }
  }

  return {
    ask(order) {
      const asked = stops;
      const answer = before.then(() => {
        if (asked !== stops) throw new Error(`${name} was stopped`);
        return hand(order);
      });
      before = answer.catch(() => undefined);
      return answer;
    },
    async stop() {
      stops++;
      clearTimeout(idle);
      await running?.worker.terminate();
    },
  };
}

/** The worker beside its sources, beside the bundled server, or above a bundle of pages. */
function findWorker(name: string, base: string): URL {
  const built = `${name}-worker.js`;
  const places = [
    `./${name}.worker.ts`,
    built,
    `../${built}`,
    `../../${built}`,
  ];
  const found = places
    .map((place) => new URL(place, base))
    .find((url) => existsSync(url));
  if (!found) throw new Error(`${built} is missing from the build`);
  return found;
}
