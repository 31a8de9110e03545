import { expect, it, vi } from "vitest";
import { keptByName } from "./ward-memory.server.ts";

it("what has the same name is the same after the ward has changed", async () => {
  let name = "first";
  const read = vi.fn(() => Promise.resolve({ name }));
  const find = keptByName(() => Promise.resolve(name), read);
  const ward = (version: number) =>
    ({ id: "ward", version }) as Parameters<typeof find>[0];
  const found = await find(ward(1));
  expect(await find(ward(2))).toBe(found);
  name = "second";
  expect(await find(ward(2))).toBe(found);
  expect(await find(ward(3))).toEqual({ name: "second" });
  expect(read).toHaveBeenCalledTimes(2);
});
