import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addDays,
  businessDay,
  businessDayStart,
  daysBetween,
  isDay,
  isoWeek,
  month,
  tokyoClock,
  tokyoDate,
  tokyoHour,
  weekday,
} from "./business-day.ts";

const runs = { numRuns: Number(process.env.PROPERTY_RUNS ?? 200) };
const instants = fc.date({
  min: new Date("2000-01-01T00:00:00Z"),
  max: new Date("2100-01-01T00:00:00Z"),
  noInvalidDate: true,
});
const days = instants.map(businessDay);

describe("businessDay", () => {
  it.each([
    ["2026-11-22T03:59:59.999+09:00", "2026-11-21"],
    ["2026-11-22T04:00:00+09:00", "2026-11-22"],
    ["2026-11-23T00:30:00+09:00", "2026-11-22"],
    ["2027-01-01T03:00:00+09:00", "2026-12-31"],
    ["2028-03-01T03:59:00+09:00", "2028-02-29"],
  ])("of %s is %s", (instant, day) => {
    expect(businessDay(new Date(instant))).toBe(day);
  });

  it("lasts from 04:00 to 04:00 in Tokyo", () => {
    fc.assert(
      fc.property(days, (day) => {
        const start = businessDayStart(day);
        expect(tokyoClock(start)).toBe("04:00");
        expect(tokyoDate(start)).toBe(day);
        expect(businessDay(start)).toBe(day);
        const before = new Date(start.getTime() - 1);
        expect(businessDay(before)).toBe(addDays(day, -1));
      }),
      runs,
    );
  });

  it("agrees with Intl", () => {
    const format = new Intl.DateTimeFormat("sv-SE", { timeZone: "Asia/Tokyo" });
    fc.assert(
      fc.property(instants, (now) => {
        const shifted = new Date(now.getTime() - 4 * 3_600_000);
        expect(businessDay(now)).toBe(format.format(shifted));
      }),
      runs,
    );
  });
});

it("reads the clock in Tokyo", () => {
  const now = new Date("2026-11-03T05:03:59Z");
  expect(tokyoClock(now)).toBe("14:03");
  expect(tokyoHour(now)).toBe(14);
  expect(tokyoHour(new Date("2026-11-03T15:00:00Z"))).toBe(0);
});

describe("counting days", () => {
  it("goes there and back", () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -999, max: 999 }), (day, n) => {
        expect(daysBetween(day, addDays(day, n))).toBe(n);
        expect(weekday(addDays(day, 7 * n))).toBe(weekday(day));
        expect(isDay(day)).toBe(true);
      }),
      runs,
    );
  });

  it.each([
    ["2026-11-22", 0, "2026-W47", "2026-11"],
    ["2026-11-23", 1, "2026-W48", "2026-11"],
    ["2027-01-03", 0, "2026-W53", "2027-01"],
    ["2024-12-30", 1, "2025-W01", "2024-12"],
    ["2026-01-01", 4, "2026-W01", "2026-01"],
  ])("knows %s", (day, inWeek, week, inMonth) => {
    expect(weekday(day)).toBe(inWeek);
    expect(isoWeek(day)).toBe(week);
    expect(month(day)).toBe(inMonth);
  });

  it.each(["2026-02-29", "2026-13-01", "26-1-1", "2026-1-01", "", "x"])(
    "%j is no day",
    (text) => {
      expect(isDay(text)).toBe(false);
    },
  );
});
