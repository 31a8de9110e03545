/** What was on the form, as one text: what the browser changes of line ends and blanks does not count. */
export function rowKey(
  fields: readonly string[],
  row: Partial<Record<string, string>>,
): string {
  return JSON.stringify(
    fields.map((field) => (row[field] ?? "").replaceAll("\r\n", "\n").trim()),
  );
}

export type RowChange = "untouched" | "same" | "changed" | "conflict";

/**
 * What becomes of one row of a form that two officials may have open. `was` is
 * the row as it was shown, `typed` as it was sent, `now` as it is stored.
 * A row nobody touched leaves what others did; one that was changed elsewhere
 * since is a conflict, unless both wrote the same.
 */
export function judgeChange(row: {
  was: string;
  typed: string;
  now: string;
  version: number;
  versionNow: number;
}): RowChange {
  if (row.typed === row.was) return "untouched";
  if (row.typed === row.now) return "same";
  return row.version === row.versionNow ? "changed" : "conflict";
}

/** A row as it was put into a key. */
export function readRowKey(
  fields: readonly string[],
  key: string,
): Record<string, string> {
  const values = JSON.parse(key) as string[];
  return Object.fromEntries(fields.map((field, i) => [field, values[i] ?? ""]));
}

/** For the log: each field that differs, as `before → after`. */
export function changesBetween(
  fields: readonly string[],
  before: string,
  after: string,
): Record<string, string> {
  const [old, now] = [readRowKey(fields, before), readRowKey(fields, after)];
  return Object.fromEntries(
    fields
      .filter((field) => old[field] !== now[field])
      .map((field) => [field, `${old[field]} → ${now[field]}`]),
  );
}
