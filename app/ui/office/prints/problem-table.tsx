import type { SheetProblem } from "#app/domain/print-part.ts";
import { Icon } from "#app/ui/art/icons.tsx";
import { useText } from "#app/ui/text.tsx";
import { withEdition } from "../shops/edition-link.ts";
import { WideTable } from "../table.tsx";
import { sheetName } from "./sheet-names.ts";

type Problem = SheetProblem & { name: string; slug: string | null };

/** Which sheet of which shop is wrong, why, and what to do. */
export function ProblemTable({
  problems,
  edition,
}: {
  problems: Problem[];
  /** The slug of the rally the order is of. */
  edition: string;
}) {
  const t = useText();
  if (problems.length === 0) return null;
  return (
    <section>
      <h2 className="error problem-head">
        <Icon name="warning" size={24} />
        {t("prints.detail.problems", { n: problems.length })}
      </h2>
      <p>{t("prints.detail.rest")}</p>
      <WideTable
        name={t.plain("prints.detail.problems", { n: problems.length })}
        className="rows acts"
        heads={(["who", "sheet", "why", "shopPage"] as const).map((head) =>
          t(`prints.detail.${head}`),
        )}
      >
        {problems.map(({ subject, sheet, problem, details, name, slug }) => (
          <tr key={`${subject} ${sheet} ${details}`}>
            <th scope="row">{name}</th>
            <td>{sheetName(t, sheet)}</td>
            <td>{t(`prints.detail.kinds.${problem}`, { details })}</td>
            <td>
              {slug && (
                <a
                  className="jump"
                  href={withEdition(`/ward/prints/shops/${slug}`, edition)}
                >
                  {t("prints.detail.shopPage")}
                </a>
              )}
            </td>
          </tr>
        ))}
      </WideTable>
    </section>
  );
}
