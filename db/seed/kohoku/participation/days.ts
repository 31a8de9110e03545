import { dayNumber, tokyoTime, weekdayOf } from "../calendar.ts";
import { closesAt, opensAt, weekdayWeight } from "./curve.ts";
import { drawIndex, runningSums, type Random } from "./random.ts";

export type WalkDay = { number: number; weekday: number; until: number };

/**
 * Days people can have walked on by now, with running sums of how busy they
 * are.
 */
export type WalkDays = { list: WalkDay[]; sums: number[] };

/**
 * The days `from`–`to`, both included, as far as they have come by `now`; of a
 * day under way only the part before.
 */
export function walkDays(from: string, to: string, now: Date): WalkDays {
  const list: WalkDay[] = [];
  for (let n = dayNumber(from); n <= dayNumber(to); n += 1) {
    const until = Math.floor((now.getTime() - tokyoTime(n, 0)) / 1000);
    if (until > opensAt) list.push({ number: n, weekday: weekdayOf(n), until });
  }
  const weights = list.map(({ weekday, until }) => {
    const passed = Math.min(until, closesAt) - opensAt;
    return weekdayWeight(weekday) * (passed / (closesAt - opensAt));
  });
  return { list, sums: runningSums(weights) };
}

/** A day not used before, or null when the draw falls on a used one. */
export function drawDay(
  days: WalkDays,
  used: Set<number>,
  random: Random,
): WalkDay | null {
  const day = days.list[drawIndex(days.sums, random)];
  if (day === undefined || used.has(day.number)) return null;
  used.add(day.number);
  return day;
}
