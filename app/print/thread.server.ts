import { existsSync, stat } from "node:fs";
import { Worker } from "node:worker_threads";

const IDLE_MS = 60_000;

type Waiting<Answer> = {
  resolve: (answer: Answer) => void;
  reject: (error: Error) => void;
};

type Started<Answer> = {
  worker: Worker;
  waiting: Map<number, Waiting<Answer>>;
  made: number;
};

export type Thread<Order, Answer> = {
  /** Rejects only when the thread dies, or takes too long. */
  ask: (order: Order) => Promise<Answer>;
  /** Ends the thread at once; what it still held is rejected. */
  stop: () => Promise<void>;
};

/**
 * A thread that answers `{ id, order }` with `{ id, answer }`; it starts with
 * its first order and ends after a minute without work. `NAME.worker.ts` lies
 * beside the module of the address `base`, in a build as `NAME-worker.js`. One
 * that leaves an order unanswered for `longestMs` is ended, with all it holds.
 */
export function createThread<Order, Answer>(
  name: string,
  base: string,
  longestMs: number | null = null,
): Thread<Order, Answer> {
  let running: Started<Answer> | null = null;
  let idle: NodeJS.Timeout | undefined;

  function start(): Started<Answer> {
    const file = findWorker(name, base);
    // Begins the process's pool of threads at normal priority, before the worker could begin it at its own.
    stat(file, () => undefined);
    const worker = new Worker(file);
    const started: Started<Answer> = { worker, waiting: new Map(), made: 0 };
    worker.on("message", ({ id, answer }: { id: number; answer: Answer }) => {
      started.waiting.get(id)?.resolve(answer);
      started.waiting.delete(id);
      if (started.waiting.size === 0) rest(started);
    });
    worker.on("error", (error: Error) => fail(started, error));
    worker.on("exit", () => fail(started, new Error(`${name} was stopped`)));
    return started;
  }

  function rest(started: Started<Answer>): void {
    started.worker.unref();
    idle = setTimeout(() => end(started, "rests"), IDLE_MS).unref();
  }

  /** At once for who asks next: a thread in the midst of a drawing ends only after it. */
  function end(started: Started<Answer>, why: string): void {
    fail(started, new Error(`${name} ${why}`));
    void started.worker.terminate();
  }

  function fail(broken: Started<Answer>, error: Error): void {
    if (running === broken) running = null;
    for (const { reject } of broken.waiting.values()) reject(error);
    broken.waiting.clear();
  }

  return {
    ask(order) {
      const asked = (running ??= start());
      clearTimeout(idle);
      asked.worker.ref();
      const id = asked.made++;
      const answer = new Promise<Answer>((resolve, reject) => {
        asked.waiting.set(id, { resolve, reject });
        asked.worker.postMessage({ id, order });
      });
      if (longestMs === null) return answer;
      const limit = setTimeout(() => end(asked, "took too long"), longestMs);
      return answer.finally(() => clearTimeout(limit));
    },
    async stop() {
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
