import { constants, setPriority } from "node:os";
import { parentPort } from "node:worker_threads";
import type { OgCard } from "./card.ts";
import { drawOg } from "./draw.server.ts";

type Order = { id: number; order: OgCard };

// On Linux this is the thread's own priority: presses on the main thread go first.
setPriority(constants.priority.PRIORITY_LOW);

parentPort?.on("message", ({ id, order }: Order) => {
  void drawOg(order).then(
    (png) => reply(id, png),
    (error: Error) => {
      console.error(error);
      reply(id, null);
    },
  );
});

function reply(id: number, answer: Uint8Array | null): void {
  parentPort?.postMessage({ id, answer });
}
