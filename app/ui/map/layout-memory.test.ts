import { expect, it, vi } from "vitest";
import { remembered } from "./layout-memory.ts";

it("lays out once what is asked for again, and forgets the oldest of 128", () => {
  const lay = vi.fn((given: number) => ({ given }));
  const kept = remembered(lay);
  const first = kept(0);
  for (let n = 1; n < 128; n += 1) kept(n);
  expect(kept(0)).toBe(first);
  kept(128);
  expect(kept(0)).toBe(first);
  expect(lay).toHaveBeenCalledTimes(129);
  kept(1);
  expect(lay).toHaveBeenCalledTimes(130);
});
