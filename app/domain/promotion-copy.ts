import { addDays, daysBetween } from "./business-day.ts";

type Days = { startsOn: string; endsOn: string };

/** Whether something that began that day was last week's: 5 to 9 days ago. */
export function wasLastWeek(startsOn: string, today: string): boolean {
  const ago = daysBetween(startsOn, today);
  return ago >= 5 && ago <= 9;
}

/**
 * The days a promotion is put out again: last week's on the same weekdays, as soon
 * as these are not over and from today at the earliest; any other for as many days from today.
 */
export function nextPeriod({ startsOn, endsOn }: Days, today: string): Days {
  const length = daysBetween(startsOn, endsOn);
  if (length >= 6 || !wasLastWeek(startsOn, today))
    return { startsOn: today, endsOn: addDays(today, length) };
  const weeks = Math.max(1, Math.ceil(daysBetween(endsOn, today) / 7));
  const next = addDays(startsOn, weeks * 7);
  return {
    startsOn: next < today ? today : next,
    endsOn: addDays(endsOn, weeks * 7),
  };
}
