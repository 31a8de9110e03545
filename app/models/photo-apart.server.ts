import { type ChildProcess, fork } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { PhotoEncoding, PhotoOrder } from "./photo-encode.server.ts";

const IDLE_MS = 30_000;
const LONGEST_MS = 60_000;

/** The worker beside its sources, beside the bundled server, or above a bundle of pages. */
const places = [
  "./photo.worker.ts",
  "./photo-worker.js",
  "../photo-worker.js",
  "../../photo-worker.js",
];

let worker: ChildProcess | null = null;
let idle: NodeJS.Timeout | undefined;
let last: Promise<unknown> = Promise.resolve();

function start(): ChildProcess {
  const file = places
    .map((place) => new URL(place, import.meta.url))
    .find((url) => existsSync(url));
  if (!file) throw new Error("photo-worker.js is missing from the build");
  return fork(fileURLToPath(file), {
    execArgv: [],
    serialization: "advanced",
  });
}

function drop(one: ChildProcess): void {
  if (worker === one) worker = null;
  one.kill("SIGKILL");
}

function ask(order: PhotoOrder): Promise<PhotoEncoding> {
  const asked = (worker ??= start());
  clearTimeout(idle);
  asked.ref();
  asked.channel?.ref();
  return new Promise((resolve) => {
    const limit = setTimeout(() => fail(), LONGEST_MS);
    function end(encoded: PhotoEncoding) {
      clearTimeout(limit);
      asked.removeAllListeners();
      asked.on("error", () => drop(asked));
      asked.unref();
      asked.channel?.unref();
      idle = setTimeout(() => drop(asked), IDLE_MS).unref();
      resolve(encoded);
    }
    function fail() {
      drop(asked);
      end({ ok: false, refusal: "broken" });
    }
    asked.once("message", end);
    asked.once("exit", fail);
    asked.once("error", fail);
    asked.send(order, (error) => error && fail());
  });
}

/**
 * Encodes a picture in a process of its own, of low priority, that ends after
 * half a minute without work: one picture at a time, in the order they came. A
 * picture that breaks that process, or takes it over a minute, is `broken`.
 */
export function encodeApart(order: PhotoOrder): Promise<PhotoEncoding> {
  const mine = last.then(() => ask(order));
  last = mine.catch(() => null);
  return mine;
}
