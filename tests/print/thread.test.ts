import { expect, test } from "vitest";
import { createThread } from "#app/print/thread.server.ts";

test("a thread that is stuck is ended, and the orders behind have a new one", async () => {
  const thread = createThread<string, string>("stuck", import.meta.url, 1500);
  const begun = performance.now();
  const orders = ["one", "stuck", "stuck", "two"];
  const answers = await Promise.allSettled(orders.map(thread.ask));
  expect(
    answers.map((one) =>
      one.status === "fulfilled" ? one.value : String(one.reason),
    ),
  ).toEqual([
    "one",
    "Error: stuck took too long",
    "Error: stuck took too long",
    "two",
  ]);
  expect(performance.now() - begun).toBeGreaterThan(3_000);
  const held = [thread.ask("stuck"), thread.ask("three")];
  const left = Promise.allSettled(held);
  await thread.stop();
  expect((await left).map(({ status }) => status)).toEqual([
    "rejected",
    "rejected",
  ]);
  expect(await thread.ask("four")).toBe("four");
  await thread.stop();
}, 15_000);
