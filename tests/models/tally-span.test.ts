import { expect, test } from "vitest";
import { spanOf } from "#app/models/tally.server.ts";

const rally = { startsOn: "2026-10-23", endsOn: "2027-01-21" };
const TODAY = "2026-11-22";

test.each([
  ["2026-10-23", "2026-11-22", { span: "edition", key: "" }],
  ["2026-10-01", "2027-03-01", { span: "edition", key: "" }],
  ["2026-11-03", "2026-11-03", { span: "day", key: "2026-11-03" }],
  ["2026-11-09", "2026-11-15", { span: "week", key: "2026-W46" }],
  ["2026-10-23", "2026-10-31", { span: "month", key: "2026-10" }],
  ["2026-10-23", "2026-10-25", { span: "week", key: "2026-W43" }],
  ["2026-11-01", "2026-11-22", { span: "month", key: "2026-11" }],
  ["2026-11-01", "2026-11-30", { span: "month", key: "2026-11" }],
  ["2026-11-02", "2026-11-30", null],
  ["2026-11-01", "2026-11-21", null],
  ["2026-11-09", "2026-11-14", null],
  ["2026-11-09", "2026-11-22", null],
])("%s to %s: the people of %j", (from, to, span) => {
  expect(spanOf(from, to, rally, TODAY)).toEqual(span);
});
