import { describe, expect, it } from "vitest";
import { hoursSchema, openState, type Hours } from "./opening.ts";

const lunch = { open: "11:30", close: "14:00" };
const dinner = { open: "17:00", close: "25:30" };
const bar = { open: "20:00", close: "02:00" };

function week(more: Partial<Hours["weekly"]> = {}): Hours {
  const weekly = { 0: [], 1: [], 2: [], 3: [], 4: [], 5: [], 6: [], ...more };
  return { weekly, closedOnHolidays: true };
}

function on(hours: Hours, time: string, isHoliday = false) {
  return openState(hours, new Date(`${time}:00+09:00`), isHoliday);
}

const monday = "2026-11-23";
const tuesday = "2026-11-24";
const bistro = week({ 1: [lunch, dinner], 2: [lunch] });

describe("openState", () => {
  it.each([
    [`${monday}T11:30`, "14:00"],
    [`${monday}T13:59`, "14:00"],
    [`${monday}T17:00`, "01:30"],
    [`${monday}T23:59`, "01:30"],
    [`${tuesday}T00:00`, "01:30"],
    [`${tuesday}T01:29`, "01:30"],
  ])("at %s is open until %s", (time, until) => {
    expect(on(bistro, time)).toEqual({ open: true, until });
  });

  it.each([
    [`${monday}T11:29`, monday, "11:30", false],
    [`${monday}T14:00`, monday, "17:00", false],
    [`${tuesday}T01:30`, tuesday, "11:30", false],
    [`${tuesday}T14:00`, "2026-11-30", "11:30", false],
    ["2026-11-25T12:00", "2026-11-30", "11:30", true],
    ["2026-11-22T12:00", monday, "11:30", true],
  ])("at %s opens %s %s", (time, day, opens, closedToday) => {
    expect(on(bistro, time)).toEqual({
      open: false,
      nextOpens: { day, time: opens },
      closedToday,
    });
  });

  it("reads a close before the open as next morning's", () => {
    const hours = week({ 6: [bar] });
    expect(on(hours, "2026-11-22T01:59")).toEqual({
      open: true,
      until: "02:00",
    });
    expect(on(hours, "2026-11-22T02:00").open).toBe(false);
    expect(on(hours, "2026-11-21T19:59").open).toBe(false);
  });

  it("is shut on a holiday, but for last night's hours", () => {
    expect(on(bistro, `${monday}T12:00`, true)).toEqual({
      open: false,
      nextOpens: { day: tuesday, time: "11:30" },
      closedToday: true,
    });
    expect(on(bistro, `${tuesday}T01:00`, true).open).toBe(true);
    const always = { ...bistro, closedOnHolidays: false };
    expect(on(always, `${monday}T12:00`, true).open).toBe(true);
  });

  it("is open round the clock", () => {
    const span = [{ open: "00:00", close: "24:00" }];
    const hours = week({ 1: span, 2: span });
    expect(on(hours, `${monday}T23:59`)).toEqual({
      open: true,
      until: "24:00",
    });
    expect(on(hours, `${tuesday}T00:00`)).toEqual({
      open: true,
      until: "24:00",
    });
  });

  it("looks a whole week ahead, and no further", () => {
    const once = week({ 1: [lunch] });
    expect(on(once, `${monday}T15:00`)).toEqual({
      open: false,
      nextOpens: { day: "2026-11-30", time: "11:30" },
      closedToday: false,
    });
    expect(on(week(), `${monday}T15:00`)).toEqual({
      open: false,
      nextOpens: null,
      closedToday: true,
    });
  });
});

describe("hoursSchema", () => {
  it("takes a week as JSON stores it", () => {
    expect(hoursSchema.parse(JSON.parse(JSON.stringify(bistro)))).toEqual(
      bistro,
    );
  });

  it.each([
    [{ open: "24:00", close: "25:00" }],
    [{ open: "9:00", close: "17:00" }],
    [{ open: "09:00", close: "30:00" }],
    [{ open: "09:60", close: "17:00" }],
  ])("refuses %j", (span) => {
    expect(hoursSchema.safeParse(week({ 1: [span] })).success).toBe(false);
  });

  it("refuses a week without its Sunday", () => {
    const weekly: Partial<Hours["weekly"]> = week().weekly;
    delete weekly[0];
    const hours = { weekly, closedOnHolidays: false };
    expect(hoursSchema.safeParse(hours).success).toBe(false);
  });
});
