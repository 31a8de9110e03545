import { z } from "zod";
import { addDays, tokyoClock, tokyoDate, weekday } from "./business-day.ts";
import { clockText, minutesOf } from "./clock-time.ts";

const MIDNIGHT = 24 * 60;
/** JST days from today to the last one a closure may be announced for. */
export const FURTHEST_DAYS = 60;
const openTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
const closeTime = z.string().regex(/^[0-2]\d:[0-5]\d$/);
const spans = z.array(z.object({ open: openTime, close: closeTime })).max(4);

/**
 * A shop's week, 0 = Sunday, in Tokyo's time. A close at or before the open, or
 * past 24:00 (to 29:59), is on the next morning. `monthlyOff` are days off such
 * as 第3水曜; weeks are the 1st to 5th such weekday of a month.
 */
export const hoursSchema = z.object({
  weekly: z.object({
    0: spans,
    1: spans,
    2: spans,
    3: spans,
    4: spans,
    5: spans,
    6: spans,
  }),
  closedOnHolidays: z.boolean(),
  monthlyOff: z
    .array(
      z.object({
        weekday: z.literal([0, 1, 2, 3, 4, 5, 6]),
        weeks: z.array(z.number().int().min(1).max(5)).min(1),
      }),
    )
    .max(7)
    .optional(),
});

export type Hours = z.infer<typeof hoursSchema>;

/** 臨時休業 (`closed`) or 早じまい (`early`, at `closesAt`, HH:MM to 29:59) of one day's hours. */
export type Closure = {
  day: string;
  kind: "closed" | "early";
  closesAt: string;
};

/** What else than its week decides a shop's day. */
export type Around = {
  isHoliday: (day: string) => boolean;
  closures: Closure[];
};

/** `closure` tells why, where a closure and not the week is the reason. */
export type OpenState =
  | { open: true; until: string; closure?: "early" }
  | {
      open: false;
      nextOpens: { day: string; time: string } | null;
      closedToday: boolean;
      closure?: Closure["kind"];
    };

type Minutes = { open: number; close: number };

/**
 * Whether a shop is open at an instant and until when, or when it opens next
 * within 61 days. Each day goes by its week, monthly days off, holidays and
 * closures; hours past midnight belong to the day on which they began.
 */
export function openState(hours: Hours, now: Date, around: Around): OpenState {
  const { date, time, yesterday } = clockAt(now);
  const lastNight = usualSpans(hours, yesterday, around);
  const usual = usualSpans(hours, date, around);
  const isLastNight = lastNight.some((span) => holds(span, time + MIDNIGHT));
  const closure = closureOf(around, isLastNight ? yesterday : date);
  const shutAt = closure && shutFrom(closure) - (isLastNight ? MIDNIGHT : 0);
  const today = cut(usual, closureOf(around, date));
  const kept = [
    ...cut(lastNight, closureOf(around, yesterday)).map(shift),
    ...today,
  ];
  const until = kept
    .filter((span) => holds(span, time))
    .reduce((latest, { close }) => Math.max(latest, close), -Infinity);
  if (until > time)
    return {
      open: true,
      until: clockText(until),
      ...(until === shutAt && { closure: "early" }),
    };
  const isOff = isLastNight ? lastNight.length === 0 : usual.length === 0;
  const isReason = closure && !isOff && shutAt! <= time;
  const own = isLastNight ? cut(lastNight, closure) : today;
  return {
    open: false,
    nextOpens: nextOpening(hours, date, time, today, around),
    closedToday: own.length === 0,
    ...(isReason && { closure: closure.kind }),
  };
}

/**
 * The day a shop means by today: yesterday while last night's usual hours run
 * on, else the date in Tokyo. A bar at 01:00 is still in the evening before, a
 * bakery at 03:00 in the new day.
 */
export function shopDay(
  hours: Hours,
  now: Date,
  around: Pick<Around, "isHoliday">,
): string {
  const { date, time, yesterday } = clockAt(now);
  const runsOn = usualSpans(hours, yesterday, around).some((span) =>
    holds(span, time + MIDNIGHT),
  );
  return runsOn ? yesterday : date;
}

function clockAt(now: Date) {
  const date = tokyoDate(now);
  const time = minutesOf(tokyoClock(now));
  return { date, time, yesterday: addDays(date, -1) };
}

function holds({ open, close }: Minutes, time: number): boolean {
  return open <= time && time < close;
}

/** The hours of one day in minutes from its midnight, before any closure. */
export function usualSpans(
  hours: Hours,
  day: string,
  { isHoliday }: Pick<Around, "isHoliday">,
): Minutes[] {
  const spans = hours.weekly[weekday(day)];
  if (spans.length === 0 || isMonthlyOff(hours, day)) return [];
  if (hours.closedOnHolidays && isHoliday(day)) return [];
  return spans.map((span) => {
    const open = minutesOf(span.open);
    const close = minutesOf(span.close);
    return { open, close: close <= open ? close + MIDNIGHT : close };
  });
}

/** The hours of one day in minutes from its midnight, as they are kept: cut by its closure. */
export function spansOf(hours: Hours, day: string, around: Around): Minutes[] {
  return cut(usualSpans(hours, day, around), closureOf(around, day));
}

function cut(spans: Minutes[], closure: Closure | undefined): Minutes[] {
  if (!closure) return spans;
  const shut = shutFrom(closure);
  return spans
    .filter(({ open }) => open < shut)
    .map(({ open, close }) => ({ open, close: Math.min(close, shut) }));
}

/** The same as clock times, the next morning's past midnight: `18:00`–`02:00`. */
export function hoursOn(hours: Hours, day: string, around: Around) {
  return spansOf(hours, day, around).map(({ open, close }) => ({
    open: clockText(open),
    close: clockText(close),
  }));
}

function shift({ open, close }: Minutes): Minutes {
  return { open: open - MIDNIGHT, close: close - MIDNIGHT };
}

function closureOf({ closures }: Pick<Around, "closures">, day: string) {
  return closures.find((closure) => closure.day === day);
}

/** From which minute of its day a closure shuts. */
function shutFrom({ kind, closesAt }: Closure): number {
  return kind === "closed" ? -Infinity : minutesOf(closesAt);
}

function isMonthlyOff({ monthlyOff = [] }: Hours, day: string): boolean {
  const week = Math.ceil(Number(day.slice(8)) / 7);
  return monthlyOff.some(
    (off) => off.weekday === weekday(day) && off.weeks.includes(week),
  );
}

function nextOpening(
  hours: Hours,
  date: string,
  time: number,
  today: Minutes[],
  around: Around,
): { day: string; time: string } | null {
  const later = today.map(({ open }) => open).filter((open) => open > time);
  if (later.length > 0)
    return { day: date, time: clockText(Math.min(...later)) };
  if (Object.values(hours.weekly).every(({ length }) => length === 0))
    return null;
  for (let ahead = 1; ahead <= FURTHEST_DAYS + 1; ahead++) {
    const day = addDays(date, ahead);
    const opens = spansOf(hours, day, around).map(({ open }) => open);
    if (opens.length > 0) return { day, time: clockText(Math.min(...opens)) };
  }
  return null;
}
