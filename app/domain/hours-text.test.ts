import { describe, expect, it } from "vitest";
import { readSpans } from "./hours-read.ts";
import { isSameWeek, keepMonthlyOff, spansText } from "./hours-text.ts";
import type { Hours } from "./opening.ts";

describe("readSpans", () => {
  it.each([
    ["10:00〜13:00、15:00〜19:00", "10:00-13:00 15:00-19:00"],
    ["10-19", "10:00-19:00"],
    ["９：００～１８：３０", "09:00-18:30"],
    ["9時半から18時まで", "09:30-18:00"],
    ["9時5分〜18時", "09:05-18:00"],
    ["17:00〜25:00", "17:00-25:00"],
    ["22:00 - 2:00", "22:00-02:00"],
    ["24時間", "00:00-24:00"],
    ["終日", "00:00-24:00"],
    ["18:00〜翌2:00", "18:00-26:00"],
    ["", ""],
    [" 定休日 ", ""],
    ["休み", ""],
  ])("%j", (text, expected) => {
    const spans = readSpans(text);
    expect(spans?.map(({ open, close }) => `${open}-${close}`).join(" ")).toBe(
      expected,
    );
  });

  it.each([
    "昼ごろ",
    "10:00",
    "10:00〜",
    "10:60〜12:00",
    "24:00〜25:00",
    "10:00〜30:00",
    "10:00〜10:00",
    "1-2,3-4,5-6,7-8,9-10",
    "10-13-15",
    "9-1719-20",
    "月 10-19",
  ])("%j is not guessed", (text) => {
    expect(readSpans(text)).toBeNull();
  });
});

it("writes what it reads", () => {
  const text = "9:30〜13:00、15:00〜25:00";
  expect(spansText(readSpans(text)!)).toBe(text);
  expect(spansText([])).toBe("");
});

it("days off in a month stay when hours are asked for without them", () => {
  const open = [{ open: "10:00", close: "19:00" }];
  const weekly = {
    ...{ 0: [], 1: open, 2: open, 3: open, 4: open, 5: open, 6: open },
  };
  const asked: Hours = { weekly, closedOnHolidays: false };
  const known: Hours = { ...asked, monthlyOff: [{ weekday: 3, weeks: [2] }] };
  expect(isSameWeek(asked, known)).toBe(false);
  expect(keepMonthlyOff(asked, known)).toEqual(known);
  expect(keepMonthlyOff(asked, null)).toEqual(asked);
});
