import { expect, it, test } from "vitest";
import { distanceMetres } from "./distance.ts";
import { isBeyond, isInside, metresOutside } from "./outline.ts";
import type { LngLat } from "./place.ts";

const ward: LngLat[] = [
  [139.6, 35.48],
  [139.66, 35.48],
  [139.66, 35.55],
  [139.6, 35.55],
];
/** A ward with a bay from the north, closed by its first point again. */
const bay: LngLat[] = [
  ...[ward[0]!, ward[1]!, ward[2]!],
  [139.63, 35.5],
  ...[ward[3]!, ward[0]!],
];

function apart([lng, lat]: LngLat, to: LngLat): number {
  return distanceMetres({ lng, lat }, { lng: to[0], lat: to[1] });
}

it.each<[string, LngLat[], LngLat, boolean]>([
  ["in the middle", ward, [139.62, 35.5], true],
  ["west of it", ward, [139.59, 35.5], false],
  ["beside two corners, in line with both", ward, [139.59, 35.55], false],
  ["in the bay", bay, [139.63, 35.52], false],
  ["beside the bay", bay, [139.605, 35.52], true],
  ["level with the bay's tip", bay, [139.61, 35.5], true],
  ["no outline", [], [139.63, 35.5], false],
  ["no number", ward, [NaN, 35.5], false],
])("inside: %s", (_, outline, at, inside) => {
  expect(isInside(outline, at)).toBe(inside);
});

it.each<[string, LngLat, LngLat]>([
  ["over an edge", [139.62, 35.56], [139.62, 35.55]],
  ["east of an edge", [139.68, 35.52], [139.66, 35.52]],
  ["off a corner", [139.67, 35.56], [139.66, 35.55]],
])("outside: %s", (_, at, nearest) => {
  expect(Math.abs(metresOutside(ward, at) - apart(at, nearest))).toBeLessThan(
    5,
  );
});

test("inside, and without an outline, nothing lies outside", () => {
  expect(metresOutside(ward, [139.62, 35.5])).toBe(0);
  expect(metresOutside(bay, [139.63, 35.52])).toBeGreaterThan(0);
  expect(metresOutside([], [0, 0])).toBe(0);
  expect(isBeyond([], [0, 0], 0)).toBe(false);
});

test("beyond so many metres is what the metres say, wherever the point", () => {
  const found = new Set<boolean>();
  for (let lng = 139.56; lng < 139.7; lng += 0.009)
    for (let lat = 35.44; lat < 35.59; lat += 0.009) {
      const metres = metresOutside(bay, [lng, lat]);
      for (const most of [0, 1000, 2000]) {
        const is = isBeyond(bay, [lng, lat], most);
        expect(is, `${lng} ${lat} ${most}`).toBe(metres > most);
        found.add(is);
      }
    }
  expect(found.size).toBe(2);
});
