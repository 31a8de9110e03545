import { foldWord } from "./fold.ts";
import type { Cell, Column, FileRow, ImportRow, ImportTable } from "./table.ts";
import { columnOfTitle, titleOf } from "./titles.ts";

/** More shops than any ward's rally has. */
export const MOST_ROWS = 5000;
const HEADER_WITHIN = 20;
const LONGEST_CELL = 300;
const LONGEST_TITLE = 40;
const EXAMPLE = "記入例";

export type TableRefusal =
  | { refusal: "no-header" | "no-rows" | "too-many-rows" }
  | { refusal: "missing-column" | "twice-column"; title: string };

export type TableReading =
  { ok: true; table: ImportTable } | ({ ok: false } & TableRefusal);

const required: Column[] = ["name", "street"];

/** How many columns of a row are titles we know. */
function countTitles({ cells }: FileRow): number {
  return cells.filter(({ text }) => columnOfTitle(text)).length;
}

/** The row of titles among the first 20: the first with two we know; -1 without any. */
export function findHeader(rows: FileRow[]): number {
  const first = rows.slice(0, HEADER_WITHIN);
  return first.findIndex((row) => countTitles(row) >= 2);
}

function cleanText(text: string): string {
  return text
    .toWellFormed()
    .replaceAll("\0", "\ufffd")
    .replace(/[\t\n\v\f\r\u2028\u2029 \u3000]+/gu, " ")
    .trim()
    .replace(/^'(?=[=+\-@])/u, "");
}

/** A cut within a pair of surrogates leaves half a letter, which no JSON of PostgreSQL holds. */
function cut(text: string, most: number): string {
  return text.slice(0, most).toWellFormed();
}

type Placed = { column: Column; at: number };

function readRow({ line, cells }: FileRow, placed: Placed[]): ImportRow | null {
  const row: ImportRow = { line, cells: {} };
  for (const { column, at } of placed) {
    const { text = "", fault = null }: Partial<Cell> = cells[at] ?? {};
    const clean = cleanText(text);
    const isLong = clean.length > LONGEST_CELL;
    if (clean) row.cells[column] = cut(clean, LONGEST_CELL);
    const found = isLong ? "long" : fault;
    if (found) row.faults = { ...row.faults, [column]: found };
  }
  const { key = "", name = "" } = row.cells;
  const isExample = foldWord(key) === EXAMPLE || name.includes(EXAMPLE);
  const isBlank = Object.keys(row.cells).length === 0;
  return isExample || isBlank ? null : row;
}

/**
 * A file's rows as a table of shops: the titles found, blank rows and the row
 * marked 記入例 left out. Refused: no row of titles, 店名 or 商店街 missing, a
 * column twice, no shop under the titles, more than 5,000.
 */
export function readTable(rows: FileRow[]): TableReading {
  const at = findHeader(rows);
  const header = rows[at];
  if (!header) return { ok: false, refusal: "no-header" };
  const titles = header.cells.map(({ text }) => cleanText(text));
  const known: ImportTable["columns"] = [];
  const placed: Placed[] = [];
  for (const [index, title] of titles.entries()) {
    const column = columnOfTitle(title);
    if (!column) continue;
    if (known.some((one) => one.column === column))
      return { ok: false, refusal: "twice-column", title };
    known.push({ column, title });
    placed.push({ column, at: index });
  }
  const missing = required.find((one) => known.every((k) => k.column !== one));
  if (missing)
    return { ok: false, refusal: "missing-column", title: titleOf(missing) };
  const read = rows.slice(at + 1).flatMap((row) => readRow(row, placed) ?? []);
  if (read.length === 0) return { ok: false, refusal: "no-rows" };
  if (read.length > MOST_ROWS) return { ok: false, refusal: "too-many-rows" };
  const ignored = titles
    .filter((title) => title !== "" && !columnOfTitle(title))
    .map((title) => cut(title, LONGEST_TITLE));
  return { ok: true, table: { columns: known, ignored, rows: read } };
}
