import { describe, expect, it } from "vitest";
import {
  daysFrom,
  mapSubjects,
  readMapSubject,
  readWish,
  type SheetWish,
  splitSubjects,
  writeWish,
} from "./print-order.ts";

const wishes: SheetWish[] = [
  { sheet: "poster" },
  { sheet: "counter" },
  { sheet: "sign-in" },
  { sheet: "paper-card" },
  { sheet: "daily", from: "2026-11-22", to: "2026-11-30" },
  { sheet: "application", answerBy: "2026-10-01" },
  { sheet: "leaflet", languages: ["ja", "ja-easy", "zh-Hans"] },
  { sheet: "street-sheet", languages: ["ko"] },
];

it.each(wishes)("$sheet is read as it was written", (wish) => {
  expect(readWish(writeWish(wish))).toEqual(wish);
});

it.each([
  "",
  "leaflet",
  "leaflet:fr",
  "daily",
  "daily:2026-02-30:2026-03-01",
  "application",
])("%j is no wish", (text) => {
  expect(readWish(text)).toBeNull();
});

it("days run to the last one included", () => {
  expect(daysFrom("2026-12-30", "2027-01-01")).toEqual([
    "2026-12-30",
    "2026-12-31",
    "2027-01-01",
  ]);
  expect(daysFrom("2026-12-30", "2026-12-29")).toEqual([]);
});

it("map sheets come language by language, a leaflet once and a street's sheet a street", () => {
  const subjects = mapSubjects(
    [
      { sheet: "poster" },
      { sheet: "leaflet", languages: ["ja", "en"] },
      { sheet: "street-sheet", languages: ["ko"] },
    ],
    ["a", "b"],
  );
  expect(subjects).toEqual([
    "leaflet:ja",
    "leaflet:en",
    "street-sheet:ko:a",
    "street-sheet:ko:b",
  ]);
  expect(readMapSubject(subjects[3]!)).toEqual({
    sheet: "street-sheet",
    language: "ko",
    streetId: "b",
  });
});

it.each([
  "0198-shop",
  "12345678",
  "leaflet:fr",
  "leaflet:ja:a",
  "street-sheet:ja",
])("%j is no map sheet", (subject) => {
  expect(readMapSubject(subject)).toBeNull();
});

describe("a part", () => {
  const shops = Array.from({ length: 110 }, (_, n) => String(n));
  const sizes = (wishes: SheetWish[]) =>
    splitSubjects(shops, wishes).map(({ length }) => length);

  it("holds ten posters, in order and nobody twice", () => {
    const parts = splitSubjects(shops, [{ sheet: "poster" }]);
    expect(parts).toHaveLength(11);
    expect(parts.flat()).toEqual(shops);
  });

  it("holds fewer subjects when each takes more paper", () => {
    expect(sizes([{ sheet: "poster" }, { sheet: "counter" }])[0]).toBe(6);
    const month: SheetWish = {
      sheet: "daily",
      from: "2026-11-01",
      to: "2026-12-01",
    };
    expect(new Set(sizes([month]))).toEqual(new Set([1]));
  });

  it("holds 25 cards", () => {
    expect(sizes([{ sheet: "paper-card" }])).toEqual([25, 25, 25, 25, 10]);
  });

  it("is none without subjects", () => {
    expect(splitSubjects([], [{ sheet: "poster" }])).toEqual([]);
  });
});
