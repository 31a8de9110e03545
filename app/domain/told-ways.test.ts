import { describe, expect, it } from "vitest";
import { kilometres, walkingMinutes } from "./distance.ts";
import { toldWays } from "./told-ways.ts";

const sum = (all: number[]) => all.reduce((a, b) => a + b, 0);

describe("toldWays", () => {
  it("adds up to the whole, however short the ways are", () => {
    for (let seed = 1; seed < 400; seed++) {
      const ways = Array.from(
        { length: 1 + (seed % 12) },
        (_, index) => ((seed * 7919 + index * 104_729) % 6_007) / 7,
      );
      const told = toldWays(ways);
      const whole = sum(ways);
      expect(sum(told.map(({ minutes }) => minutes))).toBe(
        walkingMinutes(whole),
      );
      const metres = sum(told.map(({ metres }) => metres));
      expect(Math.abs(metres - whole)).toBeLessThanOrEqual(5);
      for (const { metres, minutes } of told)
        expect(Math.min(metres, minutes)).toBeGreaterThanOrEqual(0);
    }
  });

  it("says no minute twice: a way of nothing has none", () => {
    expect(toldWays([81, 0, 30, 49, 1])).toEqual([
      { metres: 80, minutes: 2 },
      { metres: 0, minutes: 0 },
      { metres: 30, minutes: 0 },
      { metres: 50, minutes: 0 },
      { metres: 0, minutes: 1 },
    ]);
    expect(toldWays([0, 40])).toEqual([
      { metres: 0, minutes: 0 },
      { metres: 40, minutes: 1 },
    ]);
    expect(toldWays([])).toEqual([]);
  });

  it("does not count a minute more for how numbers add", () => {
    const ways = Array.from({ length: 10 }, () => 0.1 + 7.9);
    expect(sum(toldWays(ways).map(({ minutes }) => minutes))).toBe(1);
    const tenths = Array.from({ length: 800 }, () => 0.1);
    expect(sum(toldWays(tenths).map(({ minutes }) => minutes))).toBe(1);
  });
});

it("rounds kilometres, and does not cut them", () => {
  expect([2_640, 2_650, 2_680, 1_050, 49, 50].map(kilometres)).toEqual([
    ...["2.6", "2.7", "2.7", "1.1", "0.0", "0.1"],
  ]);
});
