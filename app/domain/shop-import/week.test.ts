import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readClosed } from "../closed-days.ts";
import { readHours } from "../hours-read.ts";
import { weekText } from "../hours-text.ts";
import { hoursSchema } from "../opening.ts";
import { mergeWeek, NO_HOURS } from "./week.ts";

const span = (open: string, close: string) => ({ open, close });

describe("hours", () => {
  it.each([
    ["10:00〜19:00", [span("10:00", "19:00")]],
    ["10:00~19:00", [span("10:00", "19:00")]],
    ["１０：００－１９：００", [span("10:00", "19:00")]],
    [
      "9:00-13:00、15:00-18:30",
      [span("09:00", "13:00"), span("15:00", "18:30")],
    ],
    [
      "9:00-13:00 15:00-18:30",
      [span("09:00", "13:00"), span("15:00", "18:30")],
    ],
    ["9時〜18時半", [span("09:00", "18:30")]],
    ["9時15分から18時まで", [span("09:15", "18:00")]],
    ["午前10時〜午後7時", [span("10:00", "19:00")]],
    ["24時間", [span("00:00", "24:00")]],
    ["24時間営業", [span("00:00", "24:00")]],
    ["18:00〜翌2:00", [span("18:00", "26:00")]],
    ["18:00〜26:00", [span("18:00", "26:00")]],
    ["10-19", [span("10:00", "19:00")]],
  ])("%s is every day's", (text, spans) => {
    const week = readHours(text);
    expect(week?.weekly[0]).toEqual(spans);
    expect(week?.weekly[3]).toEqual(spans);
  });

  it("days of their own are read apart", () => {
    const week = readHours("10:00〜19:00、土・日 9:00〜17:00")!.weekly;
    expect(week[5]).toEqual([span("10:00", "19:00")]);
    expect(week[6]).toEqual([span("09:00", "17:00")]);
    expect(week[0]).toEqual([span("09:00", "17:00")]);
  });

  it("days that are not named have none when all others are", () => {
    const week = readHours("月〜金 10:00〜19:00／土 10:00〜15:00")!;
    expect(week.isByDay).toBe(true);
    expect(week.weekly[0]).toEqual([]);
    expect(week.weekly[1]).toHaveLength(1);
  });

  it.each([
    "",
    "10:00",
    "10:00〜10:00",
    "30:00〜31:00",
    "10:75〜12:00",
    "昼から夜まで",
    "10:00〜19:00（L.O. 18:30）",
    "土・日",
    "1-2、3-4、5-6、7-8、9-10",
  ])("%s is refused", (text) => {
    expect(readHours(text)).toBeNull();
  });
});

describe("days off", () => {
  it.each([
    ["水", [3], false],
    ["水・木", [3, 4], false],
    ["水曜日", [3], false],
    ["毎週水曜", [3], false],
    ["日・祝", [0], true],
    ["土日祝", [6, 0], true],
    ["月〜水", [1, 2, 3], false],
    ["なし", [], false],
    ["年中無休", [], false],
    ["水、 木", [3, 4], false],
  ])("%s", (text, days, holidays) => {
    expect(readClosed(text)).toEqual({ ok: true, closed: { days, holidays } });
  });

  it.each([
    ["第2水曜", [], false, [{ weekday: 3, weeks: [2] }]],
    ["第１・第３水曜日", [], false, [{ weekday: 3, weeks: [1, 3] }]],
    ["毎週火、第2・4月", [2], false, [{ weekday: 1, weeks: [2, 4] }]],
    ["第3日曜・祝", [], true, [{ weekday: 0, weeks: [3] }]],
  ])("%s is days of a month", (text, days, holidays, monthlyOff) => {
    const closed = { days, holidays, monthlyOff };
    expect(readClosed(text)).toEqual({ ok: true, closed });
  });

  it.each([
    ["第6水曜", "nth-week", "なし"],
    ["第2", "nth-week", "なし"],
    ["隔週月曜", "nth-week", "なし"],
    ["12/31〜1/3", "nth-week", "なし"],
    ["不定休", "irregular", "なし"],
    ["毎週水よう", "weekday", "水"],
    ["店主の都合", "weekday", ""],
  ])("%s is refused as %s", (text, refusal, guess) => {
    expect(readClosed(text)).toEqual({ ok: false, refusal, guess });
  });
});

const clocks = fc
  .tuple(fc.integer({ min: 0, max: 1439 }), fc.integer({ min: 1, max: 1439 }))
  .map(([open, length]) => {
    const text = (minutes: number) =>
      `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
    const close = open + length;
    return span(text(open), text(close > 29 * 60 ? close - 1440 : close));
  });
const spans = fc.array(clocks, { maxLength: 4 });
const weeks = fc.record({
  weekly: fc.record({
    0: spans,
    1: spans,
    2: spans,
    3: spans,
    4: spans,
    5: spans,
    6: spans,
  }),
  closedOnHolidays: fc.boolean(),
  monthlyOff: fc.option(
    fc
      .record({
        weekday: fc.constantFrom(0, 1, 2, 3, 4, 5, 6),
        weeks: fc
          .uniqueArray(fc.integer({ min: 1, max: 5 }), { minLength: 1 })
          .map((all) => all.sort()),
      })
      .map((one) => [one]),
    { nil: undefined },
  ),
});

it("a week that was written is read back as it was, by a shop that knew nothing", () => {
  fc.assert(
    fc.property(weeks, (week) => {
      fc.pre(hoursSchema.safeParse(week).success);
      const text = weekText(week);
      const hours = text.hours === "" ? null : readHours(text.hours);
      const closed = text.closed === "" ? null : readClosed(text.closed);
      if (text.hours !== "") expect(hours).not.toBeNull();
      const read = closed?.ok ? closed.closed : null;
      expect(mergeWeek(NO_HOURS, hours, read)).toEqual(week);
    }),
    { numRuns: 400 },
  );
});

it("hours alone keep the days off, days off alone keep the hours", () => {
  const before = mergeWeek(NO_HOURS, readHours("10-19"), {
    days: [3],
    holidays: true,
  });
  const later = mergeWeek(before, readHours("9-18"), null);
  expect(weekText(later)).toEqual({ hours: "9:00〜18:00", closed: "水・祝" });
  const moved = mergeWeek(before, null, { days: [4], holidays: false });
  expect(weekText(moved)).toEqual({ hours: "10:00〜19:00", closed: "木" });
});
