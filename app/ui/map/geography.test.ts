import { expect, test } from "vitest";
import { spread } from "./curve.ts";
import { geographySchema } from "#app/domain/geography.ts";
import { geography as kohoku } from "#db/seed/kohoku/geography.ts";
import { frameOf, project, unproject } from "./projection.ts";
import { distance } from "./shape.ts";

test("the sample ward's geography is accepted whole", () => {
  expect(geographySchema.parse(kohoku)).toEqual(kohoku);
});

test.each([
  ["an outline of two points", { outline: kohoku.outline.slice(0, 2) }],
  ["a latitude past the pole", { frame: { ...kohoku.frame, north: 91 } }],
  [
    "a line that stops nowhere known",
    { lines: [{ name: "線", colour: "#112233", stations: ["未知"] }] },
  ],
  [
    "a colour that is not one",
    { lines: [{ name: "線", colour: "url(#x)", stations: [] }] },
  ],
])("%s is refused", (_, change) => {
  expect(geographySchema.safeParse({ ...kohoku, ...change }).success).toBe(
    false,
  );
});

test("projection and its inverse agree, with west and north at the origin", () => {
  const { frame } = kohoku;
  expect(project(frame, [frame.west, frame.north])).toEqual([0, 0]);
  const [lng, lat] = unproject(frame, project(frame, [139.6345, 35.5365]));
  expect(lng).toBeCloseTo(139.6345, 9);
  expect(lat).toBeCloseTo(35.5365, 9);
});

test("a frame made from an outline is 1000 wide and keeps its proportions", () => {
  const frame = frameOf(kohoku.outline);
  const xs = kohoku.outline.map((at) => project(frame, at)[0]);
  expect(Math.max(...xs)).toBeCloseTo(1000, 6);
  expect(frame.scaleY / frame.scaleX).toBeCloseTo(
    kohoku.frame.scaleY / kohoku.frame.scaleX,
    2,
  );
});

test("points spread along a line are even by length, not by corner", () => {
  const points = spread(
    [
      [0, 0],
      [10, 0],
      [10, 90],
    ],
    10,
    5,
    5,
  );
  const gaps = points
    .slice(1)
    .map((at, index) => distance(at, points[index] as [number, number]));
  expect(points).toHaveLength(10);
  expect(points[0]).toEqual([5, 0]);
  expect(points[9]).toEqual([10, 85]);
  for (const gap of gaps.slice(1)) expect(gap).toBeCloseTo(10, 6);
});
