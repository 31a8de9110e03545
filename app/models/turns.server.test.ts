import { expect, test } from "vitest";
import { createFairTurns, createTurns } from "./turns.server.ts";

test("two at once, one waits for the first to end, a fourth is sent away", async () => {
  const turns = createTurns({ atOnce: 2, inLine: 1, patienceMs: 5000 });
  expect(await turns.take()).toBe(true);
  expect(await turns.take()).toBe(true);
  let isIn = false;
  const third = turns.take().then((taken) => (isIn = taken));
  expect(await turns.take()).toBe(false);
  expect(isIn).toBe(false);
  turns.end();
  expect(await third).toBe(true);
  turns.end();
  turns.end();
  expect(await turns.take()).toBe(true);
});

test("who waits too long is sent away and takes no turn from the next", async () => {
  const turns = createTurns({ atOnce: 1, inLine: 2, patienceMs: 10 });
  expect(await turns.take()).toBe(true);
  expect(await turns.take()).toBe(false);
  turns.end();
  expect(await turns.take()).toBe(true);
  expect(await turns.take()).toBe(false);
});

test("one who asks for all leaves the others theirs", async () => {
  const each = { atOnce: 1, inLine: 1, patienceMs: 5000 };
  const turns = createFairTurns(each, { ...each, atOnce: 2, inLine: 0 });
  const first = await turns.take("here");
  const second = turns.take("here");
  expect(await turns.take("here")).toBeNull();
  const other = await turns.take("there");
  expect(other).not.toBeNull();
  expect(await turns.take("elsewhere")).toBeNull();
  first?.();
  expect(await second).not.toBeNull();
  other?.();
  expect(await turns.take("elsewhere")).not.toBeNull();
});
