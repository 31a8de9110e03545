import {
  addDays,
  daysBetween,
  isDay,
  tokyoClock,
  tokyoDate,
} from "./business-day.ts";
import { clockText, longClock, minutesOf } from "./clock-time.ts";
import {
  type Around,
  type Closure,
  FURTHEST_DAYS,
  type Hours,
  shopDay,
  usualSpans,
} from "./opening.ts";

const MIDNIGHT = 24 * 60;
const HALF_HOUR = 30;
const SOON_OFFERED = 2;
const LATE_OFFERED = 4;

/** Days one announcement may cover. */
const LONGEST_DAYS = 31;

/** A closure as it is asked for: one day, or every day to `lastDay`. */
export type ClosureDraft = Closure & { lastDay: string };

export type ClosureRefusal =
  | "not-a-day"
  | "past"
  | "too-far"
  | "ends-before-start"
  | "too-long"
  | "not-a-time"
  | "day-off"
  | "not-earlier";

type Known = Pick<Around, "isHoliday">;

/**
 * A closure's single days, or why not: days from today (`past`, see `shopDay`)
 * to 60 days on (`too-far`), 31 at once (`too-long`), backwards
 * (`ends-before-start`). An early close needs a day with hours (`day-off`) and
 * a time within them (`not-a-time`, `not-earlier`); one at or before the day's
 * first opening is taken as the next morning's.
 */
export function judgeClosure(
  hours: Hours,
  { day, lastDay, kind, closesAt }: ClosureDraft,
  now: Date,
  known: Known,
): { ok: true; closures: Closure[] } | { ok: false; refusal: ClosureRefusal } {
  const today = shopDay(hours, now, known);
  const refuse = (refusal: ClosureRefusal) => ({ ok: false as const, refusal });
  if (!isDay(day) || !isDay(lastDay)) return refuse("not-a-day");
  const length = daysBetween(day, lastDay) + 1;
  if (daysBetween(today, day) < 0) return refuse("past");
  if (length < 1) return refuse("ends-before-start");
  if (daysBetween(today, lastDay) > FURTHEST_DAYS) return refuse("too-far");
  if (length > LONGEST_DAYS) return refuse("too-long");
  if (kind === "closed") {
    const days = Array.from({ length }, (_, i) => addDays(day, i));
    const closures = days.map((one) => ({ day: one, kind, closesAt: "" }));
    return { ok: true, closures };
  }
  const time = earlyTime(usualSpans(hours, day, known), closesAt);
  return typeof time === "number"
    ? { ok: true, closures: [{ day, kind, closesAt: longClock(time) }] }
    : refuse(time);
}

function earlyTime(
  spans: ReturnType<typeof usualSpans>,
  closesAt: string,
): number | "not-a-time" | "day-off" | "not-earlier" {
  if (!/^[0-2]\d:[0-5]\d$/.test(closesAt)) return "not-a-time";
  if (spans.length === 0) return "day-off";
  const first = Math.min(...spans.map(({ open }) => open));
  const last = Math.max(...spans.map(({ close }) => close));
  const typed = minutesOf(closesAt);
  const time =
    typed <= first && typed < last - MIDNIGHT ? typed + MIDNIGHT : typed;
  return first < time && time < last ? time : "not-earlier";
}

/**
 * Times at which a shop could shut early today, each before its usual close: the
 * next two half hours while it is open, and the last four full hours; none on a
 * day off.
 */
export function earlyTimes(hours: Hours, now: Date, known: Known): string[] {
  const day = shopDay(hours, now, known);
  const spans = usualSpans(hours, day, known);
  const elapsed = daysBetween(day, tokyoDate(now)) * MIDNIGHT;
  const minutesNow = minutesOf(tokyoClock(now)) + elapsed;
  const isOpen = spans.some((span) => isWithin(span, minutesNow));
  const ahead = Array.from({ length: 4 * 24 }, (_, i) => i * HALF_HOUR).filter(
    (minute) =>
      minute > minutesNow && spans.some((span) => isWithin(span, minute)),
  );
  const soon = isOpen ? ahead.slice(0, SOON_OFFERED) : [];
  const full = ahead.filter((minute) => minute % 60 === 0);
  const late = full.slice(-LATE_OFFERED);
  return [...new Set([...soon, ...late])].sort((a, b) => a - b).map(longClock);
}

function isWithin(
  { open, close }: { open: number; close: number },
  at: number,
) {
  return open < at && at < close;
}

/** Days off in a row as one. */
export function groupClosures<C extends Closure>(closures: C[]): C[][] {
  const groups: C[][] = [];
  for (const closure of closures) {
    const last = groups.at(-1)?.at(-1);
    const follows =
      last?.kind === "closed" &&
      closure.kind === "closed" &&
      addDays(last.day, 1) === closure.day;
    if (follows) groups.at(-1)!.push(closure);
    else groups.push([closure]);
  }
  return groups;
}

/** A closure as it is shown: from and to a day, and until when it is open (a clock time, null for not at all). */
export type ShownClosure = { from: string; to: string; until: string | null };

/** `days` of one announcement, as `groupClosures` gives them; at least one. */
export function shownClosure(days: Closure[]): ShownClosure {
  const [first, last] = [days[0]!, days.at(-1)!];
  const until =
    first.kind === "early" ? clockText(minutesOf(first.closesAt)) : null;
  return { from: first.day, to: last.day, until };
}
