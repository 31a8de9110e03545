import { z } from "zod";
import { addDays, tokyoClock, tokyoDate, weekday } from "./business-day.ts";
import { clockText, minutesOf } from "./clock-time.ts";

const MIDNIGHT = 24 * 60;
const openTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
const closeTime = z.string().regex(/^[0-2]\d:[0-5]\d$/);
const spans = z.array(z.object({ open: openTime, close: closeTime })).max(4);

/**
 * A shop's week, 0 = Sunday, in Tokyo's time. A close at or before the open, or
 * past 24:00 (to 29:59), is on the next morning.
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
});

export type Hours = z.infer<typeof hoursSchema>;

export type OpenState =
  | { open: true; until: string }
  | {
      open: false;
      nextOpens: { day: string; time: string } | null;
      closedToday: boolean;
    };

/**
 * Whether a shop is open at an instant and until when, or when it opens next
 * within a week. `isHoliday` speaks of today's date in Tokyo only: later days go
 * by their weekday, and last night's hours run on into a holiday's morning.
 */
export function openState(
  hours: Hours,
  now: Date,
  isHoliday: boolean,
): OpenState {
  const day = tokyoDate(now);
  const time = minutesOf(tokyoClock(now));
  const shut = isHoliday && hours.closedOnHolidays;
  const today = shut ? [] : spansOf(hours, day);
  const lastNight = spansOf(hours, addDays(day, -1)).map((span) => ({
    open: span.open - MIDNIGHT,
    close: span.close - MIDNIGHT,
  }));
  const current = [...lastNight, ...today]
    .filter((span) => span.open <= time && time < span.close)
    .sort((a, b) => b.close - a.close)[0];
  if (current) return { open: true, until: clockText(current.close) };
  return {
    open: false,
    nextOpens: nextOpening(hours, day, time, shut),
    closedToday: today.length === 0,
  };
}

function nextOpening(
  hours: Hours,
  today: string,
  time: number,
  shutToday: boolean,
): { day: string; time: string } | null {
  for (let ahead = shutToday ? 1 : 0; ahead <= 7; ahead++) {
    const day = addDays(today, ahead);
    const opens = spansOf(hours, day)
      .map((span) => span.open)
      .filter((open) => ahead > 0 || open > time);
    if (opens.length > 0) return { day, time: clockText(Math.min(...opens)) };
  }
  return null;
}

function spansOf(hours: Hours, day: string): { open: number; close: number }[] {
  return hours.weekly[weekday(day)].map((span) => {
    const open = minutesOf(span.open);
    const close = minutesOf(span.close);
    return { open, close: close <= open ? close + MIDNIGHT : close };
  });
}
