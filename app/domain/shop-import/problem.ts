import type { Column } from "./table.ts";

/** Why a row cannot be taken; each has its sentence in `shopImport.reasons`. */
export const reasons = [
  "formula",
  "merged",
  "cell-error",
  "long-cell",
  "odd-characters",
  "no-name",
  "long-name",
  "long-text",
  "no-street",
  "unknown-street",
  "like-street",
  "unknown-association",
  "kind",
  "phone",
  "lost-zero",
  "half-place",
  "not-number",
  "abroad",
  "swapped",
  "hours",
  "date",
  "half-hours",
  "weekday",
  "nth-week",
  "irregular",
  "joins",
  "withdraw",
  "no-rally",
  "mode",
  "minimum",
  "number",
  "number-fixed",
  "number-taken",
  "same-key",
  "same-shop",
  "same-number",
  "other-key",
  "ambiguous",
  "withdrawn",
] as const;

export type Reason = (typeof reasons)[number];

/** Cells to read otherwise with one press, and what the button says. */
export type Reading = {
  cells: Partial<Record<Column, string>>;
  label: { kind: "swap" } | { kind: "as"; text: string };
};

export type Problem = {
  columns: Column[];
  written: string;
  reason: Reason;
  values: Record<string, string | number>;
  reading: Reading | null;
};

/** A cell's value, or why there is none. */
export type Read<T> =
  | { ok: true; value: T }
  | {
      ok: false;
      reason: Reason;
      values?: Problem["values"];
      reading?: Reading;
    };

export function taken<T>(value: T): Read<T> {
  return { ok: true, value };
}

/** Refuses one column's text; `as` is what it may be read as instead. */
export function refused<T>(
  reason: Reason,
  column?: Column,
  as?: string,
  values: Problem["values"] = {},
): Read<T> {
  if (!column || !as) return { ok: false, reason, values };
  const label = { kind: "as", text: as } as const;
  return {
    ok: false,
    reason,
    values: { guess: as, ...values },
    reading: { cells: { [column]: as }, label },
  };
}
