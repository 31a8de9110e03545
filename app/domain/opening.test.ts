import { describe, expect, it } from "vitest";
import {
  type Closure,
  hoursSchema,
  openState,
  shopDay,
  type Hours,
} from "./opening.ts";

const lunch = { open: "11:30", close: "14:00" };
const dinner = { open: "17:00", close: "25:30" };
const bar = { open: "20:00", close: "02:00" };

function week(more: Partial<Hours["weekly"]> = {}): Hours {
  const weekly = { 0: [], 1: [], 2: [], 3: [], 4: [], 5: [], 6: [], ...more };
  return { weekly, closedOnHolidays: true };
}

type Also = { holidays?: string[]; closures?: Closure[] };

const at = (time: string) => new Date(`${time}:00+09:00`);

function on(hours: Hours, time: string, also: Also = {}) {
  const { holidays = [], closures = [] } = also;
  const isHoliday = (day: string) => holidays.includes(day);
  return openState(hours, at(time), { isHoliday, closures });
}

const shut = (day: string): Closure => ({ day, kind: "closed", closesAt: "" });
const early = (day: string, closesAt: string): Closure => ({
  day,
  kind: "early",
  closesAt,
});

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
    expect(on(bistro, `${monday}T12:00`, { holidays: [monday] })).toEqual({
      open: false,
      nextOpens: { day: tuesday, time: "11:30" },
      closedToday: true,
    });
    const holidays = [tuesday];
    expect(on(bistro, `${tuesday}T01:00`, { holidays }).open).toBe(true);
    const always = { ...bistro, closedOnHolidays: false };
    expect(on(always, `${monday}T12:00`, { holidays: [monday] }).open).toBe(
      true,
    );
  });

  it("passes over the holidays and closures of coming days", () => {
    const sunday = "2026-11-22T15:00";
    expect(on(bistro, sunday, { holidays: [monday] })).toMatchObject({
      nextOpens: { day: tuesday, time: "11:30" },
    });
    const closures = [shut(monday), shut(tuesday)];
    expect(on(bistro, sunday, { closures })).toMatchObject({
      nextOpens: { day: "2026-11-30", time: "11:30" },
    });
    const kept = Array.from({ length: 31 }, (_, i) =>
      shut(`2026-12-${String(i + 1).padStart(2, "0")}`),
    );
    expect(
      on(bistro, "2026-11-30T23:59", {
        closures: [...kept, early("2026-11-30", "20:00")],
      }),
    ).toMatchObject({ nextOpens: { day: "2027-01-04", time: "11:30" } });
  });

  it.each([
    // The 3rd Wednesday of November 2026 is the 18th.
    ["2026-11-18", false],
    ["2026-11-11", true],
    ["2026-11-25", true],
    ["2026-12-16", false],
  ])("is shut on the third Wednesday: %s %s", (day, open) => {
    const monthlyOff = [{ weekday: 3 as const, weeks: [3] }];
    const hours = { ...week({ 3: [lunch] }), monthlyOff };
    expect(on(hours, `${day}T12:00`).open).toBe(open);
    if (!open) expect(on(hours, `${day}T12:00`).closure).toBeUndefined();
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

  it("is shut all day by a closure, and says so until the day is over", () => {
    const closures = [shut(monday)];
    const closed = {
      open: false,
      closedToday: true,
      closure: "closed",
      nextOpens: { day: tuesday, time: "11:30" },
    };
    for (const time of [`${monday}T08:00`, `${monday}T12:00`])
      expect(on(bistro, time, { closures })).toEqual(closed);
    // 01:00 on Tuesday is still Monday's evening; 03:00 is not.
    expect(on(bistro, `${tuesday}T01:00`, { closures })).toEqual(closed);
    expect(on(bistro, `${tuesday}T03:00`, { closures })).toEqual({
      ...closed,
      closedToday: false,
      closure: undefined,
    });
    const off = on(bistro, "2026-11-25T12:00", {
      closures: [shut("2026-11-25")],
    });
    expect(off.closure, "a day off anyway").toBeUndefined();
  });

  it("is cut by an early close, past midnight too", () => {
    const closures = [early(monday, "18:00")];
    expect(on(bistro, `${monday}T12:00`, { closures })).toEqual({
      open: true,
      until: "14:00",
    });
    expect(on(bistro, `${monday}T17:59`, { closures })).toEqual({
      open: true,
      until: "18:00",
      closure: "early",
    });
    expect(on(bistro, `${monday}T18:00`, { closures })).toEqual({
      open: false,
      closedToday: false,
      closure: "early",
      nextOpens: { day: tuesday, time: "11:30" },
    });
    const late = [early(monday, "24:30")];
    expect(on(bistro, `${tuesday}T00:29`, { closures: late })).toEqual({
      open: true,
      until: "00:30",
      closure: "early",
    });
    expect(on(bistro, `${tuesday}T00:30`, { closures: late })).toMatchObject({
      open: false,
      closure: "early",
    });
    const lunchOnly = [early(monday, "15:00")];
    expect(on(bistro, `${monday}T14:30`, { closures: lunchOnly })).toEqual({
      open: false,
      closedToday: false,
      nextOpens: { day: tuesday, time: "11:30" },
    });
  });

  it("means yesterday while last night runs on, else the date in Tokyo", () => {
    const isHoliday = () => false;
    const day = (hours: Hours, time: string) =>
      shopDay(hours, at(time), { isHoliday });
    expect(day(bistro, `${tuesday}T01:29`)).toBe(monday);
    expect(day(bistro, `${tuesday}T01:30`)).toBe(tuesday);
    const bakery = week({ 1: [{ open: "03:00", close: "12:00" }] });
    expect(day(bakery, `${monday}T02:30`)).toBe(monday);
    // Where clocks change, a day can have 23 or 25 hours: Tokyo's have 24.
    for (const night of ["2026-11-01", "2027-03-14"])
      expect(on(bistro, `${night}T23:59`)).toMatchObject({ open: false });
    expect(process.env.TZ).toBe("America/New_York");
  });

  it("looks further than a week, and gives up on a week without hours", () => {
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
