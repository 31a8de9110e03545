import { expect, test } from "vitest";
import { cursorOf, firstIdAt, readCursor } from "./live-cursor.ts";

const idAt = (ms: number, end = "0") =>
  `${firstIdAt(ms)}-7000-8000-${end.padStart(12, "0")}`;

test("every id of a millisecond comes after its first text, no earlier one does", () => {
  const ms = Date.UTC(2026, 10, 22, 5, 3);
  expect(idAt(ms) > firstIdAt(ms)).toBe(true);
  expect(idAt(ms - 1, "ffffffffffff") > firstIdAt(ms)).toBe(false);
});

test("a cursor names the newest and the 5 seconds before it", () => {
  const ids = [1000, 96_000, 100_000, 98_000].map((ms) => idAt(ms));
  const cursor = readCursor(cursorOf(ids));
  expect(cursor.after).toBe(firstIdAt(95_000));
  expect(cursor.known).toEqual(new Set(ids.slice(1)));
});

test("of a rush it names the 20 newest", () => {
  const ids = Array.from({ length: 50 }, (_, i) => idAt(9000, String(i)));
  expect(readCursor(cursorOf(ids)).known.size).toBe(20);
});

test.each([
  "",
  "x",
  "1' OR 1=1",
  `${idAt(5)},x`,
  Array.from({ length: 21 }, () => idAt(5)).join(","),
])("%s is a screen that has nothing", (text) => {
  expect(readCursor(text)).toEqual({ after: "", known: new Set() });
});
