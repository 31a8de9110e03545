import { drawIndex, runningSums, type Random } from "./random.ts";

const FIRST_HOUR = 9;
const HOUR = 3600;

/**
 * Presses by weekday (Sunday first) and hour 9–19, an invented month with its
 * peak on Saturday at four.
 */
const presses = [
  [34, 120, 170, 157, 140, 174, 181, 185, 139, 72, 32],
  [26, 54, 79, 66, 60, 83, 89, 122, 89, 66, 23],
  [29, 52, 87, 64, 67, 81, 98, 118, 99, 64, 25],
  [30, 55, 92, 67, 72, 84, 106, 122, 107, 65, 28],
  [28, 57, 86, 69, 67, 86, 99, 125, 101, 67, 26],
  [31, 70, 93, 85, 72, 107, 107, 155, 109, 83, 28],
  [40, 150, 190, 195, 160, 200, 205, 330, 165, 91, 39],
];

const hourSums = presses.map(runningSums);
const dayTotals = hourSums.map((sums) => sums.at(-1) ?? 0);

export const opensAt = FIRST_HOUR * HOUR;
export const closesAt = 20 * HOUR;

export function weekdayWeight(weekday: number): number {
  return dayTotals[weekday] ?? 0;
}

/** A second of the day between 9:00 and 20:00, drawn by the weekday's curve. */
export function drawSecond(weekday: number, random: Random): number {
  const hour = drawIndex(hourSums[weekday] ?? [1], random);
  return (FIRST_HOUR + hour) * HOUR + Math.floor(random() * HOUR);
}
