import geodesic from "geographiclib-geodesic";
import { describe, expect, it } from "vitest";
import { courses } from "#db/seed/kohoku/courses.ts";
import { lineMetres } from "./course.ts";
import type { LngLat } from "./place.ts";

const earth = geodesic.Geodesic.WGS84;

/** Metres along the geodesics of the WGS 84 ellipsoid. */
function geodesicMetres(line: LngLat[]): number {
  return line.slice(1).reduce((sum, [lng, lat], index) => {
    const [fromLng, fromLat] = line[index]!;
    return sum + (earth.Inverse(fromLat, fromLng, lat, lng).s12 ?? NaN);
  }, 0);
}

function difference(line: LngLat[]): number {
  const metres = geodesicMetres(line);
  return Math.abs(lineMetres(line) - metres) / metres;
}

/** The same numbers every time, from 0 to 1. */
function* dice(): Generator<number, never> {
  let state = 7;
  for (;;) {
    state = (state * 48_271) % 2_147_483_647;
    yield state / 2_147_483_647;
  }
}

describe("lineMetres beside a geodesic library", () => {
  it("is within 0.2 % on the sample's courses", () => {
    for (const { slug, content } of courses)
      expect(difference(content.line), slug).toBeLessThan(0.002);
  });

  // Worst is a line due north in the far south, where the ellipsoid is most curved: 0.44 %.
  it("is within 0.5 % on 500 lines of up to 30 km anywhere in Japan", () => {
    const die = dice();
    const roll = (least: number, most: number) =>
      least + die.next().value * (most - least);
    const worst = Array.from({ length: 500 }, (_, index) => {
      let at: LngLat = [roll(123, 153), roll(21, 45.5)];
      const [east, north] = [index % 2 === 0 ? 0 : 0.009, roll(0.00005, 0.009)];
      const line = Array.from({ length: 30 }, () => {
        at = [at[0] + roll(-east, east), at[1] + roll(-north, north)];
        return at;
      });
      expect(geodesicMetres(line)).toBeLessThan(30_000);
      return difference(line);
    });
    expect(Math.max(...worst)).toBeLessThan(0.005);
  });
});
