import { tokyoDate } from "#app/domain/business-day.ts";
import { dayText, numberText } from "#app/ui/dates.ts";
import { unmarked, useText } from "#app/ui/text.tsx";
import { WideTable } from "../table.tsx";

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
const heads = ["at", ...figures, "print", "range"] as const;

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
        <WideTable
          name={t.plain("prints.runs.list")}
          className="rows acts print-orders"
          heads={heads.map((head) => t(`prints.runs.${head}`))}
          figures={figures.map((name) => heads.indexOf(name))}
        >
          {runs.map((run) => (
            <Row key={run.id} run={run} />
          ))}
        </WideTable>
      )}
      <p>{t("prints.runs.usedNote")}</p>
    </section>
  );
}
