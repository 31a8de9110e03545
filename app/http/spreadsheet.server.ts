import { readTable } from "#app/domain/shop-import/read-table.ts";
import type { FileRow } from "#app/domain/shop-import/table.ts";
import { csvRows } from "./spreadsheet/csv-rows.server.ts";
import { decodeText } from "./spreadsheet/decode.server.ts";
import { fileKind, isLocked } from "./spreadsheet/file-kind.server.ts";
import {
  type FileRefusal,
  refuseFile,
  type SpreadsheetReading,
} from "./spreadsheet/outcome.ts";
import { xlsxParts } from "./spreadsheet/xlsx-parts.server.ts";
import { xlsxRows } from "./spreadsheet/xlsx-rows.server.ts";
import { sheetParts } from "./spreadsheet/xlsx-sheets.server.ts";

const MOST_BYTES = 8 * 1024 * 1024;
const MOST_SHEETS = 20;

/** The rows of a file as they stand, or why there are none. */
export type RowsReading =
  | { ok: true; sheet: string | null; rows: FileRow[] }
  | { ok: false; refusal: FileRefusal };

async function readExcel(bytes: Uint8Array): Promise<RowsReading> {
  const unpacked = xlsxParts(bytes);
  if (!unpacked.ok) return unpacked;
  const { parts } = unpacked;
  for (const sheet of sheetParts(parts).slice(0, MOST_SHEETS)) {
    const rows = await xlsxRows(parts, sheet).catch(() => null);
    if (!rows) return refuseFile("broken");
    if (rows.length > 0) return { ok: true, sheet: sheet.name, rows };
  }
  return refuseFile("no-sheet");
}

function readText(bytes: Uint8Array): RowsReading {
  const text = decodeText(bytes);
  if (text === null) return refuseFile("encoding");
  if (text.trim() === "") return refuseFile("empty");
  const rows = csvRows(text);
  return Array.isArray(rows)
    ? { ok: true, sheet: null, rows }
    : refuseFile(rows);
}

/**
 * The rows of a CSV (UTF-8, UTF-16, CP932, EUC-JP; comma, tab or semicolon) or of
 * an Excel .xlsx (its first visible sheet with titles we know). What a file is is
 * told by its bytes. Refused as a value: longer than 8 MiB, old Excel, a password,
 * other kinds of files, broken or bloated ones.
 */
export async function readFileRows(bytes: Uint8Array): Promise<RowsReading> {
  if (bytes.length === 0) return refuseFile("empty");
  if (bytes.length > MOST_BYTES) return refuseFile("too-long");
  const kind = fileKind(bytes);
  if (kind === "zip") return readExcel(bytes);
  if (kind === "ole")
    return refuseFile(isLocked(bytes) ? "password" : "old-excel");
  return kind === "text" ? readText(bytes) : refuseFile("other-file");
}

/** A table of shops from a file's rows; refused as a value without what a shop needs. */
export async function readSpreadsheet(
  bytes: Uint8Array,
): Promise<SpreadsheetReading> {
  const read = await readFileRows(bytes);
  if (!read.ok) return read;
  const reading = readTable(read.rows);
  return reading.ok ? { ...reading, sheet: read.sheet } : reading;
}
