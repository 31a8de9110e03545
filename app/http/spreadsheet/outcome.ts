import type { TableReading } from "#app/domain/shop-import/read-table.ts";

/** Why a file cannot be read at all; each has its sentence in `shopImport.refusals`. */
export type FileRefusal =
  | "empty"
  | "too-long"
  | "old-excel"
  | "password"
  | "other-file"
  | "broken"
  | "encoding"
  | "quotes"
  | "no-sheet";

type TableRefused = Extract<TableReading, { ok: false }>;

export type SpreadsheetRefusal = FileRefusal | TableRefused["refusal"];

export type SpreadsheetReading =
  | {
      ok: true;
      /** The sheet's name in an Excel file. */
      sheet: string | null;
      table: Extract<TableReading, { ok: true }>["table"];
    }
  | { ok: false; refusal: SpreadsheetRefusal; title?: string };

export function refuseFile(refusal: FileRefusal): {
  ok: false;
  refusal: FileRefusal;
} {
  return { ok: false, refusal };
}
