import { expect, test } from "vitest";
import { createThread } from "#app/print/thread.server.ts";

test("a thread that is stuck is ended, and the next order has a new one", async () => {
  const thread = createThread<string, string>("stuck", import.meta.url, 1500);
  expect(await thread.ask("one")).toBe("one");
  await expect(thread.ask("stuck")).rejects.toThrow("took too long");
  expect(await thread.ask("two")).toBe("two");
  await thread.stop();
}, 10_000);
