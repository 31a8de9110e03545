import { tokyoDate } from "#app/domain/business-day.ts";
import { dayText, numberText } from "#app/ui/dates.ts";
import { Wide } from "#app/ui/office/wide.tsx";
import { unmarked, useText } from "#app/ui/text.tsx";

type Run = {
  id: string;
  printId: string;
  madeAt: Date;
  who: string;
  count: number;
  printed: number;
  used: number;
  entered: number;
  state: "waiting" | "running" | "stopped" | "finished";
};

const figures = ["made", "printed", "used", "entered"] as const;

function Row({ run }: { run: Run }) {
  const t = useText();
  const day = dayText(t.language, tokyoDate(run.madeAt), "short");
  const cells = { ...run, made: run.count };
  return (
    <tr>
      <th scope="row" className="when">
        <a href={`/ward/card-runs/${run.id}`}>{unmarked(day)}</a>
        <small className="line">{run.who}</small>
      </th>
      {figures.map((name) => (
        <td key={name} className="n">
          {numberText(cells[name])}
        </td>
      ))}
      <td>
        <a className="jump" href={`/ward/prints/${run.printId}`}>
          {t(`prints.list.states.${run.state}`)}
        </a>
      </td>
      <td>
        <a className="jump" href={`/ward/card-runs/${run.id}/numbers.csv`}>
          {t("prints.runs.numbers")}
        </a>
      </td>
    </tr>
  );
}

/** Earlier runs: made, printed, used, in a draw. */
export function RunTable({ runs }: { runs: Run[] }) {
  const t = useText();
  return (
    <section>
      <h2>{t("prints.runs.list")}</h2>
      {runs.length === 0 ? (
        <p>{t("prints.runs.none")}</p>
      ) : (
        <Wide name={t.plain("prints.runs.list")}>
          <table className="rows acts print-orders">
            <thead>
              <tr>
                <th scope="col">{t("prints.runs.at")}</th>
                {figures.map((name) => (
                  <th key={name} scope="col" className="n">
                    {t(`prints.runs.${name}`)}
                  </th>
                ))}
                <th scope="col">{t("prints.runs.print")}</th>
                <th scope="col">{t("prints.runs.range")}</th>
              </tr>
            </thead>
            <tbody>
              {runs.map((run) => (
                <Row key={run.id} run={run} />
              ))}
            </tbody>
          </table>
        </Wide>
      )}
      <p>{t("prints.runs.usedNote")}</p>
    </section>
  );
}
