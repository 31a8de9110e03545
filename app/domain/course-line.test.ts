import { describe, expect, it } from "vitest";
import { MOST_LINE_POINTS } from "./course.ts";
import { judgeLine, lineText, readLine } from "./course-line.ts";
import type { LngLat } from "./place.ts";

const outline: LngLat[] = [
  [139.6, 35.48],
  [139.66, 35.48],
  [139.66, 35.55],
  [139.6, 35.55],
];
const near: LngLat[] = [
  [139.61745, 35.50707],
  [139.634543, 35.536462],
];

function refusalOf(points: LngLat[]) {
  const judged = judgeLine(points, outline);
  return judged.ok ? "ok" : `${judged.refusal}:${judged.n}`;
}

const many = Array.from({ length: MOST_LINE_POINTS + 1 }, (_, i): LngLat => [
  139.62,
  35.5 + i * 1e-6,
]);

describe("a line", () => {
  it.each<[string, LngLat[], string]>([
    ["fine", near, "ok"],
    ["no points", [], "none:0"],
    ["one point", near.slice(1), "too-few:0"],
    ["too many points", many, `too-many-points:${many.length}`],
    ["no number", [near[0]!, [NaN, 35.5]], "not-a-number:2"],
    ["infinite", [[139.6, Infinity], near[0]!], "not-a-number:1"],
    [
      "latitude and longitude exchanged",
      near.map(([lng, lat]) => [lat, lng]),
      "swapped:0",
    ],
    ["a point in the sea off Africa", [near[0]!, [0, 0]], "outside:2"],
    ["some exchanged, some not", [near[0]!, [35.5, 139.6]], "outside:2"],
    ["in one place", [near[0]!, near[0]!], "same:0"],
    ["to Ōsaka", [near[0]!, [135.5, 34.7]], "too-long:385.1"],
    [
      "in Ōsaka",
      [
        [135.5, 34.7],
        [135.51, 34.7],
      ],
      "far:0",
    ],
  ])("%s", (_, points, expected) => {
    expect(refusalOf(points)).toBe(expected);
  });

  it("may begin 1.9 km outside the ward, not 2.1 km", () => {
    const beside = (km: number): LngLat[] => {
      const lng = 139.66 + km / (111.32 * Math.cos((35.5 * Math.PI) / 180));
      return [
        [lng, 35.5],
        [lng + 0.001, 35.5],
      ];
    };
    expect(refusalOf(beside(1.9))).toBe("ok");
    expect(refusalOf(beside(2.1))).toBe("far:0");
    expect(judgeLine(beside(2.1), []).ok).toBe(true);
  });

  it("reads back from its text to 0.1 m", () => {
    const fine: LngLat = [139.6174512345, 35.5];
    expect(readLine(lineText([fine, ...near]))).toEqual({
      ok: true,
      line: [[139.617451, 35.5], ...near],
    });
  });

  it.each([
    ["３５．５　１３９．６\n\n35.51,139.61", "ok"],
    ["35.5 139.6\nabc", "not-a-number:2"],
    ["35.5 139.6 12", "not-a-number:1"],
    ["NaN Infinity", "not-a-number:1"],
    ["1e9 2", "not-a-number:1"],
  ])("%j typed", (text, expected) => {
    const read = readLine(text);
    expect(read.ok ? "ok" : `${read.refusal}:${read.n}`).toBe(expected);
  });
});
