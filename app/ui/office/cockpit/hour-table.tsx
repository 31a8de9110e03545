import type { HourFigure } from "#app/ui/office/figures/today.ts";
import { numberText } from "#app/ui/dates.ts";
import { useText } from "#app/ui/text.tsx";

type HourTableProps = {
  hours: HourFigure[];
  lastWeek: string;
  hourText: (hour: number) => string;
};

/** The figures of the hour bars as a table. */
export function HourTable({ hours, lastWeek, hourText }: HourTableProps) {
  const t = useText();
  return (
    <details>
      <summary>{t("ward.tally.table")}</summary>
      <table className="rows">
        <thead>
          <tr>
            <th scope="col">{t("ward.cockpit.hourHead")}</th>
            <th scope="col" className="n">
              {t("ward.cockpit.nowShownPlain")}
            </th>
            <th scope="col" className="n">
              {lastWeek}
            </th>
          </tr>
        </thead>
        <tbody>
          {hours.map((one) => (
            <tr key={one.hour}>
              <th scope="row">{hourText(one.hour)}</th>
              <td className="n">{numberText(one.today)}</td>
              <td className="n">{numberText(one.lastWeek)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
