import { addDays } from "#app/domain/business-day.ts";
import { splitOf } from "./split.ts";
import type { HourStamps, Split } from "./types.ts";

export type DayFigure = Split & { day: string };

/** Every business day of a period, those without a stamp too. */
export function dayFigures(
  from: string,
  to: string,
  rows: HourStamps[],
): DayFigure[] {
  const byDay = Map.groupBy(rows, ({ day }) => day);
  const figures: DayFigure[] = [];
  for (let day = from; day <= to; day = addDays(day, 1))
    figures.push({ day, ...splitOf(byDay.get(day) ?? []) });
  return figures;
}

/** The day with most stamps, the earlier of equals; null when there are none. */
export function busiestDay(days: DayFigure[]): DayFigure | null {
  const most = Math.max(0, ...days.map(({ total }) => total));
  return days.find(({ total }) => total > 0 && total === most) ?? null;
}
