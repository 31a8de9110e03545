import { streetCentres } from "./centre.ts";
import type { Draft, Note } from "./draft.ts";
import { judgeRow } from "./judge-row.ts";
import { createMatcher } from "./match.ts";
import type { Problem } from "./problem.ts";
import type { Known, ShopState } from "./state.ts";
import type { Column, ImportChoices, ImportTable } from "./table.ts";
import { judgeWithinFile } from "./within-file.ts";
import { fileColumns, writeShop } from "./written.ts";

export type Change = { column: Column; now: string; then: string };

type Row = { line: number; name: string; streetName: string };

export type AddedRow = Row & { shop: ShopState; notes: Note[] };
export type ChangedRow = Row & {
  id: string;
  shop: ShopState;
  changes: Change[];
  notes: Note[];
};
export type BadRow = Row & { problems: Problem[] };

/** What a file would do, row by row in the file's order. */
export type Judgement = {
  added: AddedRow[];
  changed: ChangedRow[];
  same: Row[];
  bad: BadRow[];
};

function chosen(
  { rows }: ImportTable,
  choices: ImportChoices,
): ImportTable["rows"] {
  return rows.map((row) => {
    const choice = choices[String(row.line)];
    if (!choice) return row;
    const faults = Object.entries(row.faults ?? {}).filter(
      ([column]) => !(column in choice),
    );
    const cells = { ...row.cells, ...choice };
    return { ...row, cells, faults: Object.fromEntries(faults) };
  });
}

function place(draft: Draft, centres: ReturnType<typeof streetCentres>): Draft {
  if (draft.place || !draft.shop || !draft.street) return draft;
  const { id, middle } = draft.street;
  return {
    ...draft,
    place: { ...(centres.get(id) ?? middle), isPlaceChecked: false },
    notes: [...draft.notes, "guessed-place"],
  };
}

function changesOf(draft: Draft, shop: ShopState, known: Known): Change[] {
  if (!draft.known) return [];
  const now = writeShop(draft.known, known.streets);
  const then = writeShop(shop, known.streets);
  return fileColumns
    .filter((column) => now[column] !== then[column])
    .map((column) => ({ column, now: now[column], then: then[column] }));
}

/**
 * Judges a spreadsheet of shops against what the ward has: which shops it adds,
 * changes (with each column's value now and then) or leaves, and which rows
 * cannot be taken and why. A row means a known shop by its 店舗コード, else by
 * street and name exactly. A blank cell of a known shop changes nothing; なし
 * empties よみ, 英語名, 通り会, 住所 and 電話. A new shop without a place is put in
 * the middle of its street's placed shops, else at the street's `middle`, and noted. `choices` are cells that an
 * official reads otherwise than written.
 */
export function judgeShopTable(
  table: ImportTable,
  known: Known,
  choices: ImportChoices,
): Judgement {
  const match = createMatcher(known.shops);
  const drafts = judgeWithinFile(
    chosen(table, choices).map((row) => judgeRow(row, known, match)),
  );
  const centres = streetCentres(known.shops, drafts);
  const result: Judgement = { added: [], changed: [], same: [], bad: [] };
  for (const draft of drafts.map((one) => place(one, centres))) {
    const { line, name, streetName, problems, notes } = draft;
    const row = { line, name, streetName };
    if (problems.length > 0 || !draft.shop || !draft.place) {
      result.bad.push({ ...row, problems });
      continue;
    }
    const shop = { ...draft.shop, ...draft.place };
    const changes = changesOf(draft, shop, known);
    if (!draft.known) result.added.push({ ...row, shop, notes });
    else if (changes.length === 0) result.same.push(row);
    else
      result.changed.push({ ...row, id: draft.known.id, shop, changes, notes });
  }
  return result;
}
