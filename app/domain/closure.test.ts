import { describe, expect, it } from "vitest";
import { addDays } from "./business-day.ts";
import {
  type ClosureDraft,
  earlyTimes,
  groupClosures,
  judgeClosure,
} from "./closure.ts";
import type { Closure, Hours } from "./opening.ts";

const day = [{ open: "10:00", close: "19:00" }];
const night = [{ open: "18:00", close: "02:00" }];
/** Shut on Sundays; a bar on Fridays. */
const hours: Hours = {
  weekly: { 0: [], 1: day, 2: day, 3: day, 4: day, 5: night, 6: day },
  closedOnHolidays: true,
};
const monday = "2026-11-23";
const friday = "2026-11-27";
const known = { isHoliday: (one: string) => one === "2026-12-02" };
const at = (time: string) => new Date(`${time}:00+09:00`);

function judge(draft: Partial<ClosureDraft>, time = `${monday}T12:00`) {
  const asked = {
    day: monday,
    kind: "closed" as const,
    closesAt: "",
    ...draft,
  };
  const full = { lastDay: asked.day, ...asked };
  return judgeClosure(hours, full, at(time), known);
}

const early = (of: string, closesAt: string, time?: string) =>
  judge({ kind: "early", day: of, closesAt }, time);

describe("a closure", () => {
  it("is one day, or each of several", () => {
    expect(judge({})).toEqual({
      ok: true,
      closures: [{ day: monday, kind: "closed", closesAt: "" }],
    });
    const trip = judge({ lastDay: addDays(monday, 30) });
    expect(trip.ok && trip.closures.map((one) => one.day)).toHaveLength(31);
  });

  it.each([
    [{ day: "2026-11-31" }, "not-a-day"],
    [{ day: "" }, "not-a-day"],
    [{ lastDay: "9999" }, "not-a-day"],
    [{ day: addDays(monday, -1) }, "past"],
    [{ lastDay: addDays(monday, -1) }, "ends-before-start"],
    [{ lastDay: addDays(monday, 31) }, "too-long"],
    [{ day: addDays(monday, 61) }, "too-far"],
    [{ lastDay: "2999-01-01" }, "too-far"],
  ])("%j is %s", (draft, refusal) => {
    expect(judge(draft)).toEqual({ ok: false, refusal });
  });

  it("may be the sixtieth day ahead", () => {
    expect(judge({ day: addDays(monday, 60) }).ok).toBe(true);
  });

  it("is last night's while its hours run on", () => {
    const one = `${addDays(friday, 1)}T01:00`;
    expect(judge({ day: friday }, one).ok).toBe(true);
    const three = `${addDays(friday, 1)}T03:00`;
    expect(judge({ day: friday }, three)).toMatchObject({ refusal: "past" });
  });
});

describe("an early close", () => {
  it.each([
    [monday, "18:00", "18:00"],
    [monday, "11:00", "11:00"],
    [friday, "23:30", "23:30"],
    [friday, "01:00", "25:00"],
    [friday, "25:00", "25:00"],
  ])("of %s at %s is stored as %s", (of, typed, closesAt) => {
    expect(early(of, typed)).toEqual({
      ok: true,
      closures: [{ day: of, kind: "early", closesAt }],
    });
  });

  it.each([
    [monday, "19:00", "not-earlier"],
    [monday, "10:00", "not-earlier"],
    [friday, "03:00", "not-earlier"],
    [monday, "夕方", "not-a-time"],
    [monday, "12:60", "not-a-time"],
    ["2026-11-29", "12:00", "day-off"],
    ["2026-12-02", "12:00", "day-off"],
  ])("of %s at %s is %s", (of, typed, refusal) => {
    expect(early(of, typed)).toEqual({ ok: false, refusal });
  });

  it.each([
    [`${monday}T14:10`, ["14:30", "15:00", "16:00", "17:00", "18:00"]],
    [`${monday}T08:00`, ["15:00", "16:00", "17:00", "18:00"]],
    [`${monday}T18:00`, ["18:30"]],
    [`${monday}T18:30`, []],
    ["2026-11-29T12:00", []],
    ["2026-11-28T00:10", ["24:30", "25:00"]],
  ])("is offered at %s", (time, times) => {
    expect(earlyTimes(hours, at(time), known)).toEqual(times);
  });
});

it("days off in a row are one", () => {
  const one = (of: string, kind: Closure["kind"] = "closed") => ({
    ...{ day: of, kind, closesAt: kind === "early" ? "18:00" : "" },
  });
  const groups = groupClosures([
    one("2026-11-30"),
    one("2026-12-01"),
    one("2026-12-02", "early"),
    one("2026-12-03", "early"),
    one("2026-12-05"),
    one("2026-12-07"),
  ]);
  expect(groups.map((group) => group.length)).toEqual([2, 1, 1, 1, 1]);
});
