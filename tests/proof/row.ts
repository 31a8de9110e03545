export type Who = "nobody" | "resident" | "merchant" | "official";

export type Row = {
  /** Who presses: nobody has a card or a session; the official is a manager. */
  as: Who;
  /** `{shop}` and the like, here and in fields, stand for true things (`action-world.ts`). */
  path: string;
  /** The fields of the form, or a whole body with its content type. */
  send: Record<string, string> | { type: string; body: string };
  status: number;
};

export type Action = Omit<Row, "send">;

export const SLUG = "__proto__";
export const ID = "01900000-0000-7000-8000-000000000000";
/** 10,000 characters, within what a form may weigh. */
export const LONG = `長${"x".repeat(9_999)}`;

export function actionsAs(as: Who, paths: [string, number][]): Action[] {
  return paths.map(([path, status]) => ({ as, path, status }));
}

/** One row for each wrong way to send a form: a good one, changed. */
export function wrongWays(
  { as, path, status }: Action,
  good: Record<string, string>,
  changes: Record<string, string>[],
): Row[] {
  return changes.map((change) => ({
    as,
    path,
    status,
    send: { ...good, ...change },
  }));
}
