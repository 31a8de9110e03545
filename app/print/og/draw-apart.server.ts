import { existsSync, stat } from "node:fs";
import { Worker } from "node:worker_threads";
import type { OgCard } from "./card.ts";
import type { OgAnswer, OgOrder } from "./og.worker.ts";

const IDLE_MS = 60_000;

/** The worker beside its sources, beside the bundled server, or above a bundle of pages. */
const places = [
  "./og.worker.ts",
  "./og-worker.js",
  "../og-worker.js",
  "../../og-worker.js",
];

type Waiting = (png: Uint8Array | null) => void;
type Easel = { worker: Worker; waiting: Map<number, Waiting>; made: number };

let easel: Easel | null = null;
let idle: NodeJS.Timeout | undefined;

/**
 * Draws a card as a PNG of 1200 × 630 pixels in a thread of low priority of its
 * own, which ends after a minute without work. Null when it cannot be drawn.
 */
export function drawApart(card: OgCard): Promise<Uint8Array | null> {
  const running = (easel ??= start());
  clearTimeout(idle);
  running.worker.ref();
  const id = running.made++;
  return new Promise((resolve) => {
    running.waiting.set(id, resolve);
    const order: OgOrder = { id, card };
    running.worker.postMessage(order);
  });
}

function start(): Easel {
  const file = findWorker();
  // Begins the process's pool of threads at normal priority, before the worker could begin it at its own.
  stat(file, () => undefined);
  const worker = new Worker(file);
  const started: Easel = { worker, waiting: new Map(), made: 0 };
  worker.on("message", ({ id, png }: OgAnswer) => {
    started.waiting.get(id)?.(png);
    started.waiting.delete(id);
    if (started.waiting.size === 0) rest(started);
  });
  worker.on("error", (error) => {
    console.error(error);
    end(started);
  });
  worker.on("exit", () => end(started));
  return started;
}

function rest({ worker }: Easel): void {
  worker.unref();
  idle = setTimeout(() => void worker.terminate(), IDLE_MS).unref();
}

function end(broken: Easel): void {
  if (easel === broken) easel = null;
  for (const resolve of broken.waiting.values()) resolve(null);
  broken.waiting.clear();
}

function findWorker(): URL {
  const found = places
    .map((place) => new URL(place, import.meta.url))
    .find((url) => existsSync(url));
  if (!found) throw new Error("og-worker.js is missing from the build");
  return found;
}
