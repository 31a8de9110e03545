import { addDays, daysBetween } from "../business-day.ts";

/**
 * How many days a copied rally moves by itself: to the nearest same weekday of
 * the same date in the first year that lies ahead of `today`. 364 for most
 * years (月曜 stays 月曜, the date goes back by one or two), 371 or 728 where
 * that is nearer; always a multiple of 7.
 */
export function cloneShift(startsOn: string, today: string): number {
  for (let years = 1; ; years += 1) {
    const days =
      Math.round(daysBetween(startsOn, sameDate(startsOn, years)) / 7) * 7;
    if (addDays(startsOn, days) > today) return days;
  }
}

/** A name or slug of another year: 2026 becomes 2027 where it stands. */
export function inYear(text: string, from: string, to: string): string {
  return text.replaceAll(from.slice(0, 4), to.slice(0, 4));
}

/** The date so many years later; 29 February goes to 1 March. */
function sameDate(day: string, years: number): string {
  const year = String(Number(day.slice(0, 4)) + years).padStart(4, "0");
  const date = new Date(`${year}-${day.slice(5)}T00:00:00Z`);
  return date.toISOString().slice(0, 10);
}
