import { type Problem, type Read, refused, taken } from "./problem.ts";
import type { Column, ImportRow } from "./table.ts";

const STRAY =
  /[\p{Cc}\p{Cs}\u061C\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/gu;
const LOST = /[\p{Co}\uFFFD]/u;
const FORMULA = /^[=@]|^\+(?!\d)/u;

/** Text without what a reader cannot see, or a refusal: a formula, letters that are lost, direction marks. */
export function readText(column: Column, text: string): Read<string> {
  if (FORMULA.test(text)) return refused("formula");
  if (LOST.test(text)) return refused("odd-characters");
  const plain = text.replace(STRAY, "");
  if (plain === text) return taken(text.trim());
  return refused("odd-characters", column, plain.trim());
}

/** One row's cells, read one by one; what cannot be read is kept as a problem. */
export type RowReader = {
  row: ImportRow;
  problems: Problem[];
  /** The text of a cell, `""` when it is blank or at fault. */
  text: (column: Column) => string;
  /** A cell's value; undefined when it is blank or cannot be read. */
  take: <T>(column: Column, read: (text: string) => Read<T>) => T | undefined;
  /** Keeps a refusal of some columns. */
  refuse: (
    columns: Column[],
    answer: Extract<Read<unknown>, { ok: false }>,
    written?: string,
  ) => void;
};

const faultReasons = {
  formula: "formula",
  merged: "merged",
  error: "cell-error",
  long: "long-cell",
} as const;

/** A reader of one row; faults seen in the file are problems already. */
export function createRowReader(row: ImportRow): RowReader {
  const problems: Problem[] = [];
  const faults = row.faults ?? {};
  const text: RowReader["text"] = (column) =>
    faults[column] ? "" : (row.cells[column] ?? "");
  const refuse: RowReader["refuse"] = (columns, answer, written) => {
    const { reason, values = {}, reading = null } = answer;
    const shown = columns.map((column) => row.cells[column] ?? "").join(", ");
    const told = { columns, written: written ?? shown, reason };
    problems.push({ ...told, values, reading });
  };
  for (const [column, fault] of Object.entries(faults))
    refuse([column as Column], { ok: false, reason: faultReasons[fault] });
  const take: RowReader["take"] = (column, read) => {
    const written = text(column);
    if (written === "") return undefined;
    const clean = readText(column, written);
    const answer = clean.ok ? read(clean.value) : clean;
    if (answer.ok) return answer.value;
    refuse([column], answer);
    return undefined;
  };
  return { row, problems, text, take, refuse };
}
