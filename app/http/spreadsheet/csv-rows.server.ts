import { CsvError, parse } from "csv-parse/sync";
import { MOST_ROWS } from "#app/domain/shop-import/read-table.ts";
import type { Cell, FileRow } from "#app/domain/shop-import/table.ts";
import { columnOfTitle } from "#app/domain/shop-import/titles.ts";

const delimiters = [",", "\t", ";"] as const;
/** A file may be half blank lines. */
const MOST_RECORDS = MOST_ROWS * 2;
const HEAD_RECORDS = 20;
const MOST_COLUMNS = 200;

function parseText(text: string, delimiter: string, to: number): string[][] {
  return parse(text, {
    delimiter,
    to,
    relax_column_count: true,
    relax_quotes: true,
    record_delimiter: ["\r\n", "\n", "\r"],
  });
}

function countTitles(text: string, delimiter: string): number {
  const rows = parseText(text, delimiter, HEAD_RECORDS);
  const counts = rows.map((row) => row.filter(columnOfTitle).length);
  return Math.max(0, ...counts);
}

const plain = (text: string): Cell => ({ text, fault: null });

/** A text's records, told apart by the comma, tab or semicolon that makes most titles; refused for quotes that never end, and from the 10,000th on. */
export function csvRows(text: string): FileRow[] | "quotes" | "too-long" {
  try {
    const [best] = delimiters
      .map((delimiter) => ({ delimiter, n: countTitles(text, delimiter) }))
      .sort((a, b) => b.n - a.n);
    const records = parseText(text, best!.delimiter, MOST_RECORDS);
    if (records.length >= MOST_RECORDS) return "too-long";
    return records.map((record, i) => ({
      line: i + 1,
      cells: record.slice(0, MOST_COLUMNS).map(plain),
    }));
  } catch (error) {
    if (error instanceof CsvError) return "quotes";
    throw error;
  }
}
