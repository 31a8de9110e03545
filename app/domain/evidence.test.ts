import { describe, expect, it } from "vitest";
import {
  distanceMetres,
  isLate,
  isOwnPress,
  judgePlace,
  scoreEvidence,
  walkingMinutes,
  type Method,
  type Place,
} from "./evidence.ts";

describe("scoreEvidence", () => {
  it.each<[Method, Place, number, number]>([
    ["staff", "unknown", 100, 80],
    ["grant", "unknown", 100, 80],
    ["desk", "unknown", 90, 70],
    ["rotating", "inside", 80, 60],
    ["daily", "inside", 50, 30],
    ["daily", "outside", 50, 30],
    ["static", "inside", 40, 20],
    ["static", "outside", 20, 0],
    ["static", "unknown", 20, 0],
  ])("%s, %s: %i, late %i", (method, place, score, late) => {
    expect(scoreEvidence({ method, place, late: false })).toBe(score);
    expect(scoreEvidence({ method, place, late: true })).toBe(late);
  });
});

describe("judgePlace", () => {
  it.each([
    [80, 0, "inside"],
    [80.1, 0, "outside"],
    [130, 50, "inside"],
    [230, 150, "inside"],
    [231, 150, "outside"],
    [231, 9_999, "outside"],
    [81, -50, "outside"],
  ])("%d m away, ±%d m: %s", (distance, accuracy, place) => {
    const fix = { distanceMetres: distance, accuracyMetres: accuracy };
    expect(judgePlace(fix)).toBe(place);
  });

  it("knows nothing without a fix", () => {
    expect(judgePlace(null)).toBe("unknown");
  });
});

it("is late after two minutes", () => {
  const pressed = new Date("2026-11-22T10:00:00+09:00");
  const after = (ms: number) => new Date(pressed.getTime() + ms);
  expect(isLate(pressed, after(120_000))).toBe(false);
  expect(isLate(pressed, after(120_001))).toBe(true);
  expect(isLate(pressed, after(-500_000))).toBe(false);
});

it("knows residents' own presses", () => {
  const methods: Method[] = ["staff", "grant", "desk"];
  expect(methods.some(isOwnPress)).toBe(false);
  const own: Method[] = ["static", "daily", "rotating"];
  expect(own.every(isOwnPress)).toBe(true);
});

describe("distance", () => {
  const tsunashima = { lat: 35.5367, lng: 139.6347 };
  const hiyoshi = { lat: 35.5533, lng: 139.6469 };

  it("is measured over the earth, the same both ways", () => {
    expect(distanceMetres(tsunashima, hiyoshi)).toBeCloseTo(2150, -2);
    expect(distanceMetres(hiyoshi, tsunashima)).toBeCloseTo(
      distanceMetres(tsunashima, hiyoshi),
      6,
    );
    expect(distanceMetres(hiyoshi, hiyoshi)).toBe(0);
    const quarter = distanceMetres({ lat: 0, lng: 0 }, { lat: 90, lng: 0 });
    expect(quarter).toBeCloseTo(10_007_557, -1);
  });

  it.each([
    [0, 1],
    [80, 1],
    [81, 2],
    [800, 10],
    [801, 11],
  ])("%d m take %d minutes", (metres, minutes) => {
    expect(walkingMinutes(metres)).toBe(minutes);
  });
});
