const DAY_MS = 86_400_000;
const TOKYO_MS = 9 * 3_600_000;

/** Days since 1970-01-01 of a `YYYY-MM-DD`. */
export function dayNumber(day: string): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / DAY_MS);
}

/** The `YYYY-MM-DD` of a day number. */
export function dayText(number: number): string {
  return new Date(number * DAY_MS).toISOString().slice(0, 10);
}

/** The day so many days from `day`. */
export function dayFrom(day: string, days: number): string {
  return dayText(dayNumber(day) + days);
}

/** Sunday 0 … Saturday 6, of a day number. */
export function weekdayOf(number: number): number {
  return (((number + 4) % 7) + 7) % 7;
}

/** The instant in milliseconds of a wall-clock second of a day in Tokyo. */
export function tokyoTime(number: number, seconds: number): number {
  return number * DAY_MS - TOKYO_MS + seconds * 1000;
}
