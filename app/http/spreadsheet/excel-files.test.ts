import { describe, expect, it } from "vitest";
import { readSpreadsheet } from "#app/http/spreadsheet.server.ts";
import {
  excel,
  HEAD,
  rawExcel,
  SHOP,
  xmlRow,
  xmlSheet,
} from "#tests/factories/spreadsheet.ts";

async function rowsOf(bytes: Uint8Array) {
  const reading = await readSpreadsheet(bytes);
  if (!reading.ok) throw new Error(reading.refusal);
  return reading.table.rows;
}

describe("Excel files", () => {
  it("the first visible sheet with titles is read, by its name", async () => {
    const bytes = await excel((notes, book) => {
      notes.addRow(["これはメモです"]);
      const old = book.addWorksheet("去年");
      old.state = "veryHidden";
      old.addRows([HEAD, ["X", "去年の店", "綱島"]]);
      book.addWorksheet("参加店 & その他").addRows([HEAD, SHOP]);
    }, "メモ");
    const reading = await readSpreadsheet(bytes);
    expect(reading).toMatchObject({ ok: true, sheet: "参加店 & その他" });
  });

  it("numbers, times, dates, links and rich text are what a person sees", async () => {
    const bytes = await excel((sheet) => {
      sheet.addRow([...HEAD, "開店", "閉店", "緯度", "定休日"]);
      sheet.addRow([
        18,
        { richText: [{ text: "花の" }, { text: "こうだ" }] },
        { text: "綱島", hyperlink: "https://example.jp" },
        new Date(Date.UTC(1899, 11, 30, 10)),
        new Date(Date.UTC(2026, 9, 18)),
        35.53710000000001,
        true,
      ]);
      sheet.getCell("A2").numFmt = "000";
      sheet.getCell("D2").numFmt = "h:mm";
      sheet.getCell("E2").numFmt = "yyyy/m/d";
    });
    expect((await rowsOf(bytes))[0]?.cells).toEqual({
      key: "018",
      name: "花のこうだ",
      street: "綱島",
      opens: "10:00",
      closes: "2026-10-18",
      lat: "35.5371",
      closed: "○",
    });
  });

  it("formulas, errors and merged cells are faults of their rows", async () => {
    const bytes = await excel((sheet) => {
      sheet.addRow(HEAD);
      sheet.addRow(["1", { formula: 'HYPERLINK("x")', result: "x" }, "綱島"]);
      sheet.addRow(["2", { error: "#REF!" }, "綱島"]);
      sheet.addRow(["3", "肉屋", "綱島"]);
      sheet.addRow(["4", "魚屋"]);
      sheet.mergeCells("C4:C5");
    });
    const rows = await rowsOf(bytes);
    expect(rows[0]).toMatchObject({ cells: { name: '=HYPERLINK("x")' } });
    expect(rows.map(({ faults }) => faults)).toEqual([
      { name: "formula" },
      { name: "error" },
      { street: "merged" },
      { street: "merged" },
    ]);
  });

  it("a formula that shares another cell's is one too", async () => {
    const shared =
      '<row r="2"><c r="A2"><f t="shared" si="0"/><v>1</v></c><c r="B2" t="inlineStr"><is><t>店</t></is></c><c r="C2" t="inlineStr"><is><t>綱島</t></is></c></row>';
    const rows = await rowsOf(rawExcel(xmlSheet(xmlRow(1, ...HEAD), shared)));
    expect(rows[0]?.faults).toEqual({ key: "formula" });
  });

  it("the readings Excel keeps beside Japanese words are no part of them", async () => {
    const word = (text: string) =>
      `<si><t>${text}</t><rPh sb="0" eb="1"><t>ヨミ</t></rPh><phoneticPr fontId="1"/></si>`;
    const cell = (at: string, i: number) =>
      `<c r="${at}" t="s"><v>${i}</v></c>`;
    const sheet = xmlSheet(
      `<row r="1">${cell("A1", 0)}${cell("B1", 1)}</row>`,
      `<row r="2">${cell("A2", 2)}${cell("B2", 3)}</row>`,
    );
    const strings = `<sst>${["店名", "商店街", "花屋", "綱島"].map(word).join("")}</sst>`;
    const bytes = rawExcel(sheet, { "xl/sharedStrings.xml": strings });
    expect((await rowsOf(bytes))[0]?.cells).toEqual({
      name: "花屋",
      street: "綱島",
    });
  });

  it("long files keep every letter", async () => {
    const names = Array.from(
      { length: 3000 },
      (_, i) => `お店の長い名前その${i}髙`,
    );
    const bytes = await excel((sheet) => {
      sheet.addRow(["店名", "商店街"]);
      sheet.addRows(names.map((name) => [name, "綱島商店街"]));
    });
    const rows = await rowsOf(bytes);
    expect(rows.map(({ cells }) => cells.name)).toEqual(names);
  });

  it("a million formatted blank rows are none", async () => {
    const blank = Array.from(
      { length: 100_000 },
      (_, i) => `<row r="${i + 3}" s="1"/>`,
    );
    const sheet = xmlSheet(xmlRow(1, ...HEAD), xmlRow(2, ...SHOP), ...blank);
    const styles = "<styleSheet><cellXfs><xf/><xf/></cellXfs></styleSheet>";
    const bytes = rawExcel(sheet, { "xl/styles.xml": styles });
    expect(await rowsOf(bytes)).toHaveLength(1);
  });

  it("merged ranges, columns and checks over the whole sheet take no memory", async () => {
    const tail =
      '</sheetData><mergeCells><mergeCell ref="D1:XFD1048576"/></mergeCells><dataValidations><dataValidation sqref="A1:XFD1048576"/></dataValidations></worksheet>';
    const head =
      '<worksheet><cols><col min="1" max="999999999"/></cols><sheetData>';
    const sheet = head + xmlRow(1, ...HEAD) + xmlRow(2, ...SHOP) + tail;
    expect(await rowsOf(rawExcel(sheet))).toHaveLength(1);
  });
});
