import { sum } from "./split.ts";

type Row = { hour: number; stamps: number };

export type HourFigure = {
  hour: number;
  today: number;
  lastWeek: number;
  isPast: boolean;
  isNow: boolean;
};

export type TodayFigures = {
  hours: HourFigure[];
  total: number;
  /** Stamps without a time, in `total` too. */
  untimed: number;
  /** Stamps with a time, today and a week ago, of the hours that are over. */
  soFar: { today: number; lastWeek: number };
};

const MORNING = 4;
const FIRST = 9;
const LAST = 19;
const orderOf = (hour: number) => (hour < MORNING ? hour + 24 : hour);

function countAt(rows: Row[], hour: number): number {
  return sum(
    rows.filter((row) => row.hour === hour).map(({ stamps }) => stamps),
  );
}

/** A business day's hours beside those of a week ago; 9–19 at least. Hours are the clock's in Tokyo. */
export function todayFigures(
  today: Row[],
  lastWeek: Row[],
  hourNow: number,
): TodayFigures {
  const timed = [...today, ...lastWeek].filter(
    ({ hour, stamps }) => hour >= 0 && stamps > 0,
  );
  const orders = timed.map(({ hour }) => orderOf(hour));
  const first = Math.min(FIRST, ...orders);
  const last = Math.max(LAST, ...orders);
  const hours = Array.from({ length: last - first + 1 }, (_, i) => {
    const hour = (first + i) % 24;
    return {
      hour,
      today: countAt(today, hour),
      lastWeek: countAt(lastWeek, hour),
      isPast: orderOf(hour) < orderOf(hourNow),
      isNow: hour === hourNow,
    };
  });
  const over = hours.filter(({ isPast }) => isPast);
  return {
    hours,
    total: sum(today.map(({ stamps }) => stamps)),
    untimed: countAt(today, -1),
    soFar: {
      today: sum(over.map((hour) => hour.today)),
      lastWeek: sum(over.map((hour) => hour.lastWeek)),
    },
  };
}
