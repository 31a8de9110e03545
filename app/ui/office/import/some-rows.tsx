import type { ReactNode } from "react";
import { numberText } from "#app/ui/dates.ts";
import { useText } from "#app/ui/text.tsx";
import { Table } from "../table.tsx";

type SomeRowsProps = {
  kind: "changed" | "added";
  all: number;
  shown: number;
  heads: readonly (
    "row" | "name" | "column" | "now" | "then" | "street" | "note"
  )[];
  children: ReactNode;
};

/** A table of the first shops of a kind, with a link to all of them. */
export function SomeRows({ kind, all, shown, heads, children }: SomeRowsProps) {
  const t = useText();
  if (all === 0) return null;
  const id = `${kind}-rows`;
  const n = numberText(all);
  return (
    <section className="import-part" aria-labelledby={id}>
      <h2 id={id}>
        {all > shown
          ? t(`shopImport.view.${kind}Some`, { n, shown })
          : t(`shopImport.view.${kind}Head`, { n })}
      </h2>
      <Table
        className={`rows import-rows ${id}`}
        heads={heads.map((head) => t(`shopImport.view.${head}`))}
      >
        {children}
      </Table>
      {all > shown && (
        <p>
          <a href={`?show=all#${id}`}>{t("shopImport.view.showAll")}</a>
        </p>
      )}
    </section>
  );
}
