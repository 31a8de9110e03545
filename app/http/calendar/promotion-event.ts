import { addDays, weekday } from "#app/domain/business-day.ts";
import type { Period } from "../feed/period.ts";
import { tokyoTime } from "./tokyo-time.ts";

const DAY_CODES = ["SU", "MO", "TU", "WE", "TH", "FR", "SA"];

type Times = {
  startsOn: string;
  endsOn: string;
  hours: { from: string; to: string } | null;
  repeats: string | null;
};

function basic(text: string): string {
  return text.replaceAll(/[-:]|\.\d+/g, "");
}

/** RFC 5545, 3.3.10: a day for whole days, else an instant in UTC. */
function untilOf(endsOn: string, hours: Times["hours"]): string {
  return hours
    ? basic(tokyoTime(endsOn, hours.from).toISOString())
    : basic(endsOn);
}

/**
 * When a promotion holds, as one event: its whole period, or its first day
 * again on its weekdays, or daily, at its hours, until the last one. Null where
 * none of its weekdays lies within the period.
 */
export function promotionTimes(period: Period): Times | null {
  const { startsOn, endsOn, weekdays, fromTime, toTime } = period;
  const hours = fromTime === "" ? null : { from: fromTime, to: toTime };
  if (!weekdays && (!hours || startsOn === endsOn))
    return { startsOn, endsOn, hours, repeats: null };
  const week = Array.from({ length: 7 }, (_, i) => addDays(startsOn, i));
  const first = week.find(
    (day) => day <= endsOn && (weekdays?.includes(weekday(day)) ?? true),
  );
  if (first === undefined) return null;
  const codes = weekdays?.map((day) => DAY_CODES[day]).join(",");
  const rule = codes ? `FREQ=WEEKLY;BYDAY=${codes}` : "FREQ=DAILY";
  return {
    startsOn: first,
    endsOn: first,
    hours,
    repeats: `${rule};UNTIL=${untilOf(endsOn, hours)}`,
  };
}
