import { describe, expect, it } from "vitest";
import {
  knownShop,
  knownWard,
  row,
  tableOf,
} from "#tests/factories/shop-import.ts";
import { judgeShopTable } from "./judge.ts";
import type { Known } from "./state.ts";
import type { ImportRow } from "./table.ts";

type Cells = ImportRow["cells"];

function judge(cells: Cells[], known = knownWard()) {
  return judgeShopTable(tableOf(...cells), known, {});
}

function problemsOf(cells: Cells, known = knownWard()) {
  return judge([{ ...row, ...cells }], known).bad.flatMap(
    ({ problems }) => problems,
  );
}

describe("a place that is no shop", () => {
  it("has its kind for its trade, and outdoors is never shut", () => {
    const { added } = judge([
      { ...row, kind: "公園", category: "青果" },
      { ...row, name: "本館", kind: "図書館" },
    ]);
    expect(added.map(({ shop, notes }) => [shop.category, notes])).toEqual([
      ["park", []],
      ["library", ["no-hours"]],
    ]);
    expect(added[0]?.shop.hours.weekly[3]).toEqual([
      { open: "00:00", close: "24:00" },
    ]);
  });

  it("is a shop of another trade when it becomes one", () => {
    const ward = knownWard([
      knownShop("1", { name: row.name, kind: "library", category: "library" }),
    ]);
    const { changed } = judge([{ ...row, kind: "店舗" }], ward);
    expect(changed[0]?.shop).toMatchObject({ kind: "shop", category: "other" });
  });
});

describe("taking part", () => {
  const entry = { number: 12, mode: "till", minimumYen: 300 } as const;
  const ward = knownWard([
    knownShop("1", { name: "八百屋", entry }),
    knownShop("2"),
  ]);
  const named = { ...row, name: "八百屋" };

  it.each(["○", "◯", "参加", "はい", " o "])("%s approves", (joins) => {
    const { added } = judge([{ ...row, joins, number: "7" }]);
    expect(added[0]?.shop.entry).toEqual({
      number: 7,
      mode: "static",
      minimumYen: 0,
    });
  });

  it.each(["", "未定", "×", "-"])("%j does not", (joins) => {
    const { added } = judge([{ ...row, joins, mode: "レジ" }]);
    expect(added[0]).toMatchObject({
      shop: { entry: null },
      notes: ["no-hours", "not-joining"],
    });
  });

  it("× declines, and saying it again changes nothing", () => {
    const { added } = judge([{ ...row, joins: "不参加" }]);
    expect(added[0]?.shop).toMatchObject({ entry: null, declines: true });
    const said = knownWard([
      knownShop("1", { name: row.name, declines: true }),
    ]);
    const { place: _, ...again } = row;
    expect(judge([{ ...again, joins: "×" }], said).same).toHaveLength(1);
    const { changed } = judge([{ ...again, joins: "○" }], said);
    expect(changed[0]?.changes).toContainEqual({
      column: "joins",
      now: "×",
      then: "○",
    });
  });

  it("is never ended, and its number never moved, by a file", () => {
    expect(problemsOf({ name: "八百屋", joins: "×" }, ward)[0]?.reason).toBe(
      "withdraw",
    );
    expect(problemsOf({ name: "八百屋", number: "13" }, ward)[0]).toMatchObject(
      {
        reason: "number-fixed",
        values: { guess: "12" },
      },
    );
    const { changed } = judge([{ ...named, mode: "店が読み取る" }], ward);
    expect(changed[0]?.shop.entry).toEqual({ ...entry, mode: "staff" });
  });

  it("needs a number nobody has, and a rally", () => {
    expect(problemsOf({ joins: "○", number: "12" }, ward)[0]).toMatchObject({
      reason: "number-taken",
      values: { shop: "八百屋" },
    });
    const none: Known = { ...ward, hasRally: false };
    expect(problemsOf({ joins: "○" }, none)[0]?.reason).toBe("no-rally");
  });
});

describe("a blank cell changes nothing, なし empties", () => {
  const ward = knownWard([
    knownShop("1", {
      name: row.name,
      phone: "045-1",
      kana: "はな",
      associationId: "association-1",
      category: "flowers",
      lat: 35.53,
      lng: 139.63,
    }),
  ]);

  it("blank", () => {
    expect(judge([{ ...row, phone: "", kana: "" }], ward).same).toHaveLength(1);
  });

  it("なし", () => {
    const cells = { ...row, phone: "なし", kana: "無し", association: "-" };
    const columns = judge([cells], ward).changed[0]?.changes.map(
      ({ column }) => column,
    );
    expect(columns).toEqual(["kana", "association", "phone"]);
  });

  it("an unknown trade leaves the known one and says so", () => {
    const { same, added } = judge(
      [
        { ...row, category: "占い" },
        { ...row, name: "新", category: "占い" },
      ],
      ward,
    );
    expect(same).toHaveLength(1);
    expect(added[0]).toMatchObject({
      shop: { category: "other" },
      notes: ["other-trade", "no-hours"],
    });
  });
});
