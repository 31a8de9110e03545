import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { readSpreadsheet } from "#app/http/spreadsheet.server.ts";
import {
  bomb,
  endlessZip,
  lyingZip,
  ole,
  zipOf,
} from "#tests/factories/hostile-file.ts";
import {
  csvOf,
  excel,
  excelOf,
  HEAD,
  rawExcel,
  SHOP,
  xmlRow,
  xmlSheet,
} from "#tests/factories/spreadsheet.ts";

const utf8 = (text: string) => new TextEncoder().encode(text);
const many = (n: number) =>
  Array.from({ length: n }, (_, i) => [`${i}`, `店${i}`, "綱島"]);
describe("files that are refused", () => {
  const cases: [string, () => Uint8Array | Promise<Uint8Array>, string][] = [
    ["nothing", () => new Uint8Array(), "empty"],
    ["only a mark", () => utf8("\ufeff"), "empty"],
    ["only lines", () => utf8("\r\n\r\n \r\n"), "empty"],
    ["only titles", () => utf8(HEAD.join(",")), "no-rows"],
    ["no titles", () => utf8("a,b\r\nc,d"), "no-header"],
    [
      "without 商店街",
      () => utf8(csvOf(["店名", "住所"], ["x", "y"])),
      "missing-column",
    ],
    [
      "without 店名",
      () => utf8(csvOf(["商店街", "住所"], ["x", "y"])),
      "missing-column",
    ],
    [
      "one column twice",
      () => utf8(csvOf(["店名", "店舗名", "商店街"], ["x", "y", "z"])),
      "twice-column",
    ],
    [
      "a quote that never ends",
      () => utf8('店名,商店街\r\n"花,綱島\r\n'),
      "quotes",
    ],
    ["5,001 shops", () => utf8(csvOf(HEAD, ...many(5001))), "too-many-rows"],
    [
      "200,000 shops",
      () => utf8(`${HEAD.join(",")}${"\n1,店,綱島".repeat(200_000)}`),
      "too-long",
    ],
    [
      "longer than 8 MiB",
      () => new Uint8Array(8 * 1024 * 1024 + 1).fill(97),
      "too-long",
    ],
    [
      "bytes of no encoding",
      () => Uint8Array.from([0x81, 0xff, 0xfe, 0xfd, 0x80, 0xa0, 0xff]),
      "encoding",
    ],
    ["an old .xls under another name", () => ole(), "old-excel"],
    ["an .xlsx with a password", () => ole("EncryptedPackage"), "password"],
    ["a PDF", () => utf8("%PDF-1.7\n店名,商店街"), "other-file"],
    [
      "a PNG",
      () => Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]),
      "other-file",
    ],
    ["a JPEG", () => Uint8Array.from([0xff, 0xd8, 0xff, 0xe0]), "other-file"],
    ["a gzip", () => Uint8Array.from([0x1f, 0x8b, 8, 0]), "other-file"],
    ["an RTF", () => utf8("{\\rtf1 店名,商店街}"), "other-file"],
    [
      "a web page called .xls",
      () => utf8("<html><table><tr><td>店名"),
      "other-file",
    ],
    ["XML", () => utf8('\ufeff<?xml version="1.0"?><x/>'), "other-file"],
    ["a zip of something else", () => zipOf("word/document.xml"), "other-file"],
    ["an .xlsb", () => zipOf("xl/workbook.bin"), "old-excel"],
    [
      "an empty zip",
      () => Uint8Array.from([0x50, 0x4b, 5, 6, ...new Uint8Array(18)]),
      "other-file",
    ],
    [
      "a cut-off .xlsx",
      async () => (await excelOf(HEAD, SHOP)).subarray(0, 900),
      "broken",
    ],
    ["a zip bomb", bomb, "too-long"],
    ["a zip that lies about its sizes", lyingZip, "no-sheet"],
    ["a zip of endless files", endlessZip, "broken"],
    ["XML that is none", () => rawExcel(xmlSheet("<row><c></row>")), "broken"],
    [
      "entities of its own",
      () =>
        rawExcel(
          `<!DOCTYPE x [<!ENTITY a "ha">]>${xmlSheet(xmlRow(1, "&a;&a;", "商店街"))}`,
        ),
      "broken",
    ],
    [
      "a workbook without its sheet",
      () => rawExcel("", { "xl/_rels/workbook.xml.rels": "<Relationships/>" }),
      "no-sheet",
    ],
    [
      "a sheet without titles",
      () => excelOf(["a", "b"], ["c", "d"]),
      "no-sheet",
    ],
    ["an empty sheet", () => excelOf(), "no-sheet"],
    ["a sheet of titles", () => excelOf(HEAD), "no-rows"],
    [
      "a hidden sheet",
      () =>
        excel((sheet) => {
          sheet.state = "hidden";
          sheet.addRows([HEAD, SHOP]);
        }),
      "no-sheet",
    ],
    [
      "5,001 shops in Excel",
      () =>
        rawExcel(
          xmlSheet(
            xmlRow(1, ...HEAD),
            ...many(5001).map((row, i) => xmlRow(i + 2, ...row)),
          ),
        ),
      "too-many-rows",
    ],
    [
      "cells beyond all columns",
      () => rawExcel(xmlSheet('<row r="1"><c r="ZZZZZZ1"><v>1</v></c></row>')),
      "broken",
    ],
    [
      "a row that is no number",
      () => rawExcel(xmlSheet('<row r="x"><c r="A1"><v>1</v></c></row>')),
      "broken",
    ],
  ];

  test.each(cases)("%s", async (_, make, refusal) => {
    expect(await readSpreadsheet(await make())).toMatchObject({
      ok: false,
      refusal,
    });
  });
});

it.each([
  ["readings", { "xl/sharedStrings.xml": "<rPh ".repeat(200_000) }, ""],
  ["sheets", { "xl/workbook.xml": "<sheet ".repeat(200_000) }, ""],
  ["merges", {}, "<mergeCell ".repeat(200_000)],
])(
  "%s that only begin are read in one go",
  async (_, more, tail) => {
    const sheet = xmlSheet(xmlRow(1, ...HEAD), xmlRow(2, ...SHOP)) + tail;
    const begun = performance.now();
    await readSpreadsheet(rawExcel(sheet, more));
    expect(performance.now() - begun).toBeLessThan(3000);
  },
  120_000,
);

it("a sheet's name is cut and holds no zero byte", async () => {
  const name = `S\0${"長".repeat(200)}`;
  const book = `<workbook><sheets><sheet name="${name}" sheetId="1" r:id="rId1"/></sheets></workbook>`;
  const sheet = xmlSheet(xmlRow(1, ...HEAD), xmlRow(2, ...SHOP));
  const bytes = rawExcel(sheet, { "xl/workbook.xml": book });
  const reading = await readSpreadsheet(bytes);
  expect(reading).toMatchObject({ ok: true, sheet: `S${"長".repeat(79)}` });
});

it("no bytes at all make it throw", async () => {
  const good = await excelOf(HEAD, SHOP);
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(
        fc.uint8Array({ maxLength: 300 }),
        fc
          .uint8Array({ maxLength: 200 })
          .map((noise) => Uint8Array.from([0x50, 0x4b, 3, 4, ...noise])),
        fc.tuple(fc.nat(good.length - 1), fc.nat(255)).map(([at, byte]) => {
          const broken = Uint8Array.from(good);
          broken[at] = byte;
          return broken;
        }),
      ),
      async (bytes) => {
        expect(typeof (await readSpreadsheet(bytes)).ok).toBe("boolean");
      },
    ),
    { numRuns: 150 },
  );
}, 60_000);
