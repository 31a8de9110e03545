import { expect, test } from "vitest";
import { createTurns } from "./turns.ts";

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
