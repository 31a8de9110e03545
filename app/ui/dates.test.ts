import { expect, it } from "vitest";
import {
  datedText,
  dayText,
  numberText,
  timeText,
  weekdayText,
} from "./dates.ts";

it.each([
  ["ja", "11月22日（日）", "11月22日（日）"],
  [
    "ja-easy",
    "11{月|がつ}22{日|にち}（{日|にち}）",
    "11{月|がつ}22{日|にち}（{日|にち}）",
  ],
  ["en", "Sunday 22 November", "Sun 22 Nov"],
  ["zh-Hans", "11月22日 星期日", "11月22日 周日"],
  ["ko", "11월 22일(일)", "11월 22일(일)"],
] as const)("says a day in %s", (language, long, short) => {
  expect(dayText(language, "2026-11-22")).toBe(long);
  expect(dayText(language, "2026-11-22", "short")).toBe(short);
});

it.each([
  ["ja", "日月土"],
  ["en", "SunMonSat"],
  ["zh-Hans", "周日周一周六"],
  ["ko", "일월토"],
] as const)("names the days of the week in %s", (language, names) => {
  expect([0, 1, 6].map((day) => weekdayText(language, day)).join("")).toBe(
    names,
  );
});

it("says the year of a day that is not this year's", () => {
  expect(datedText("2026-12-31", "2026-11-01")).toBe("12月31日（木）");
  expect(datedText("2027-05-01", "2026-11-01")).toBe("2027年5月1日（土）");
});

it("says the time in Tokyo and long numbers alike in every language", () => {
  expect(timeText(new Date("2026-11-22T05:03:00Z"))).toBe("14:03");
  expect(numberText(18_000)).toBe("18,000");
});

it.each([
  ["ja", "11月23日（月祝）"],
  ["en", "Mon 23 Nov"],
] as const)(
  "marks a public holiday in %s where that is usual",
  (language, text) => {
    expect(
      dayText(language, "2026-11-23", "short", true).replace(",", ""),
    ).toBe(text);
  },
);
