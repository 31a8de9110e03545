import type { SheetProblem } from "#app/domain/print-part.ts";
import { Icon } from "#app/ui/art/icons.tsx";
import { Wide } from "#app/ui/office/wide.tsx";
import { useText } from "#app/ui/text.tsx";
import { sheetName } from "./sheet-names.ts";

type Problem = SheetProblem & { name: string; slug: string | null };

/** Which sheet of which shop is wrong, why, and what to do. */
export function ProblemTable({ problems }: { problems: Problem[] }) {
  const t = useText();
  if (problems.length === 0) return null;
  return (
    <section>
      <h2 className="error problem-head">
        <Icon name="warning" size={24} />
        {t("prints.detail.problems", { n: problems.length })}
      </h2>
      <p>{t("prints.detail.rest")}</p>
      <Wide name={t.plain("prints.detail.problems", { n: problems.length })}>
        <table className="rows acts">
          <thead>
            <tr>
              <th scope="col">{t("prints.detail.who")}</th>
              <th scope="col">{t("prints.detail.sheet")}</th>
              <th scope="col">{t("prints.detail.why")}</th>
              <th scope="col">{t("prints.detail.shopPage")}</th>
            </tr>
          </thead>
          <tbody>
            {problems.map(
              ({ subject, sheet, problem, details, name, slug }) => (
                <tr key={`${subject} ${sheet} ${details}`}>
                  <th scope="row">{name}</th>
                  <td>{sheetName(t, sheet)}</td>
                  <td>{t(`prints.detail.kinds.${problem}`, { details })}</td>
                  <td>
                    {slug && (
                      <a className="jump" href={`/ward/prints/shops/${slug}`}>
                        {t("prints.detail.shopPage")}
                      </a>
                    )}
                  </td>
                </tr>
              ),
            )}
          </tbody>
        </table>
      </Wide>
    </section>
  );
}
