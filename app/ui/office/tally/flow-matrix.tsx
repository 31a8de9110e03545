import { Emblem } from "#app/ui/art/emblem.tsx";
import { ChartHead } from "#app/ui/office/chart-head.tsx";
import type { Flows } from "#app/ui/office/figures/flows.ts";
import { Wide } from "#app/ui/office/wide.tsx";
import { numberText } from "#app/ui/dates.ts";
import { type TextOf, useText } from "#app/ui/text.tsx";
import { HeatCell } from "./heat-cell.tsx";

function findingOf(t: TextOf, { top }: Flows): string {
  const [first] = top;
  if (!first) return t.plain("ward.tally.noFlows");
  return t.plain("ward.tally.flowsFinding", {
    from: t.plainName(first.from.shortNames),
    to: t.plainName(first.to.shortNames),
    n: numberText(first.walks),
  });
}

/** From which street to which people walked next. */
export function FlowMatrix({
  flows,
  byChannel,
}: {
  flows: Flows;
  byChannel: boolean;
}) {
  const t = useText();
  const finding = findingOf(t, flows);
  return (
    <section className="chart flows plum" aria-labelledby="flows">
      <ChartHead id="flows" finding={finding}>
        {t("ward.tally.flowsCaption", { n: numberText(flows.total) })}
        {byChannel && t("ward.tally.flowsNoChannel")}
      </ChartHead>
      {flows.total > 0 && (
        <Wide name={finding}>
          <table className="cells matrix">
            <thead>
              <tr>
                <th scope="col" className="corner">
                  <span>{t("ward.tally.flowTo")}</span>
                  <span>{t("ward.tally.flowFrom")}</span>
                </th>
                {flows.streets.map(({ id, emblem, shortNames }) => (
                  <th key={id} scope="col">
                    <span className="turned">{t.plainName(shortNames)}</span>
                    <Emblem name={emblem} size={18} />
                  </th>
                ))}
                <th scope="col" className="n">
                  {t("ward.tally.total")}
                </th>
              </tr>
            </thead>
            <tbody>
              {flows.rows.map(({ from, cells, total }) => (
                <tr key={from.id}>
                  <th scope="row">{t.plainName(from.shortNames)}</th>
                  {cells.map((cell, i) => (
                    <HeatCell
                      key={flows.streets[i]?.id}
                      cell={cell}
                      most={flows.most}
                    />
                  ))}
                  <td className="n strong">{numberText(total)}</td>
                </tr>
              ))}
            </tbody>
            <tfoot>
              <tr>
                <th scope="row">{t("ward.tally.total")}</th>
                {flows.totals.map((n, i) => (
                  <td key={flows.streets[i]?.id}>{numberText(n)}</td>
                ))}
                <td className="n strong">{numberText(flows.total)}</td>
              </tr>
            </tfoot>
          </table>
        </Wide>
      )}
    </section>
  );
}
