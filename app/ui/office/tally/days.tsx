import { ChartHead } from "#app/ui/office/chart-head.tsx";
import { busiestDay, type DayFigure } from "#app/ui/office/figures/days.ts";
import { SplitKey } from "#app/ui/office/split-bar.tsx";
import { dayText, numberText } from "#app/ui/dates.ts";
import { type TextOf, unmarked, useText } from "#app/ui/text.tsx";
import { DayChart } from "./day-chart.tsx";

function findingOf(t: TextOf, peak: DayFigure | null): string {
  if (!peak) return t.plain("ward.tally.none");
  return t.plain("ward.tally.daysFinding", {
    day: unmarked(dayText(t.language, peak.day, "short")),
    n: numberText(peak.total),
  });
}

function DayTable({ days }: { days: DayFigure[] }) {
  const t = useText();
  return (
    <details>
      <summary>{t("ward.tally.table")}</summary>
      <table className="rows day-rows">
        <thead>
          <tr>
            <th scope="col">{t("ward.tally.day")}</th>
            <th scope="col" className="n">
              {t("ward.tally.digital")}
            </th>
            <th scope="col" className="n">
              {t("ward.tally.paper")}
            </th>
            <th scope="col" className="n">
              {t("ward.tally.total")}
            </th>
          </tr>
        </thead>
        <tbody>
          {days.map(({ day, digital, paper, total }) => (
            <tr key={day}>
              <th scope="row">{unmarked(dayText(t.language, day, "short"))}</th>
              <td className="n">{numberText(digital)}</td>
              <td className="n">{numberText(paper)}</td>
              <td className="n strong">{numberText(total)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}

/** Stamps by business day, as a chart and as a table. */
export function Days({ days }: { days: DayFigure[] }) {
  const t = useText();
  const peak = busiestDay(days);
  const finding = findingOf(t, peak);
  return (
    <section className="chart days" aria-labelledby="days">
      <ChartHead id="days" finding={finding}>
        {t("ward.tally.daysCaption")}
        <SplitKey
          digital={t.plain("ward.tally.digital")}
          paper={t.plain("ward.tally.paper")}
        />
      </ChartHead>
      <DayChart
        days={days}
        peak={peak}
        label={t.plain("ward.tally.daysLabel", { finding })}
      />
      <DayTable days={days} />
    </section>
  );
}
