import { existsSync, stat } from "node:fs";
import { Worker } from "node:worker_threads";
import type { PrintAnswer, PrintOrder } from "./print.worker.ts";
import type { CheckedOutcome, Sheet } from "./sheet.ts";

const IDLE_MS = 60_000;

/** The worker beside its sources, beside the bundled server, or above a bundle of pages. */
const places = [
  "./print.worker.ts",
  "./print-worker.js",
  "../print-worker.js",
  "../../print-worker.js",
];

type Waiting = {
  resolve: (outcome: CheckedOutcome) => void;
  reject: (error: Error) => void;
};

type Press = { worker: Worker; waiting: Map<number, Waiting>; made: number };

let press: Press | null = null;
let idle: NodeJS.Timeout | undefined;

/**
 * Draws sheets into one PDF and reads every code back from its rendered pages, in a thread of low priority of its own.
 * `checks` has one entry a sheet; a sheet whose `missing` is not empty must not be handed out. Refused as `drawSheets` refuses.
 * Orders are done one after another; rejects only when the thread dies.
 */
export function drawAndCheck(sheets: Sheet[]): Promise<CheckedOutcome> {
  const running = (press ??= startPress());
  clearTimeout(idle);
  running.worker.ref();
  const id = running.made++;
  return new Promise((resolve, reject) => {
    running.waiting.set(id, { resolve, reject });
    const order: PrintOrder = { id, sheets };
    running.worker.postMessage(order);
  });
}

/** Ends the thread at once; what it still held is rejected. */
export async function stopPrinting(): Promise<void> {
  clearTimeout(idle);
  await press?.worker.terminate();
}

function startPress(): Press {
  const file = findWorker();
  // Begins the process's pool of threads at normal priority, before the worker could begin it at its own.
  stat(file, () => undefined);
  const worker = new Worker(file);
  const started: Press = { worker, waiting: new Map(), made: 0 };
  worker.on("message", ({ id, outcome }: PrintAnswer) => {
    started.waiting.get(id)?.resolve(outcome);
    started.waiting.delete(id);
    if (started.waiting.size === 0) rest(started);
  });
  worker.on("error", (error: Error) => fail(started, error));
  worker.on("exit", () => fail(started, new Error("printing was stopped")));
  return started;
}

function rest({ worker }: Press): void {
  worker.unref();
  idle = setTimeout(() => void worker.terminate(), IDLE_MS).unref();
}

function fail(broken: Press, error: Error): void {
  if (press === broken) press = null;
  for (const { reject } of broken.waiting.values()) reject(error);
  broken.waiting.clear();
}

function findWorker(): URL {
  const found = places
    .map((place) => new URL(place, import.meta.url))
    .find((url) => existsSync(url));
  if (!found) throw new Error("print-worker.js is missing from the build");
  return found;
}
