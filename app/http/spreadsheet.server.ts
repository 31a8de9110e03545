import { readTable } from "#app/domain/shop-import/read-table.ts";
import type { FileRow } from "#app/domain/shop-import/table.ts";
import { csvRows } from "./spreadsheet/csv-rows.server.ts";
import { decodeText } from "./spreadsheet/decode.server.ts";
import { fileKind, isLocked } from "./spreadsheet/file-kind.server.ts";
import { refuseFile, type SpreadsheetReading } from "./spreadsheet/outcome.ts";
import { xlsxParts } from "./spreadsheet/xlsx-parts.server.ts";
import { xlsxRows } from "./spreadsheet/xlsx-rows.server.ts";
import { sheetParts } from "./spreadsheet/xlsx-sheets.server.ts";

const MOST_BYTES = 8 * 1024 * 1024;
const MOST_SHEETS = 20;

function tableOf(rows: FileRow[], sheet: string | null): SpreadsheetReading {
  const reading = readTable(rows);
  return reading.ok ? { ...reading, sheet } : reading;
}

async function readExcel(bytes: Uint8Array): Promise<SpreadsheetReading> {
  const unpacked = xlsxParts(bytes);
  if (!unpacked.ok) return unpacked;
  const { parts } = unpacked;
  for (const sheet of sheetParts(parts).slice(0, MOST_SHEETS)) {
    const rows = await xlsxRows(parts, sheet).catch(() => null);
    if (!rows) return refuseFile("broken");
    if (rows.length > 0) return tableOf(rows, sheet.name);
  }
  return refuseFile("no-sheet");
}

function readText(bytes: Uint8Array): SpreadsheetReading {
  const text = decodeText(bytes);
  if (text === null) return refuseFile("encoding");
  if (text.trim() === "") return refuseFile("empty");
  const rows = csvRows(text);
  return Array.isArray(rows) ? tableOf(rows, null) : refuseFile(rows);
}

/**
 * A table of shops from the bytes of a CSV (UTF-8, UTF-16, CP932, EUC-JP; comma,
 * tab or semicolon) or an Excel .xlsx (its first visible sheet with titles we
 * know). What a file is is told by its bytes. Refused as a value: longer than
 * 8 MiB, old Excel, a password, other kinds of files, broken or bloated ones, and
 * tables without what a shop needs.
 */
export async function readSpreadsheet(
  bytes: Uint8Array,
): Promise<SpreadsheetReading> {
  if (bytes.length === 0) return refuseFile("empty");
  if (bytes.length > MOST_BYTES) return refuseFile("too-long");
  const kind = fileKind(bytes);
  if (kind === "zip") return readExcel(bytes);
  if (kind === "ole")
    return refuseFile(isLocked(bytes) ? "password" : "old-excel");
  return kind === "text" ? readText(bytes) : refuseFile("other-file");
}
