import { ChartHead } from "#app/ui/office/chart-head.tsx";
import type { Heat } from "#app/ui/office/figures/heat.ts";
import { Wide } from "#app/ui/office/wide.tsx";
import { numberText, weekdayText } from "#app/ui/dates.ts";
import { type TextOf, unmarked, useText } from "#app/ui/text.tsx";
import { HeatCell, HeatKey } from "./heat-cell.tsx";

const weekdayName = (t: TextOf, day: number) =>
  unmarked(weekdayText(t.language, day));

function findingOf(t: TextOf, { peak }: Heat): string {
  if (!peak) return t.plain("ward.tally.none");
  return t.plain("ward.tally.heatFinding", {
    weekday: weekdayName(t, peak.weekday),
    hour: peak.hour,
  });
}

/** Stamps by weekday and hour, in five steps of one hue; the greatest is framed. */
export function HeatTable({ heat }: { heat: Heat }) {
  const t = useText();
  const finding = findingOf(t, heat);
  const most = heat.peak?.n ?? 0;
  return (
    <section className="chart heat" aria-labelledby="heat">
      <ChartHead id="heat" finding={finding}>
        {t("ward.tally.heatCaption", { untimed: numberText(heat.untimed) })}
      </ChartHead>
      {heat.peak && (
        <Wide name={finding}>
          <table className="cells">
            <thead>
              <tr>
                <th scope="col">{t("ward.tally.hour")}</th>
                {heat.hours.map((hour) => (
                  <th key={hour} scope="col">
                    {hour}
                  </th>
                ))}
                <th scope="col" className="n">
                  {t("ward.tally.total")}
                </th>
              </tr>
            </thead>
            <tbody>
              {heat.rows.map((row) => (
                <tr key={row.weekday}>
                  <th scope="row">{weekdayName(t, row.weekday)}</th>
                  {row.cells.map((cell, i) => (
                    <HeatCell key={heat.hours[i]} cell={cell} most={most} />
                  ))}
                  <td className="n strong">{numberText(row.total)}</td>
                </tr>
              ))}
            </tbody>
            <tfoot>
              <tr>
                <th scope="row">{t("ward.tally.total")}</th>
                {heat.totals.map((n, i) => (
                  <td key={heat.hours[i]}>{numberText(n)}</td>
                ))}
                <td className="n strong">{numberText(heat.total)}</td>
              </tr>
            </tfoot>
          </table>
        </Wide>
      )}
      {heat.peak && <HeatKey />}
    </section>
  );
}
