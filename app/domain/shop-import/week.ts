import type { Weekday } from "../business-day.ts";
import type { ClosedDays } from "../closed-days.ts";
import type { readHours } from "../hours-read.ts";
import { WEEK } from "../hours-text.ts";
import type { Hours } from "../opening.ts";

type Weekly = Hours["weekly"];
type Spans = Weekly[0];

/** A shop that never said when it is open. */
export const NO_HOURS: Hours = {
  weekly: { 0: [], 1: [], 2: [], 3: [], 4: [], 5: [], 6: [] },
  closedOnHolidays: false,
};

const allDay: Spans = [{ open: "00:00", close: "24:00" }];

/** A park, a riverside: never shut. */
export const ALWAYS: Hours = {
  weekly: {
    0: allDay,
    1: allDay,
    2: allDay,
    3: allDay,
    4: allDay,
    5: allDay,
    6: allDay,
  },
  closedOnHolidays: false,
};

function usualSpans(weekly: Weekly): Spans {
  const open = WEEK.map((day) => weekly[day]).filter(
    ({ length }) => length > 0,
  );
  const ranked = [
    ...Map.groupBy(open, (spans) => JSON.stringify(spans)).values(),
  ];
  return ranked.sort((a, b) => b.length - a.length)[0]?.[0] ?? [];
}

function offDays(weekly: Weekly): Weekday[] {
  const off = WEEK.filter((day) => weekly[day].length === 0);
  return off.length === 7 ? [] : off;
}

/**
 * The week two cells and what was known before make: a blank 営業時間 keeps the
 * hours, a blank 定休日 keeps the days off. A day that is no longer off gets the
 * hours of most other days, unless the hours name their days.
 */
export function mergeWeek(
  current: Hours,
  hours: ReturnType<typeof readHours>,
  closed: ClosedDays | null,
): Hours {
  const base = hours?.weekly ?? current.weekly;
  const isByDay = hours?.isByDay ?? false;
  const off = new Set(closed?.days ?? (isByDay ? [] : offDays(current.weekly)));
  const usual = isByDay ? [] : usualSpans(base);
  const spansOn = (day: Weekday) => {
    if (off.has(day)) return [];
    return base[day].length > 0 ? base[day] : usual;
  };
  const monthlyOff = closed ? closed.monthlyOff : current.monthlyOff;
  return {
    weekly: {
      0: spansOn(0),
      1: spansOn(1),
      2: spansOn(2),
      3: spansOn(3),
      4: spansOn(4),
      5: spansOn(5),
      6: spansOn(6),
    },
    closedOnHolidays: closed?.holidays ?? current.closedOnHolidays,
    ...(monthlyOff && { monthlyOff }),
  };
}
