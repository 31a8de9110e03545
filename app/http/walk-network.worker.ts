import { constants, setPriority } from "node:os";
import { parentPort } from "node:worker_threads";
import {
  readWalkNetwork,
  type WalkNetworkOrder,
} from "./walk-network-read.server.ts";

type Sent = { id: number; order: WalkNetworkOrder };

// On Linux this is the thread's own priority: presses on the main thread go first.
setPriority(constants.priority.PRIORITY_LOW);

parentPort?.on("message", ({ id, order }: Sent) => {
  const { bytes, outline } = order;
  parentPort?.postMessage({ id, answer: readWalkNetwork(bytes, outline) });
});
