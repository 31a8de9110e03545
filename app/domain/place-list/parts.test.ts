import { describe, expect, it } from "vitest";
import { readLeftOut, writeLeftOut } from "./bad.ts";
import { cleanCell, plainTime, saysYes } from "./cell.ts";
import { readDegrees } from "./degrees.ts";

describe("degrees", () => {
  it.each([
    ["35.5365", 35.5365],
    ["３５．５３６５", 35.5365],
    ["北緯35.5365度", 35.5365],
    ["N35.5365", 35.5365],
    ["139.6E", 139.6],
    ["35度32分11.4秒", 35.5365],
    ["35°32′11.4″", 35.5365],
    ["35°32'11.4\"N", 35.5365],
    ["35:32:11.4", 35.5365],
    ["35度32分", 35.5333333],
    ["-0.1", -0.1],
    ["35,5365", null],
    ["35度99分", null],
    ["1e2", null],
    ["Infinity", null],
    ["", null],
  ])("%s", (text, degrees) => {
    expect(readDegrees(text)).toBe(degrees);
  });
});

describe("cells", () => {
  const yes = [
    "有",
    "あり",
    "○",
    "〇",
    "1",
    "10",
    "可",
    "有（2か所、洋式なし）",
  ];
  it.each(yes)("%s is yes", (text) => expect(saysYes(text)).toBe(true));
  const no = [
    "",
    "無",
    "なし",
    "×",
    "0",
    "0か所",
    "00",
    "不可",
    "対応なし",
    "-",
  ];
  it.each(no)("%s is no", (text) => expect(saysYes(text)).toBe(false));

  it("are one line without what a database cannot hold", () => {
    expect(cleanCell("\u0000あ\r\n　い\u2028 う\ud800")).toBe("あ い う\ufffd");
    expect(cleanCell("'=1")).toBe("=1");
    expect(
      ["09:00:00", "17:30", "終日", "25:00", "25:99", "30:00"].map(plainTime),
    ).toEqual(["9:00", "17:30", "終日", "25:00", "", ""]);
  });
});

it("what was left out is stored and read back", () => {
  const left = {
    bad: [{ line: 3, reason: "swapped" as const, value: "a" }],
    counted: { far: 1200, plain: 3 },
    farLines: [4, 7],
  };
  expect(readLeftOut(writeLeftOut(left))).toEqual(left);
  expect(
    readLeftOut([{ line: 1, reason: "__proto__", value: "" }]).bad,
  ).toEqual([]);
});
