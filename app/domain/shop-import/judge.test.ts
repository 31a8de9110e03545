import { describe, expect, it } from "vitest";
import {
  knownShop,
  knownWard,
  OKURAYAMA,
  row,
  tableOf,
} from "#tests/factories/shop-import.ts";
import { judgeShopTable } from "./judge.ts";
import type { Column, ImportChoices, ImportRow } from "./table.ts";

type Cells = ImportRow["cells"];

function judge(
  cells: Cells[],
  known = knownWard(),
  choices: ImportChoices = {},
) {
  return judgeShopTable(tableOf(...cells), known, choices);
}

function problemsOf(cells: Cells, known = knownWard()) {
  return judge([{ ...row, ...cells }], known).bad.flatMap(
    ({ problems }) => problems,
  );
}

describe("one cell", () => {
  const wrong: [Column, string, string, string?][] = [
    ["name", "", "no-name"],
    ["name", "あ".repeat(41), "long-name"],
    ["name", '=HYPERLINK("x")', "formula"],
    ["name", "@SUM(A1)", "formula"],
    ["name", "+cmd|' /C calc'!A0", "formula"],
    ["name", "花\u202eのこうだ", "odd-characters", "花のこうだ"],
    ["name", "花\u200bのこうだ", "odd-characters", "花のこうだ"],
    ["name", "花\u0007のこうだ", "odd-characters", "花のこうだ"],
    ["name", "外字\ue000", "odd-characters"],
    ["name", "こわれ\ufffd", "odd-characters"],
    ["street", "", "no-street"],
    ["street", "大倉山商店会", "like-street", "大倉山商店街"],
    ["street", "ぜんぜん別", "unknown-street"],
    ["association", "モール商店街", "unknown-association", "モール商店会"],
    ["association", "ｘｙｚ", "unknown-association", "なし"],
    ["kind", "城", "kind"],
    ["phone", "内線3", "phone"],
    ["phone", "451234567", "lost-zero", "0451234567"],
    ["place", "139.6342, 35.5371", "swapped", "35.5371, 139.6342"],
    ["place", "35.5371", "half-place"],
    ["place", "0, 0", "abroad"],
    ["place", "48.85, 2.35", "abroad"],
    ["place", "北の方, 南の方", "not-number"],
    ["hours", "だいたい昼", "hours"],
    ["hours", "2026-10-18", "date"],
    ["opens", "10:00", "half-hours"],
    ["closed", "隔週水曜", "nth-week", "なし"],
    ["closed", "毎週水よう", "weekday", "水"],
    ["joins", "たぶん", "joins"],
    ["mode", "電波", "mode"],
    ["minimum", "いろいろ", "minimum"],
    ["minimum", "-5", "minimum"],
    ["minimum", "100001", "minimum"],
    ["number", "0", "number"],
    ["number", "12345", "number"],
    ["key", "K".repeat(31), "long-text"],
    ["address", "あ".repeat(101), "long-text"],
  ];

  it.each(wrong)("%s %j is %s", (column, text, reason, as) => {
    const [problem, ...more] = problemsOf({ [column]: text });
    expect(more).toEqual([]);
    expect(problem).toMatchObject({ reason });
    expect(problem!.columns).toContain(column);
    const offered = problem!.reading?.cells[column];
    expect(offered).toBe(as);
  });

  it.each(wrong.filter(([, , , as]) => as))(
    "the reading offered for %s %j is taken",
    (column, text) => {
      const [problem] = problemsOf({ [column]: text });
      const choices = { 2: problem!.reading!.cells };
      const { bad } = judge([{ ...row, [column]: text }], knownWard(), choices);
      expect(bad).toEqual([]);
    },
  );
});

it("a fault of the file is a problem, until the cell is read otherwise", () => {
  const table = tableOf({ ...row, name: "=A1" });
  table.rows[0]!.faults = { name: "formula", street: "merged" };
  const { bad } = judgeShopTable(table, knownWard(), {});
  expect(bad[0]?.problems.map(({ reason }) => reason)).toEqual([
    "formula",
    "merged",
  ]);
  const choices = { 2: { name: "花", street: "綱島" } };
  expect(judgeShopTable(table, knownWard(), choices).added).toHaveLength(1);
});

