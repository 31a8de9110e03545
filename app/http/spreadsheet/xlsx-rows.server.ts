import type { Row } from "exceljs";
import { findHeader, MOST_ROWS } from "#app/domain/shop-import/read-table.ts";
import type { Cell, FileRow } from "#app/domain/shop-import/table.ts";
import { cellText } from "./cell-text.server.ts";
import { plainBook } from "./plain-book.server.ts";
import type { Merge, SheetPart } from "./xlsx-sheets.server.ts";

const MOST_COLUMNS = 200;
const HEADER_ROWS = 20;
const ENOUGH = MOST_ROWS + HEADER_ROWS + 1;

const blank: Cell = { text: "", fault: null };

function fileRow(row: Row, line: number, merges: Merge[]): FileRow {
  const cells: Cell[] = [];
  row.eachCell((cell, at) => {
    if (at <= MOST_COLUMNS) cells[at - 1] = cellText(cell);
  });
  for (const { top, bottom, left, right } of merges)
    if (line >= top && line <= bottom)
      for (let at = left; at <= Math.min(right, MOST_COLUMNS); at++)
        cells[at - 1] = { ...(cells[at - 1] ?? blank), fault: "merged" };
  return { line, cells: Array.from(cells, (cell) => cell ?? blank) };
}

const isBlank = ({ cells }: FileRow) => cells.every(({ text }) => text === "");

/**
 * One sheet's rows that say something, at most a little more than a file may
 * have. Empty when none of the first 20 is a row of titles. Throws on XML that is
 * none.
 */
export async function xlsxRows(
  parts: Map<string, string>,
  { data, merges }: SheetPart,
): Promise<FileRow[]> {
  const { default: excel } = await import("exceljs");
  const book = new excel.stream.xlsx.WorkbookReader(plainBook(parts, data), {
    worksheets: "emit",
    sharedStrings: "cache",
    styles: "cache",
    hyperlinks: "ignore",
    entries: "ignore",
  });
  const rows: FileRow[] = [];
  for await (const sheet of book)
    for await (const row of sheet) {
      const line = Number.isInteger(row.number) ? row.number : rows.length + 1;
      const read = fileRow(row, line, merges);
      if (!isBlank(read)) rows.push(read);
      if (rows.length === HEADER_ROWS && findHeader(rows) < 0) return [];
      if (rows.length > ENOUGH) return rows;
    }
  return findHeader(rows) < 0 ? [] : rows;
}
