import { expect, test } from "vitest";
import { wayOf } from "./course-way.ts";
import { distance } from "./shape.ts";
import type { Point } from "./types.ts";

function placesOf(signs: string[]): Point[] {
  return signs.map((sign) => {
    const [, x, y] = /^translate\((\S+) ([^)]+)\)/.exec(sign)!;
    return [Number(x), Number(y)];
  });
}

test("a line walked there and back bears signs of both ways, none on another", () => {
  const { chevrons } = wayOf([
    [0, 0],
    [400, 30],
    [700, 0],
    [400, 38],
    [0, 8],
  ]);
  const places = placesOf(chevrons.both);
  expect(chevrons.one).toEqual([]);
  expect(places.length).toBeGreaterThan(3);
  places.forEach((at, index) => {
    for (const other of places.slice(index + 1))
      expect(distance(at, other)).toBeGreaterThan(40);
  });
});

test("a round bears signs of the one way it is walked, and so does a crossing", () => {
  const { chevrons } = wayOf([
    [0, 0],
    [400, 0],
    [400, 400],
    [200, 400],
    [200, -200],
  ]);
  expect(chevrons.both).toEqual([]);
  expect(chevrons.one.length).toBeGreaterThan(5);
});
