import type { Hours } from "#app/domain/opening.ts";
import { hourText, weekdayText } from "#app/ui/dates.ts";
import { Marked, type TextOf, useText } from "#app/ui/text.tsx";

type Weekday = keyof Hours["weekly"];
type TableProps = {
  hours: Hours;
  today: Weekday;
  /** Today's hours as they are kept: without a holiday's, cut by a closure. */
  hoursToday: Hours["weekly"][Weekday];
};

const ALL: Weekday[] = [1, 2, 3, 4, 5, 6, 0];

function spanText(t: TextOf, spans: Hours["weekly"][Weekday]): string {
  return spans
    .map(({ open, close }) =>
      t.plain("opening.span", { open: hourText(open), close: hourText(close) }),
    )
    .join(t.plain("common.separator"));
}

/** Today first; days with the same hours share a line; days off last. */
export function HoursTable({ hours, today, hoursToday }: TableProps) {
  const t = useText();
  const name = (day: Weekday) => weekdayText(t.language, day);
  const groups = Map.groupBy(
    ALL.filter((day) => day !== today && hours.weekly[day].length > 0),
    (day) => spanText(t, hours.weekly[day]),
  );
  const off = ALL.filter((day) => hours.weekly[day].length === 0);
  return (
    <dl className="hours">
      <div className="today">
        <dt>{t("opening.today", { weekday: name(today) })}</dt>
        <dd>
          {hoursToday.length > 0
            ? spanText(t, hoursToday)
            : t("opening.closedToday")}
        </dd>
      </div>
      {[...groups].map(([spans, days]) => (
        <div key={spans}>
          <dt>
            <Marked text={days.map(name).join(t.plain("common.separator"))} />
          </dt>
          <dd>{spans}</dd>
        </div>
      ))}
      {off.length > 0 && (
        <div>
          <dt>{t("opening.off")}</dt>
          <dd>
            <Marked text={off.map(name).join(t.plain("common.separator"))} />
          </dd>
        </div>
      )}
      {hours.monthlyOff?.map(({ weekday, weeks }) => (
        <div key={weekday}>
          <dt>{t("opening.off")}</dt>
          <dd>
            {t("opening.nth", {
              weekday: name(weekday),
              weeks: weeks.join(t.plain("opening.weeksJoin")),
            })}
          </dd>
        </div>
      ))}
      {hours.closedOnHolidays && (
        <div>
          <dt>{t("opening.holidays")}</dt>
          <dd />
        </div>
      )}
    </dl>
  );
}
