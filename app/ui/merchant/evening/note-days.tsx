import { Icon } from "#app/ui/art/icons.tsx";
import { dayText, timeText } from "#app/ui/dates.ts";
import { unmarked, useText } from "#app/ui/text.tsx";

type NoteDaysProps = {
  day: string;
  isToday: boolean;
  now: Date;
  before: string | null;
  after: string | null;
};

/** Which day it is, and the way to the days around it. */
export function NoteDays(props: NoteDaysProps) {
  const t = useText();
  const { day, isToday, now, before, after } = props;
  const text = unmarked(dayText(t.language, day));
  return (
    <header className="evening-head">
      {isToday && (
        <h2>{t("evening.today", { day: text, time: timeText(now) })}</h2>
      )}
      <nav className="evening-days" aria-label={t.plain("evening.days")}>
        {before && (
          <a href={`/merchant/evening?day=${before}`} rel="prev">
            <Icon name="chevron-left" />
            {t("evening.before")}
          </a>
        )}
        {after && (
          <a href={`/merchant/evening?day=${after}`} rel="next">
            {t("evening.after")}
            <Icon name="chevron-right" />
          </a>
        )}
      </nav>
    </header>
  );
}
