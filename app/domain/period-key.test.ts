import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  freeKey,
  periodKey,
  shopLimit,
  slotOfKey,
  type Repeat,
} from "./period-key.ts";

const runs = { numRuns: Number(process.env.PROPERTY_RUNS ?? 200) };
const day = "2026-11-22";
const four: Repeat = { kind: "times", total: 4 };
const pair: Repeat = { kind: "times", perDay: 2, total: 4 };

describe("periodKey", () => {
  it.each<[string, Repeat, string[], string]>([
    ["the first of one a shop", { kind: "once" }, [], ""],
    ["the first of the day", { kind: "daily" }, ["2026-11-21"], day],
    ["the first of four", four, [], `${day}#1`],
    ["another day's of four", four, ["2026-11-21#1"], `${day}#1`],
    ["the second of a day", pair, [`${day}#1`], `${day}#2`],
    ["a gap in a day", pair, [`${day}#2`], `${day}#1`],
  ])("gives %s", (_, repeat, previous, key) => {
    expect(periodKey(repeat, day, previous)).toEqual({ ok: true, key });
  });

  it.each<[string, Repeat, string[], string]>([
    ["a second of one a shop", { kind: "once" }, [""], ""],
    ["a second of the day", { kind: "daily" }, [day], day],
    ["a second of a day of four", four, [`${day}#1`], `${day}#1`],
    ["a third of two a day", pair, [`${day}#1`, `${day}#2`], `${day}#2`],
    [
      "a fifth of four",
      { kind: "times", perDay: 12, total: 4 },
      ["2026-11-19#2", "2026-11-20#10", "2026-11-20#9", "2026-11-18#1"],
      "2026-11-20#10",
    ],
  ])("refuses %s", (_, repeat, previous, key) => {
    expect(periodKey(repeat, day, previous)).toEqual({
      ok: false,
      refusal: "already",
      key,
    });
  });

  it("never gives a key twice, nor more than the rule allows", () => {
    const repeats = fc.oneof(
      fc.constant<Repeat>({ kind: "once" }),
      fc.constant<Repeat>({ kind: "daily" }),
      fc.record({
        kind: fc.constant("times" as const),
        perDay: fc.integer({ min: 1, max: 3 }),
        total: fc.integer({ min: 1, max: 5 }),
      }),
    );
    const visits = fc.array(fc.integer({ min: 10, max: 14 }));
    fc.assert(
      fc.property(repeats, visits, (repeat, days) => {
        const keys: string[] = [];
        for (const n of days) {
          const judged = periodKey(repeat, `2026-11-${n}`, keys);
          if (judged.ok) keys.push(judged.key);
          else expect(keys).toContain(judged.key);
        }
        expect(new Set(keys).size).toBe(keys.length);
        expect(keys.length).toBeLessThanOrEqual(shopLimit(repeat) ?? Infinity);
      }),
      runs,
    );
  });
});

it("knows the most stamps of one shop", () => {
  expect(shopLimit({ kind: "once" })).toBe(1);
  expect(shopLimit({ kind: "daily" })).toBeNull();
  expect(shopLimit(four)).toBe(4);
});

describe("a stamp keyed in again after it was taken back", () => {
  it("takes the next mark of its slot", () => {
    expect(freeKey("", [])).toBe("");
    expect(freeKey("", [""])).toBe("~1");
    expect(freeKey("2026-11-22", ["2026-11-22", "2026-11-22~1"])).toBe(
      "2026-11-22~2",
    );
  });

  it("stands for the same visit", () => {
    expect(["", "~1", "2026-11-22#2~1"].map(slotOfKey)).toEqual([
      "",
      "",
      "2026-11-22#2",
    ]);
  });
});
