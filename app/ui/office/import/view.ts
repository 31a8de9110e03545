import type {
  AddedRow,
  BadRow,
  ChangedRow,
  Judgement,
} from "#app/domain/shop-import/judge.ts";

const BAD_SHOWN = 200;
const ROWS_SHOWN = 10;

type Some<T> = { all: number; rows: T[] };

export type AddedView = Pick<
  AddedRow,
  "line" | "name" | "streetName" | "notes"
>;
export type ChangedView = Pick<
  ChangedRow,
  "line" | "name" | "changes" | "notes"
>;

export type ImportView = {
  added: Some<AddedView>;
  changed: Some<ChangedView>;
  bad: Some<BadRow>;
  same: number;
};

function some<T, V>(rows: T[], shown: number, view: (row: T) => V): Some<V> {
  return { all: rows.length, rows: rows.slice(0, shown).map(view) };
}

/** Rows that leave something open stand first. */
function openFirst<T extends { notes: unknown[] }>(rows: T[]): T[] {
  return rows.toSorted(
    (a, b) => Number(b.notes.length > 0) - Number(a.notes.length > 0),
  );
}

/** What the preview shows of a judgement: the first of each kind, or all of them. */
export function importView(
  { added, changed, bad, same }: Judgement,
  isWhole: boolean,
): ImportView {
  const shown = isWhole ? Infinity : ROWS_SHOWN;
  return {
    added: some(
      openFirst(added),
      shown,
      ({ line, name, streetName, notes }) => ({
        line,
        name,
        streetName,
        notes,
      }),
    ),
    changed: some(
      openFirst(changed),
      shown,
      ({ line, name, changes, notes }) => ({
        line,
        name,
        changes,
        notes,
      }),
    ),
    bad: some(bad, BAD_SHOWN, (row) => row),
    same: same.length,
  };
}
