import { EventEmitter } from "node:events";
import type { ServerResponse } from "node:http";
import { afterEach, expect, test, vi } from "vitest";
import { admitScreen } from "#server/live-door.ts";
import { openStream } from "#server/live-stream.ts";

afterEach(() => vi.useRealTimers());

/** A screen whose line is full: what is ended stays open. */
function fullScreen() {
  const heard: string[] = [];
  const response = Object.assign(new EventEmitter(), {
    writableEnded: false,
    destroyed: false,
    writeHead: () => null,
    write: () => false,
    end(text: string) {
      heard.push(text);
      response.writableEnded = true;
    },
    destroy() {
      response.destroyed = true;
      response.emit("close");
    },
  });
  const stream = openStream(response as unknown as ServerResponse, []);
  return { stream, response, heard };
}

test("full screens of a shop leave their seats at once, and their lines soon", async () => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  const screens = Array.from({ length: 8 }, fullScreen);
  for (const { stream, response } of screens)
    response.once("close", admitScreen("a shop", stream));
  const aside = screens.filter(({ heard }) => heard.length > 0);
  expect(aside).toEqual(screens.slice(0, 2));
  await vi.advanceTimersByTimeAsync(5000);
  const gone = screens.filter(({ response }) => response.destroyed);
  expect(gone).toEqual(aside);
});
