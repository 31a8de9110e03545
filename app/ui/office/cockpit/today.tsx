import type { TodayFigures } from "#app/ui/office/figures/today.ts";
import { numberText, weekdayText } from "#app/ui/dates.ts";
import { unmarked, useText } from "#app/ui/text.tsx";
import { HourBars } from "./hour-bars.tsx";
import { HourTable } from "./hour-table.tsx";

export type TodayView = TodayFigures & { weekday: number; hour: number };

/** Today's stamps by the hour, against the same weekday a week ago. */
export function Today({ today }: { today: TodayView }) {
  const t = useText();
  const weekday = unmarked(weekdayText(t.language, today.weekday));
  const lastWeek = t.plain("ward.cockpit.lastWeek", { weekday });
  const ahead = today.soFar.today - today.soFar.lastWeek;
  const compared = ahead > 0 ? "more" : ahead < 0 ? "fewer" : "same";
  const isUnderWay = today.hours.some(({ isNow }) => isNow);
  const hourText = (hour: number) => t.plain("ward.cockpit.hour", { hour });
  return (
    <section className="today" aria-labelledby="today">
      <h2 id="today">{t("ward.cockpit.today")}</h2>
      <div className="today-line">
        <p className="figure">
          {numberText(today.total)}
          <small>{t("ward.cockpit.unit")}</small>
        </p>
        <p className="key">
          <span>
            <svg width="18" height="18" aria-hidden>
              <rect className="solid" width="18" height="18" />
            </svg>
            {t(
              isUnderWay
                ? "ward.cockpit.nowShown"
                : "ward.cockpit.nowShownPlain",
              {
                hour: today.hour,
              },
            )}
          </span>
          <span>
            <svg width="18" height="18" aria-hidden>
              <rect className="before" x="1" y="1" width="16" height="16" />
            </svg>
            {lastWeek}
          </span>
          <b>
            {t(`ward.cockpit.${compared}`, { n: numberText(Math.abs(ahead)) })}
          </b>
        </p>
      </div>
      <HourBars
        hours={today.hours}
        hourText={hourText}
        label={t.plain("ward.cockpit.hoursLabel", {
          today: numberText(today.total),
          lastWeek: numberText(today.soFar.lastWeek),
        })}
      />
      {today.untimed > 0 && (
        <p className="caption">
          {t("ward.cockpit.untimed", { n: numberText(today.untimed) })}
        </p>
      )}
      <HourTable hours={today.hours} lastWeek={lastWeek} hourText={hourText} />
    </section>
  );
}