describe("which shop a row means", () => {
  const ward = knownWard([
    knownShop("1", { key: "T-1", name: "八百屋" }),
    knownShop("2", { name: "魚屋" }),
    knownShop("3", { name: "双子" }),
    knownShop("4", { name: "双子" }),
    knownShop("5", { key: "T-5", name: "去った店", isWithdrawn: true }),
  ]);
  const idsOf = (cells: Cells) =>
    judge([{ ...row, ...cells }], ward).changed.map(({ id }) => id);
  const reasonOf = (cells: Cells) =>
    problemsOf(cells, ward).map(({ reason }) => reason);

  it("goes by its code, whatever it is called now", () => {
    expect(idsOf({ key: "Ｔ-1", name: "新しい名前" })).toEqual(["1"]);
  });

  it("goes by street and name without a code, and gets one", () => {
    expect(idsOf({ name: "魚屋" })).toEqual(["2"]);
    const { changed } = judge(
      [{ name: "魚屋", street: "綱島", key: "T-2" }],
      ward,
    );
    expect(changed[0]?.changes).toEqual([
      { column: "key", now: "", then: "T-2" },
    ]);
  });

  it("is new on another street", () => {
    const { added } = judge([{ ...row, name: "魚屋", street: "大倉山" }], ward);
    expect(added[0]?.shop.streetId).toBe(OKURAYAMA);
  });

  it("is refused where it cannot be told", () => {
    expect(reasonOf({ name: "双子" })).toEqual(["ambiguous"]);
    expect(reasonOf({ name: "八百屋", key: "T-9" })).toEqual(["other-key"]);
    expect(reasonOf({ name: "去った店", key: "T-5" })).toEqual(["withdrawn"]);
  });
});

describe("within a file", () => {
  it("the second row of a code, a shop or a number names the first", () => {
    const { bad } = judge([
      { ...row, key: "A", name: "一", joins: "○", number: "5" },
      { ...row, key: "A", name: "二" },
      { ...row, name: "三" },
      { ...row, name: "三" },
      { ...row, name: "四", joins: "○", number: "5" },
    ]);
    expect(
      bad.map(({ line, problems: [first] }) => [
        line,
        first?.reason,
        first?.values.line,
      ]),
    ).toEqual([
      [3, "same-key", 2],
      [5, "same-shop", 4],
      [6, "same-number", 2],
    ]);
  });

  it("two shops of one name with codes of their own are two shops", () => {
    const { added } = judge([
      { ...row, key: "A" },
      { ...row, key: "B" },
    ]);
    expect(added).toHaveLength(2);
  });
});

describe("a shop without a place", () => {
  const { place: _, ...placeless } = row;

  it("is put in the middle of its street's shops, and says so", () => {
    const ward = knownWard([
      knownShop("1", { lat: 35.5, lng: 139.6 }),
      knownShop("2", { lat: 35.7, lng: 139.8 }),
    ]);
    const { added } = judge([placeless], ward);
    expect(added[0]).toMatchObject({
      shop: { lat: 35.6, lng: 139.7, isPlaceChecked: false },
      notes: ["no-hours", "guessed-place"],
    });
  });

  it("goes by the file's own shops too", () => {
    const { added } = judge([placeless, { ...row, name: "隣" }]);
    expect(added[0]?.shop).toMatchObject({ lat: 35.53, lng: 139.63 });
  });

  it("is put where its street is taken to be, when no shop there has a place", () => {
    const ward = knownWard([knownShop("1", { isPlaceChecked: false })]);
    const { added, bad } = judge([placeless], ward);
    expect(bad).toEqual([]);
    expect(added[0]).toMatchObject({
      shop: { lat: 35.5, lng: 139.5, isPlaceChecked: false },
      notes: ["no-hours", "guessed-place"],
    });
  });

  it("a known shop stays where it is", () => {
    const ward = knownWard([
      knownShop("1", { name: row.name, isPlaceChecked: false }),
    ]);
    expect(
      judge([{ ...placeless, phone: "045-123-4567" }], ward).changed[0]
        ?.changes,
    ).toEqual([{ column: "phone", now: "", then: "045-123-4567" }]);
  });
});
