import { describe, expect, it } from "vitest";
import {
  entryKey,
  fullSets,
  judgeEntry,
  makeEntryNumber,
  type EntryAttempt,
  type EntryRefusal,
} from "./entry.ts";

const first: EntryAttempt = {
  tierReached: true,
  existing: [],
  entries: "once",
  rally: "running",
  day: "2026-11-22",
};
const before = [{ day: "2026-10-31" }];
const today = [{ day: "2026-11-01" }];

describe("judgeEntry", () => {
  it.each<Partial<EntryAttempt>>([
    {},
    { rally: "paused" },
    { rally: "ended", closesOn: "2026-11-22" },
    { entries: "monthly", existing: before },
    { entries: "unlimited", existing: [...before, ...today] },
    { entries: "unlimited", existing: today, sets: 2 },
  ])("accepts %j", (more) => {
    expect(judgeEntry({ ...first, ...more })).toEqual({ ok: true });
  });

  it.each<[EntryRefusal, Partial<EntryAttempt>]>([
    ["not-reached", { tierReached: false }],
    ["not-started", { rally: "not-started" }],
    ["closed", { rally: "ended" }],
    ["closed", { rally: "ended", closesOn: "2026-11-21" }],
    ["closed", { rally: "running", closesOn: "2026-11-21" }],
    ["already-entered", { existing: before }],
    ["already-this-month", { entries: "monthly", existing: today }],
    ["one-a-set", { entries: "unlimited", existing: today, sets: 1 }],
  ])("refuses as %s %j", (refusal, more) => {
    expect(judgeEntry({ ...first, ...more })).toEqual({ ok: false, refusal });
  });
});

it.each([
  ["once", ""],
  ["monthly", "2026-11"],
  ["unlimited", "#2"],
] as const)("keys an entry of %s by %j", (entries, key) => {
  expect(entryKey(entries, "2026-11-22", today)).toBe(key);
});

it("counts full sets", () => {
  const progress = { reached: true, have: 7, goal: 3, missing: [] };
  expect(fullSets(progress)).toBe(2);
  expect(fullSets({ ...progress, reached: false })).toBe(0);
});

it("makes entry numbers of ten letters", () => {
  expect(makeEntryNumber(new Uint8Array(8).fill(255))).toBe("ZZZZZZZZZZ");
  expect(makeEntryNumber(new Uint8Array(7))).toBe("0000000000");
});
