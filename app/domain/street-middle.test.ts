import { expect, test } from "vitest";
import { blankGeography } from "./blank-geography.ts";
import { streetMiddle } from "./street-middle.ts";

const blank = blankGeography({ lat: 35.5, lng: 139.6 }, 8000, "x");
const station = (name: string, lat: number, lng: number) => ({
  name,
  lat,
  lng,
  lines: [],
});
const drawn = {
  ...blank,
  stations: [
    station("甲", 35, 139),
    station("乙", 36, 140),
    station("丙", 1, 1),
  ],
};

test("a street is at its stations, else at its pin, else in the middle of the ground", () => {
  const pin: [number, number] = [0, 0];
  expect(streetMiddle(drawn, { stations: ["甲", "乙"], pin })).toEqual({
    lat: 35.5,
    lng: 139.5,
  });
  expect(streetMiddle(drawn, { stations: [], pin })).toEqual({
    lat: Math.round(blank.frame.north * 1e6) / 1e6,
    lng: Math.round(blank.frame.west * 1e6) / 1e6,
  });
  expect(streetMiddle(drawn, { stations: ["なし"], pin: null })).toEqual({
    lat: 35.5,
    lng: 139.6,
  });
});
