import { parentPort } from "node:worker_threads";

/** Answers what it is asked for; to `stuck` it never does. */
parentPort?.on("message", ({ id, order }: { id: number; order: string }) => {
  while (order === "stuck");
  parentPort?.postMessage({ id, answer: order });
});
