import { describe, expect, it } from "vitest";
import { readTable } from "./read-table.ts";
import type { FileRow } from "./table.ts";
import { columnOfTitle } from "./titles.ts";

function rowsOf(...rows: string[][]): FileRow[] {
  return rows.map((cells, i) => ({
    line: i + 1,
    cells: cells.map((text) => ({ text, fault: null })),
  }));
}

describe("titles", () => {
  it.each([
    ["店名", "name"],
    ["店名※必須", "name"],
    ["店 名\n（必須）", "name"],
    ["★店舗名", "name"],
    ["ＫＥＹ", "key"],
    ["店舗番号", "key"],
    ["番号", "number"],
    ["ﾌﾘｶﾞﾅ", "kana"],
    ["緯度・経度", "place"],
    ["緯度 経度", "place"],
    ["商店街名", "street"],
    ["商店会", "association"],
    ["定休日", "closed"],
    ["電話：", "phone"],
    ["最低購入額（円）", "minimum"],
    ["参加※○か空", "joins"],
  ])("%s is %s", (title, column) => {
    expect(columnOfTitle(title)).toBe(column === "joins" ? null : column);
  });

  it.each(["", "備考", "担当者", "constructor", "__proto__"])(
    "%s is unknown",
    (title) => {
      expect(columnOfTitle(title)).toBeNull();
    },
  );
});

it("titles may stand under a heading; unknown ones are named", () => {
  const reading = readTable(
    rowsOf(
      ["参加店一覧 R8"],
      [],
      ["店名", "商店街", "備考"],
      ["八百", "綱島", "x"],
    ),
  );
  expect(reading).toEqual({
    ok: true,
    table: {
      columns: [
        { column: "name", title: "店名" },
        { column: "street", title: "商店街" },
      ],
      ignored: ["備考"],
      rows: [{ line: 4, cells: { name: "八百", street: "綱島" } }],
    },
  });
});

it("blank rows and the example are left out, numbers of rows stay", () => {
  const reading = readTable(
    rowsOf(
      ["店舗コード", "店名", "商店街"],
      ["記入例", "八百", "綱島"],
      ["", "　", ""],
      ["", "魚屋（記入例）", "綱島"],
      ["1", "肉屋", "綱島"],
    ),
  );
  expect(reading.ok && reading.table.rows.map(({ line }) => line)).toEqual([5]);
});

it.each([
  [[["a", "b"]], "no-header"],
  [
    [
      ["店名", "住所"],
      ["x", "y"],
    ],
    "missing-column",
  ],
  [
    [
      ["商店街", "住所"],
      ["x", "y"],
    ],
    "missing-column",
  ],
  [
    [
      ["店名", "店舗名", "商店街"],
      ["x", "y", "z"],
    ],
    "twice-column",
  ],
  [[["店名", "商店街"]], "no-rows"],
  [
    [
      ["店名", "商店街"],
      ["", ""],
    ],
    "no-rows",
  ],
])("%j is refused as %s", (rows, refusal) => {
  expect(readTable(rowsOf(...rows))).toMatchObject({ ok: false, refusal });
});

it("more than 5,000 rows are refused", () => {
  const many = Array.from({ length: 5001 }, (_, i) => [`店${i}`, "綱島"]);
  expect(readTable(rowsOf(["店名", "商店街"], ...many))).toEqual({
    ok: false,
    refusal: "too-many-rows",
  });
  expect(readTable(rowsOf(["店名", "商店街"], ...many.slice(1))).ok).toBe(true);
});
