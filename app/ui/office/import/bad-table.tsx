import { Icon } from "#app/ui/art/icons.tsx";
import { numberText } from "#app/ui/dates.ts";
import { useText } from "#app/ui/text.tsx";
import { Table } from "../table.tsx";
import { BadRows } from "./bad-row.tsx";
import type { ImportView } from "./view.ts";

const heads = ["row", "name", "column", "written", "why", "reading"] as const;

/** The rows that cannot be taken: what is written, why, and how else it can be read. */
export function BadTable({
  importId,
  bad,
}: {
  importId: string;
  bad: ImportView["bad"];
}) {
  const t = useText();
  if (bad.all === 0) return null;
  return (
    <section className="import-part" aria-labelledby="bad-rows">
      <h2 id="bad-rows" className="to-mend">
        <Icon name="warning" size={26} />
        {t("shopImport.view.badHead", { n: numberText(bad.all) })}
      </h2>
      <Table
        className="rows import-rows bad-rows"
        heads={heads.map((head) => t(`shopImport.view.${head}`))}
      >
        {bad.rows.map((row) => (
          <BadRows key={row.line} importId={importId} row={row} />
        ))}
      </Table>
      {bad.all > bad.rows.length && (
        <p>{t("shopImport.view.badMore", { n: bad.rows.length })}</p>
      )}
    </section>
  );
}
