export type Sent = Record<string, string | undefined>;

/** The texts of one row as it was sent, whatever else was sent in its place. */
export function sentRow(row: unknown): Sent {
  if (typeof row !== "object" || row === null) return {};
  const texts = Object.entries(row).filter(
    (entry): entry is [string, string] => typeof entry[1] === "string",
  );
  return Object.fromEntries(texts);
}

/** Rows in their order; a place that was left out is an empty row. */
export function sentRows(rows: unknown): Sent[] {
  return Array.isArray(rows) ? Array.from(rows, sentRow) : [];
}
