import { weekday, type Weekday } from "#app/domain/business-day.ts";
import { sum } from "./split.ts";
import type { HourStamps } from "./types.ts";

const STEPS = 5;
const MORNING = 4;
const WEEK: Weekday[] = [1, 2, 3, 4, 5, 6, 0];

export type Cell = { n: number; step: number };
export type HeatRow = { weekday: Weekday; cells: Cell[]; total: number };
export type Heat = {
  /** Hours on the clock, in the order of the business day (4 … 23, 0 … 3). */
  hours: number[];
  rows: HeatRow[];
  totals: number[];
  total: number;
  peak: { weekday: Weekday; hour: number; n: number } | null;
  /** Stamps that have no hour. */
  untimed: number;
};

/** One of five equal steps, 0 for the palest, by the greatest number shown. */
export function stepOf(n: number, most: number): number {
  if (n === 0) return 0;
  return Math.min(STEPS - 1, Math.floor((n * STEPS) / most));
}

const orderOf = (hour: number) => (hour < MORNING ? hour + 24 : hour);

function hoursShown(rows: HourStamps[]): number[] {
  const orders = rows.map(({ hour }) => orderOf(hour));
  if (orders.length === 0) return [];
  const [first, last] = [Math.min(...orders), Math.max(...orders)];
  return Array.from({ length: last - first + 1 }, (_, i) => (first + i) % 24);
}

/** Stamps by weekday of the business day and hour on the clock. */
export function heatFigures(all: HourStamps[]): Heat {
  const timed = all.filter(({ hour, stamps }) => hour >= 0 && stamps > 0);
  const hours = hoursShown(timed);
  const at = new Map<string, number>();
  for (const { day, hour, stamps } of timed) {
    const key = `${weekday(day)} ${hour}`;
    at.set(key, (at.get(key) ?? 0) + stamps);
  }
  const most = Math.max(0, ...at.values());
  const count = (day: Weekday, hour: number) => at.get(`${day} ${hour}`) ?? 0;
  const rows = WEEK.map((day) => {
    const numbers = hours.map((hour) => count(day, hour));
    const cells = numbers.map((n) => ({ n, step: stepOf(n, most) }));
    return { weekday: day, cells, total: sum(numbers) };
  });
  const peaks = WEEK.flatMap((day) =>
    hours.map((hour) => ({ weekday: day, hour, n: count(day, hour) })),
  );
  return {
    hours,
    rows,
    totals: hours.map((hour) => sum(WEEK.map((day) => count(day, hour)))),
    total: sum(rows.map(({ total }) => total)),
    peak: peaks.find(({ n }) => n > 0 && n === most) ?? null,
    untimed: sum(
      all.filter(({ hour }) => hour < 0).map(({ stamps }) => stamps),
    ),
  };
}
