import type { ServerResponse } from "node:http";
import { cursorOf } from "#app/domain/live-cursor.ts";

const RETRY_MS = 3000;
/** What a screen that takes nothing has to take its last event. */
const LAST_MS = 5000;
/** A reader that takes nothing is let go before it costs memory. */
const MOST_WAITING_BYTES = 256 * 1024;

/** Why a stream ends: the page must be asked for again, newer screens took its place, or the server stops. */
export type End = "reload" | "aside" | "stop";

export type Stream = ReturnType<typeof openStream>;

/**
 * Server-sent events to one screen. The id of each is the cursor of all the
 * screen has, so that `Last-Event-ID` says what it lacks. What it has is not
 * told again.
 */
export function openStream(response: ServerResponse, known: Iterable<string>) {
  let told = new Set(known);
  response.writeHead(200, {
    "Content-Type": "text/event-stream; charset=utf-8",
    "Cache-Control": "no-store",
    "X-Accel-Buffering": "no",
    Connection: "close",
  });
  const isOver = () => response.writableEnded || response.destroyed;
  const write = (text: string) => {
    if (isOver()) return;
    if (response.writableLength > MOST_WAITING_BYTES) response.destroy();
    else response.write(text);
  };
  write(`retry: ${RETRY_MS}\n\n`);
  return {
    tell(row: { id: string }) {
      if (told.has(row.id)) return;
      const cursor = cursorOf(told.add(row.id));
      told = new Set(cursor.split(","));
      write(`id: ${cursor}\nevent: stamp\ndata: ${JSON.stringify(row)}\n\n`);
    },
    /** A comment that keeps proxies from closing a quiet line. */
    beat: () => write(":\n\n"),
    end(why: End) {
      if (isOver()) return;
      const cut = setTimeout(() => response.destroy(), LAST_MS).unref();
      response.once("close", () => clearTimeout(cut));
      response.end(why === "stop" ? "" : `event: ${why}\ndata: ${why}\n\n`);
    },
  };
}
