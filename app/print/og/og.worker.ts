import { constants, setPriority } from "node:os";
import { parentPort } from "node:worker_threads";
import type { OgCard } from "./card.ts";
import { drawOg } from "./draw.server.ts";

export type OgOrder = { id: number; card: OgCard };
export type OgAnswer = { id: number; png: Uint8Array | null };

// On Linux this is the thread's own priority: presses on the main thread go first.
setPriority(constants.priority.PRIORITY_LOW);

parentPort?.on("message", ({ id, card }: OgOrder) => {
  void drawOg(card).then(
    (png) => answer({ id, png }),
    (error: Error) => {
      console.error(error);
      answer({ id, png: null });
    },
  );
});

function answer(reply: OgAnswer): void {
  parentPort?.postMessage(reply);
}
