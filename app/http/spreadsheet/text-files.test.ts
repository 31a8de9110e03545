import Encoding from "encoding-japanese";
import { describe, expect, it } from "vitest";
import { readSpreadsheet } from "#app/http/spreadsheet.server.ts";
import { encodeCp932 } from "#app/routes/ward.tally[.]csv/cp932.server.ts";
import { csvOf, HEAD, SHOP } from "#tests/factories/spreadsheet.ts";

const utf8 = (text: string) => new TextEncoder().encode(text);
const CSV = csvOf(HEAD, SHOP);

function utf16(text: string, isLittle: boolean, mark: boolean): Uint8Array {
  const bytes = Buffer.from((mark ? "\ufeff" : "") + text, "utf16le");
  return isLittle ? bytes : bytes.swap16();
}

async function rowsOf(bytes: Uint8Array) {
  const reading = await readSpreadsheet(bytes);
  if (!reading.ok) throw new Error(reading.refusal);
  return reading.table.rows;
}

const shop = { key: "T-1", name: "花のこうだ", street: "綱島商店街" };

describe("text files", () => {
  const encoded = (to: "EUCJP" | "JIS") =>
    Uint8Array.from(
      Encoding.convert(Encoding.stringToCode(CSV), { to, from: "UNICODE" }),
    );

  it.each<[string, Uint8Array]>([
    ["UTF-8", utf8(CSV)],
    ["UTF-8 with a mark", utf8(`\ufeff${CSV}`)],
    ["CP932", encodeCp932(CSV)],
    ["UTF-16 LE with a mark", utf16(CSV, true, true)],
    ["UTF-16 BE with a mark", utf16(CSV, false, true)],
    ["UTF-16 LE without a mark", utf16(CSV, true, false)],
    ["UTF-16 BE without a mark", utf16(CSV, false, false)],
    ["tabs", utf8(CSV.replaceAll(",", "\t"))],
    [
      "UTF-16 LE with tabs, Excel's Unicode text",
      utf16(CSV.replaceAll(",", "\t"), true, true),
    ],
    ["semicolons", utf8(CSV.replaceAll(",", ";"))],
    ["LF", utf8(CSV.replaceAll("\r\n", "\n"))],
    ["CR", utf8(CSV.replaceAll("\r\n", "\r"))],
    [
      "quotes",
      utf8(`"店舗コード","店名","商店街"\r\n"T-1","花のこうだ","綱島商店街"`),
    ],
    [
      "a title of two lines",
      utf8(`店舗コード,"店名\n※必須",商店街\r\n${SHOP.join(",")}`),
    ],
    ["EUC-JP", encoded("EUCJP")],
    ["ISO-2022-JP", encoded("JIS")],
    ["a mark twice", utf8(`\ufeff${CSV}\r\n`)],
  ])("%s", async (_, bytes) => {
    const [row] = await rowsOf(bytes);
    expect(row?.cells).toEqual(shop);
  });

  it("NEC's and IBM's own characters come from CP932 as they are", async () => {
    const name = "①㈱髙﨑屋ⅲ";
    const bytes = encodeCp932(csvOf(HEAD, ["1", name, "綱島"]));
    expect((await rowsOf(bytes))[0]?.cells.name).toBe(name);
  });

  it("blank lines keep the rows' numbers", async () => {
    const rows = await rowsOf(
      utf8(`\r\n${HEAD.join(",")}\r\n\r\n,,\r\n${SHOP.join(",")}\r\n\r\n`),
    );
    expect(rows.map(({ line }) => line)).toEqual([5]);
  });

  it("quotes, commas and lines within a cell are text", async () => {
    const rows = await rowsOf(
      utf8(`店名,商店街\r\n"花の""こう""だ, 本店\r\n2階",綱島`),
    );
    expect(rows[0]?.cells.name).toBe('花の"こう"だ, 本店 2階');
  });

  it("the apostrophe of our own files is taken off", async () => {
    const rows = await rowsOf(
      utf8(csvOf(["店名", "商店街"], ["'-Atelier-", "綱島"])),
    );
    expect(rows[0]?.cells.name).toBe("-Atelier-");
  });

  it("a zero byte never reaches the database", async () => {
    const bytes = utf8(csvOf(["店名", "商店街"], ["花\0だ", "綱島"]));
    const reading = await readSpreadsheet(bytes);
    expect(JSON.stringify(reading)).not.toContain("\\u0000");
  });
});
