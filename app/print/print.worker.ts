import { constants, setPriority } from "node:os";
import { parentPort } from "node:worker_threads";
import { checkDrawn } from "./check-drawn.server.ts";
import type { CheckedOutcome, Sheet } from "./sheet.ts";

export type PrintOrder = { id: number; sheets: Sheet[] };
export type PrintAnswer = { id: number; outcome: CheckedOutcome };

// On Linux this is the thread's own priority: presses on the main thread go first.
setPriority(constants.priority.PRIORITY_LOW);

let before: Promise<void> = Promise.resolve();

parentPort?.on("message", (order: PrintOrder) => {
  before = before.then(() => answer(order));
});

async function answer({ id, sheets }: PrintOrder): Promise<void> {
  const outcome = await checkDrawn(sheets);
  const reply: PrintAnswer = { id, outcome };
  const handed = outcome.ok ? [outcome.pdf.buffer as ArrayBuffer] : [];
  parentPort?.postMessage(reply, handed);
}
