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

function rest(one: ChildProcess): void {
  one.removeAllListeners();
  one.on("error", () => drop(one)).on("exit", () => drop(one));
  one.unref();
  one.channel?.unref();
  idle = setTimeout(() => drop(one), IDLE_MS).unref();
}

/** What the process answers; `gone` when it ended, `late` when it had to be. */
function ask(
  asked: ChildProcess,
  order: PhotoOrder,
): Promise<PhotoEncoding | "gone" | "late"> {
  clearTimeout(idle);
  asked.ref();
  asked.channel?.ref();
  return new Promise((resolve) => {
    const limit = setTimeout(() => fail("late"), LONGEST_MS);
    function end(answer: PhotoEncoding | "gone" | "late") {
      clearTimeout(limit);
      rest(asked);
      resolve(answer);
    }
    function fail(why: "gone" | "late") {
      drop(asked);
      end(why);
    }
    asked.once("message", end);
    asked.once("exit", () => fail("gone"));
    asked.once("error", () => fail("gone"));
    asked.send(order, (error) => error && fail("gone"));
  });
}

/**
 * Encodes a picture in a process of its own, of low priority, that ends after
 * half a minute without work. For one picture at a time. A picture that breaks
 * that process, or takes it over a minute, is `broken`; a process that had
 * rested may have ended by itself, so that a new one is asked once more.
 */
export async function encodeApart(order: PhotoOrder): Promise<PhotoEncoding> {
  const rested = worker;
  const answer = await ask((worker ??= start()), order);
  const isAgain = answer === "gone" && rested !== null;
  const last = isAgain ? await ask((worker ??= start()), order) : answer;
  return typeof last === "string" ? { ok: false, refusal: "broken" } : last;
}
