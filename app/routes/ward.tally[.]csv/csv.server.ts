import { stringify } from "csv-stringify/sync";
import { encodeCp932 } from "./cp932.server.ts";

export type CsvTable = (string | number)[][];

const encodings = ["utf-8", "cp932"] as const;
type Encoding = (typeof encodings)[number];

export function isEncoding(text: string): text is Encoding {
  return encodings.some((encoding) => encoding === text);
}

/**
 * A table as a CSV file: CRLF, UTF-8 with a BOM or CP932 for an old Excel. A cell
 * that a spreadsheet would run (= + - @ tab first) gets an apostrophe before it.
 */
export function encodeCsv(
  table: CsvTable,
  encoding: Encoding,
): Uint8Array<ArrayBuffer> {
  const text = stringify(table, {
    record_delimiter: "windows",
    escape_formulas: true,
    bom: encoding === "utf-8",
  });
  return encoding === "cp932"
    ? encodeCp932(text)
    : new TextEncoder().encode(text);
}
