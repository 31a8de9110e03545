import { expect, it } from "vitest";
import { judgeSitting } from "./sitting.ts";

const at = (time: string) => new Date(`2026-11-22T${time}:00+09:00`);

it.each([
  ["14:02", "22:00", "14:32", false],
  ["21:29", "22:00", "21:59", false],
  ["21:30", "22:00", "22:00", true],
  ["21:59", "22:00", "22:00", true],
])("seen at %s, at the latest %s: ends at %s", (seen, latest, ends, isLast) => {
  expect(judgeSitting(at(seen), at(latest))).toEqual({
    endsAt: at(ends),
    isLast,
  });
});
