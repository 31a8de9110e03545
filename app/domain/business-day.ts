const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const TOKYO = 9 * HOUR;
const DAY_STARTS = 4 * HOUR;

/** The business day `YYYY-MM-DD`: the date in Tokyo of the instant less 4 hours. */
export function businessDay(now: Date): string {
  return isoDate(now.getTime() + TOKYO - DAY_STARTS);
}

/** The date on the wall in Tokyo, which turns at midnight. */
export function tokyoDate(now: Date): string {
  return isoDate(now.getTime() + TOKYO);
}

/** The hour on the clock in Tokyo, 0–23. */
export function tokyoHour(now: Date): number {
  return new Date(now.getTime() + TOKYO).getUTCHours();
}

/** The clock in Tokyo, as `14:03`. */
export function tokyoClock(now: Date): string {
  return new Date(now.getTime() + TOKYO).toISOString().slice(11, 16);
}

/** The first instant of a business day: 04:00 in Tokyo. */
export function businessDayStart(day: string): Date {
  return new Date(dayTime(day) - TOKYO + DAY_STARTS);
}

/** True for a date that exists, written `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const time = dayTime(text);
  return !Number.isNaN(time) && isoDate(time) === text;
}

/** The day n days later; a negative n goes back. */
export function addDays(day: string, n: number): string {
  return isoDate(dayTime(day) + n * DAY);
}

/** Days from one day to another; negative when `to` is earlier. */
export function daysBetween(from: string, to: string): number {
  return Math.round((dayTime(to) - dayTime(from)) / DAY);
}

export type Weekday = 0 | 1 | 2 | 3 | 4 | 5 | 6;

/** Sunday 0 … Saturday 6. */
export function weekday(day: string): Weekday {
  return new Date(dayTime(day)).getUTCDay() as Weekday;
}

/** The ISO 8601 week, as `2026-W46`: Monday to Sunday, named by its Thursday. */
export function isoWeek(day: string): string {
  const thursday = addDays(day, 4 - (weekday(day) || 7));
  const year = thursday.slice(0, 4);
  const week = Math.floor(daysBetween(`${year}-01-01`, thursday) / 7) + 1;
  return `${year}-W${String(week).padStart(2, "0")}`;
}

/** The month, as `2026-11`. */
export function month(day: string): string {
  return day.slice(0, 7);
}

function dayTime(day: string): number {
  return Date.parse(`${day}T00:00:00Z`);
}

function isoDate(time: number): string {
  return new Date(time).toISOString().slice(0, 10);
}
