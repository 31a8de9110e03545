import type { Hours } from "#app/domain/opening.ts";
import { WEEK } from "#app/domain/hours-text.ts";
import type { PrintLanguage } from "#app/domain/print-order.ts";
import { i18n } from "#app/locales/index.ts";
import { hourText, weekdayText } from "#app/ui/dates.ts";

type Spans = Hours["weekly"][0];

/** A shop's week in one line, `10:00〜19:00　休み 水`; days that differ are named. "" where nothing is known. */
export function weekWords(language: PrintLanguage, hours: Hours): string {
  const say = i18n.getFixedT(language);
  const join = say("common.separator");
  const name = (day: (typeof WEEK)[number]) => weekdayText(language, day);
  const spansText = (spans: Spans) =>
    spans
      .map(({ open, close }) =>
        say("opening.span", { open: hourText(open), close: hourText(close) }),
      )
      .join(join);
  const open = WEEK.filter((day) => hours.weekly[day].length > 0);
  const off = WEEK.filter((day) => hours.weekly[day].length === 0);
  const monthly = (hours.monthlyOff ?? []).map(({ weekday, weeks }) =>
    say("opening.nth", {
      weekday: name(weekday),
      weeks: weeks.join(say("opening.weeksJoin")),
    }),
  );
  if (open.length === 0) return "";
  const groups = [...Map.groupBy(open, (day) => spansText(hours.weekly[day]))];
  const week = groups.map(([spans, days]) =>
    groups.length === 1 ? spans : `${days.map(name).join(join)} ${spans}`,
  );
  const days = [...off.map(name), ...monthly].join(join);
  return [
    week.join(" / "),
    days && say("leaflet.street.off", { days }),
    hours.closedOnHolidays ? say("opening.holidays") : "",
  ]
    .filter(Boolean)
    .join("　");
}
