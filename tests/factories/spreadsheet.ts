import ExcelJS from "exceljs";
import { strToU8, zipSync, type Zippable } from "fflate";

type Value = ExcelJS.CellValue;

export const HEAD = ["店舗コード", "店名", "商店街"];
export const SHOP = ["T-1", "花のこうだ", "綱島商店街"];

/** An Excel file whose one sheet is made by hand. */
export async function excel(
  fill: (sheet: ExcelJS.Worksheet, book: ExcelJS.Workbook) => void,
  name = "参加店",
): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  fill(book.addWorksheet(name), book);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

/** An Excel file of these rows. */
export function excelOf(...rows: Value[][]): Promise<Uint8Array> {
  return excel((sheet) => sheet.addRows(rows));
}

export function csvOf(...rows: (string | number)[][]): string {
  return rows.map((row) => row.join(",")).join("\r\n");
}

const RELATIONS =
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** An Excel file of these parts, as no spreadsheet would write it. */
export function rawExcel(
  sheet: string,
  more: Record<string, string | Uint8Array> = {},
  level: 0 | 9 = 9,
): Uint8Array {
  const parts: Record<string, string | Uint8Array> = {
    "[Content_Types].xml": "<Types/>",
    "xl/workbook.xml": `<workbook xmlns:r="${RELATIONS}"><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships><Relationship Id="rId1" Type="${RELATIONS}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
    "xl/worksheets/sheet1.xml": sheet,
    ...more,
  };
  const files: Zippable = Object.fromEntries(
    Object.entries(parts).map(([name, part]) => [
      name,
      typeof part === "string" ? strToU8(part) : part,
    ]),
  );
  return zipSync(files, { level });
}

/** One row of inline texts in a sheet's XML. */
export function xmlRow(line: number, ...texts: string[]): string {
  const cells = texts.map((text, i) => {
    const at = `${String.fromCharCode(65 + i)}${line}`;
    return `<c r="${at}" t="inlineStr"><is><t>${text}</t></is></c>`;
  });
  return `<row r="${line}">${cells.join("")}</row>`;
}

export function xmlSheet(...rows: string[]): string {
  return `<worksheet><sheetData>${rows.join("")}</sheetData></worksheet>`;
}
