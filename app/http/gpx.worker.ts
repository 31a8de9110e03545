import { constants, setPriority } from "node:os";
import { parentPort } from "node:worker_threads";
import { readGpx } from "./gpx-read.server.ts";

type Order = { id: number; order: Uint8Array };

// On Linux this is the thread's own priority: presses on the main thread go first.
setPriority(constants.priority.PRIORITY_LOW);

parentPort?.on("message", ({ id, order }: Order) => {
  parentPort?.postMessage({ id, answer: readGpx(order) });
});
