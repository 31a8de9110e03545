import { expect, test } from "vitest";
import { sentRow, sentRows } from "./sent.ts";

test("a row is its texts, whatever was sent in its place", () => {
  expect(sentRow({ n: "1", toString: { x: "1" }, list: ["1"] })).toEqual({
    n: "1",
  });
  for (const none of ["x", undefined, null, []])
    expect(sentRow(none)).toEqual({});
});

test("rows keep their places, and what is no list has none", () => {
  const gaps: unknown[] = [];
  gaps[2] = { n: "3" };
  expect(sentRows(gaps)).toEqual([{}, {}, { n: "3" }]);
  expect(sentRows({ x: [{ n: "1" }] })).toEqual([]);
  expect(sentRows("x")).toEqual([]);
});
