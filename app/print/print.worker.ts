import { constants, setPriority } from "node:os";
import { parentPort } from "node:worker_threads";
import { checkDrawn } from "./check-drawn.server.ts";
import type { Sheet } from "./sheet.ts";

type Order = { id: number; order: Sheet[] };

// On Linux this is the thread's own priority: presses on the main thread go first.
setPriority(constants.priority.PRIORITY_LOW);

let before: Promise<void> = Promise.resolve();

parentPort?.on("message", (order: Order) => {
  before = before.then(() => answer(order));
});

async function answer({ id, order }: Order): Promise<void> {
  const checked = await checkDrawn(order);
  const handed = checked.ok ? [checked.pdf.buffer as ArrayBuffer] : [];
  parentPort?.postMessage({ id, answer: checked }, handed);
}
