import type { DayOfWeek, OpeningHoursSpecification } from "schema-dts";
import { addDays, weekday, type Weekday } from "#app/domain/business-day.ts";
import { clockText, minutesOf } from "#app/domain/clock-time.ts";
import { WEEK } from "#app/domain/hours-text.ts";
import {
  type Around,
  FURTHEST_DAYS,
  type Hours,
  spansOf,
} from "#app/domain/opening.ts";

const MIDNIGHT = 24 * 60;

type Times = { opens: string; closes: string };

const names: Record<Weekday, DayOfWeek> = {
  0: "https://schema.org/Sunday",
  1: "https://schema.org/Monday",
  2: "https://schema.org/Tuesday",
  3: "https://schema.org/Wednesday",
  4: "https://schema.org/Thursday",
  5: "https://schema.org/Friday",
  6: "https://schema.org/Saturday",
};

/** Closed on a day is said so (Google's guide for special hours). */
const SHUT: Times = { opens: "00:00", closes: "00:00" };

/** A close at or before the opening is the next morning's; round the clock ends at 23:59, since equal times mean shut. */
function timesOf({ open, close }: { open: number; close: number }): Times {
  const opens = clockText(open);
  const closes = close % MIDNIGHT === 0 ? "00:00" : clockText(close);
  return { opens, closes: closes === opens ? "23:59" : closes };
}

/** A shop's week; days with the same hours share an entry, days off have none. */
export function weeklyOpenings({ weekly }: Hours): OpeningHoursSpecification[] {
  const entries = WEEK.flatMap((day) =>
    weekly[day].map((span) => {
      const open = minutesOf(span.open);
      const close = minutesOf(span.close);
      const times = timesOf({
        open,
        close: close <= open ? close + MIDNIGHT : close,
      });
      return { day, ...times };
    }),
  );
  const groups = Map.groupBy(
    entries,
    ({ opens, closes }) => `${opens}-${closes}`,
  );
  return [...groups.values()].map((same) => ({
    "@type": "OpeningHoursSpecification",
    dayOfWeek: same.map(({ day }) => names[day]),
    opens: same[0]!.opens,
    closes: same[0]!.closes,
  }));
}

/** The days from `today` (JST) on whose hours are other than their weekday's: closures, holidays, monthly days off. */
export function specialOpenings(
  hours: Hours,
  today: string,
  around: Around,
): OpeningHoursSpecification[] {
  const usual: Hours = { weekly: hours.weekly, closedOnHolidays: false };
  const plain = { ...around, closures: [] };
  return Array.from({ length: FURTHEST_DAYS + 1 }, (_, i) => addDays(today, i))
    .filter((day) => hours.weekly[weekday(day)].length > 0)
    .flatMap((day) => {
      const spans = spansOf(hours, day, around);
      const same = JSON.stringify(spansOf(usual, day, plain));
      if (JSON.stringify(spans) === same) return [];
      const times = spans.length > 0 ? spans.map(timesOf) : [SHUT];
      return times.map((one): OpeningHoursSpecification => ({
        "@type": "OpeningHoursSpecification",
        validFrom: day,
        validThrough: day,
        ...one,
      }));
    });
}
