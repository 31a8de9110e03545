import { expect, it, vi } from "vitest";
import * as domain from "#app/domain/course-along.ts";
import type { LngLat } from "#app/domain/place.ts";
import { keptAlong } from "./along.server.ts";

vi.mock(import("#app/domain/course-along.ts"), { spy: true });

it("lays stops along a line once, and anew for other stops", () => {
  const line: LngLat[] = [
    [139.6, 35.5],
    [139.61, 35.5],
  ];
  const stops: LngLat[] = [[139.604, 35.5]];
  const first = keptAlong(line, stops);
  expect(keptAlong(line, [...stops])).toBe(first);
  expect(domain.placeAlong).toHaveBeenCalledTimes(1);
  expect(keptAlong(line, []).places).toEqual([]);
  expect(keptAlong(line, stops)).toEqual(first);
});
