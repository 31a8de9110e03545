import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { firstIdAt } from "#app/domain/live-cursor.ts";
import { createHub } from "#server/live-hub.ts";

type Stamp = { id: string; checkpointId: string };

const idAt = (ms: number) => `${firstIdAt(ms)}-7000-8000-000000000000`;

let committed: Stamp[] = [];
const listAfter = vi.fn(async (after: string) =>
  committed.filter(({ id }) => id > after),
);
const read = vi.fn(async (found: Stamp[]) => found);
const report = vi.fn();

beforeEach(() => {
  vi.useFakeTimers({ now: Date.UTC(2026, 10, 22, 5) });
  committed = [];
});
afterEach(() => {
  vi.clearAllMocks();
  vi.useRealTimers();
});

function watchAt(hub: ReturnType<typeof createHub<Stamp>>, place: string) {
  const told: string[] = [];
  const stop = hub.watch(place, ({ id }) => told.push(id));
  return { told, stop };
}

function commit(checkpointId: string, at = Date.now()): string {
  committed.push({ id: idAt(at), checkpointId });
  return idAt(at);
}

test("asks once every half second for all watchers, and nobody when nobody watches", async () => {
  const hub = createHub<Stamp>({ listAfter, read }, report);
  const screens = ["a", "a", "b"].map((place) => watchAt(hub, place));
  await vi.advanceTimersByTimeAsync(5000);
  expect(listAfter).toHaveBeenCalledTimes(10);
  screens.forEach(({ stop }) => stop());
  await vi.advanceTimersByTimeAsync(60_000);
  expect(listAfter.mock.calls.length).toBeLessThanOrEqual(11);
  expect(read).not.toHaveBeenCalled();
});

test("tells each stamp once, to its own watchers, also one committed late", async () => {
  const hub = createHub<Stamp>({ listAfter, read }, report);
  const [here, beside, there] = ["a", "a", "b"].map((place) =>
    watchAt(hub, place),
  );
  await vi.advanceTimersByTimeAsync(20_000);
  const first = commit("a");
  const elsewhere = commit("b", Date.now() + 1);
  commit("c", Date.now() + 2);
  await vi.advanceTimersByTimeAsync(1000);
  const late = commit("a", Date.now() - 4000);
  await vi.advanceTimersByTimeAsync(10_000);
  expect(here!.told).toEqual([first, late]);
  expect(beside!.told).toEqual([first, late]);
  expect(there!.told).toEqual([elsewhere]);
  expect(
    read.mock.calls.flat(2).map(({ checkpointId }) => checkpointId),
  ).not.toContain("c");
});

test("a question that fails is reported and what it missed is told by the next", async () => {
  const hub = createHub<Stamp>({ listAfter, read }, report);
  const { told } = watchAt(hub, "a");
  await vi.advanceTimersByTimeAsync(1000);
  const id = commit("a");
  listAfter.mockRejectedValueOnce(new Error("away"));
  read.mockRejectedValueOnce(new Error("away"));
  await vi.advanceTimersByTimeAsync(500);
  expect(told).toEqual([]);
  await vi.advanceTimersByTimeAsync(1000);
  expect(told).toEqual([id]);
  expect(report).toHaveBeenCalledTimes(2);
});

test("a database away for a minute loses nothing", async () => {
  const hub = createHub<Stamp>({ listAfter, read }, report);
  const { told } = watchAt(hub, "a");
  await vi.advanceTimersByTimeAsync(1000);
  listAfter.mockImplementation(async () => {
    throw new Error("away");
  });
  const id = commit("a");
  await vi.advanceTimersByTimeAsync(60_000);
  listAfter.mockImplementation(async (after) =>
    committed.filter((one) => one.id > after),
  );
  await vi.advanceTimersByTimeAsync(600);
  expect(told).toEqual([id]);
});
