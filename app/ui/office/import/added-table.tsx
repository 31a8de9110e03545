import { useText } from "#app/ui/text.tsx";
import { SomeRows } from "./some-rows.tsx";
import type { ImportView } from "./view.ts";

const heads = ["row", "name", "street", "note"] as const;

/** Shops that are new, with what their rows leave open. */
export function AddedTable({ added }: { added: ImportView["added"] }) {
  const t = useText();
  const { all, rows } = added;
  return (
    <SomeRows kind="added" all={all} shown={rows.length} heads={heads}>
      {rows.map(({ line, name, streetName, notes }) => (
        <tr key={line}>
          <th scope="row">{t("shopImport.view.line", { line })}</th>
          <td className="name">{name}</td>
          <td>{streetName}</td>
          <td className="why">
            {notes.map((note) => (
              <span key={note} className="line">
                {t(`shopImport.view.notes.${note}`)}
              </span>
            ))}
          </td>
        </tr>
      ))}
    </SomeRows>
  );
}
