import { useText } from "#app/ui/text.tsx";
import { SomeRows } from "./some-rows.tsx";
import type { ChangedView, ImportView } from "./view.ts";

const heads = ["row", "name", "column", "now", "then"] as const;

function ChangedRows({ row }: { row: ChangedView }) {
  const t = useText();
  const blank = t.plain("shopImport.view.blank");
  return row.changes.map(({ column, now, then }, i) => (
    <tr key={column} className={i > 0 ? "more" : undefined}>
      <th scope="row">{t("shopImport.view.line", { line: row.line })}</th>
      <td className="name">
        {row.name}
        {i === 0 &&
          row.notes.map((note) => (
            <small key={note} className="line">
              {t(`shopImport.view.notes.${note}`)}
            </small>
          ))}
      </td>
      <td className="column">{t(`shopImport.columns.${column}`)}</td>
      <td data-label={t.plain("shopImport.view.now")}>{now || blank}</td>
      <td className="then" data-label={t.plain("shopImport.view.then")}>
        {then || blank}
      </td>
    </tr>
  ));
}

/** Shops that are known: each column's value now, and after the import. */
export function ChangedTable({ changed }: { changed: ImportView["changed"] }) {
  const { all, rows } = changed;
  return (
    <SomeRows kind="changed" all={all} shown={rows.length} heads={heads}>
      {rows.map((row) => (
        <ChangedRows key={row.line} row={row} />
      ))}
    </SomeRows>
  );
}
