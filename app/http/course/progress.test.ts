import { expect, it } from "vitest";
import { progressOf } from "./progress.ts";
import type { NumberedStop } from "./read.server.ts";

const at: [number, number] = [139.6, 35.5];
const shop = (id: string, number: number) =>
  ({
    kind: "shop",
    place: { checkpoint: { id } },
    at,
    number,
    metres: 0,
  }) as NumberedStop;

it("counts a shop once, though the course stops there twice, and no other place", () => {
  const place: NumberedStop = {
    ...{ kind: "place", names: { ja: "公園" }, at, number: 3, metres: 0 },
  };
  const stops = [shop("a", 1), shop("b", 2), place, shop("a", 4)];
  const told = (...ids: string[]) => progressOf({ stops }, new Set(ids));
  expect(told()).toEqual({ visited: 0, total: 2 });
  expect(told("a", "z")).toEqual({ visited: 1, total: 2 });
  expect(told("a", "b")).toEqual({ visited: 2, total: 2 });
  expect(progressOf({ stops: [place] }, new Set())).toMatchObject({ total: 0 });
});
