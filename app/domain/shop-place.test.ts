import { expect, it } from "vitest";
import type { LngLat } from "./place.ts";
import { readPlace } from "./shop-place.ts";

const outline: LngLat[] = [
  [139.58, 35.48],
  [139.68, 35.48],
  [139.63, 35.56],
];

it.each([
  ["35.5371", "139.6342"],
  [" ３５．５３７１ ", "139.6342"],
  ["35.6", "139.7"],
])("%s, %s is a place", (lat, lng) => {
  expect(readPlace(lat, lng, outline)).toMatchObject({ ok: true });
});

it("no place at all is none", () => {
  expect(readPlace("", " ", outline)).toEqual({ ok: true, place: null });
});

it.each([
  ["139.6342", "35.5371", "lat", "swapped"],
  ["", "139.6", "lat", "required"],
  ["35.5", "", "lng", "required"],
  ["北", "139.6", "lat", "not-a-number"],
  ["35.5", "1e3", "lng", "not-a-number"],
  ["5.5", "139.6", "lat", "outside"],
  ["35.5", "-139.6", "lng", "outside"],
  ["36.5", "139.6", "lat", "far"],
])("%s, %s: %s %s", (lat, lng, field, problem) => {
  expect(readPlace(lat, lng, outline)).toEqual({ ok: false, field, problem });
});

it("a ward without an outline takes any place in Japan", () => {
  expect(readPlace("43.06", "141.35", [])).toMatchObject({ ok: true });
});
