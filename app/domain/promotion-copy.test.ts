import { expect, it } from "vitest";
import { nextPeriod, wasLastWeek } from "./promotion-copy.ts";

const TODAY = "2026-11-22";

it.each([
  ["a month ago, as long", "2026-10-22", "2026-10-24", TODAY, "2026-11-24"],
  ["yesterday, today", "2026-11-21", "2026-11-21", TODAY, TODAY],
  ["a week ago, the same day", "2026-11-15", "2026-11-15", TODAY, TODAY],
  [
    "5 days ago, in 2 days",
    "2026-11-17",
    "2026-11-18",
    "2026-11-24",
    "2026-11-25",
  ],
  ["8 days ago, what is left", "2026-11-14", "2026-11-16", TODAY, "2026-11-23"],
  [
    "9 days ago, in 5 days",
    "2026-11-13",
    "2026-11-13",
    "2026-11-27",
    "2026-11-27",
  ],
  ["a whole week, from today", "2026-11-15", "2026-11-21", TODAY, "2026-11-28"],
  ["for later, from today", "2026-12-01", "2026-12-03", TODAY, "2026-11-24"],
])("%s", (_, startsOn, endsOn, nextStart, nextEnd) => {
  expect(nextPeriod({ startsOn, endsOn }, TODAY)).toEqual({
    startsOn: nextStart,
    endsOn: nextEnd,
  });
});

it.each([
  ["2026-11-18", false],
  ["2026-11-17", true],
  ["2026-11-13", true],
  ["2026-11-12", false],
])("what began on %s was last week's: %s", (day, was) => {
  expect(wasLastWeek(day, TODAY)).toBe(was);
});
