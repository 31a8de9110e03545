/** What a column of a shops' spreadsheet says, whatever its title reads. */
export const columns = [
  "key",
  "name",
  "kana",
  "en",
  "street",
  "association",
  "kind",
  "category",
  "address",
  "phone",
  "lat",
  "lng",
  "place",
  "hours",
  "opens",
  "closes",
  "closed",
  "joins",
  "number",
  "mode",
  "minimum",
] as const;

export type Column = (typeof columns)[number];

/** Why a cell's text cannot be taken as it stands: seen while the file was read. */
export type CellFault = "formula" | "merged" | "error" | "long";

/** A cell of a file as a person sees it. */
export type Cell = { text: string; fault: CellFault | null };

/** One row of a file: `line` is its number there, from 1. */
export type FileRow = { line: number; cells: Cell[] };

/** One data row; columns that are not in the file are missing, blank cells too. */
export type ImportRow = {
  line: number;
  cells: Partial<Record<Column, string>>;
  faults?: Partial<Record<Column, CellFault>>;
};

/** A spreadsheet of shops as it was read: known columns under their own titles, the others named. */
export type ImportTable = {
  columns: { column: Column; title: string }[];
  ignored: string[];
  rows: ImportRow[];
};

/** Cells an official reads otherwise than written: line → column → text. */
export type ImportChoices = Record<string, Partial<Record<Column, string>>>;
