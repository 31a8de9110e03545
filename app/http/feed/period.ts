import { feed as texts } from "#app/locales/ja/feed.ts";
import { fill } from "#app/print/fill.ts";
import { dayText, hourText, weekdayText } from "#app/ui/dates.ts";

export type Period = {
  startsOn: string;
  endsOn: string;
  weekdays: number[] | null;
  fromTime: string;
  toTime: string;
  soldOutAt: Date | null;
  isUsedUp?: boolean;
};

/** When a promotion holds, a line each: its days, its weekdays, its hours; then whether none is left. */
export function periodLines(period: Period): string[] {
  const { startsOn, endsOn, weekdays, fromTime, toTime } = period;
  const [from, to] = [dayText("ja", startsOn), dayText("ja", endsOn)];
  const lines = [
    startsOn === endsOn
      ? fill(texts.oneDay, { day: from })
      : fill(texts.period, { from, to }),
  ];
  if (weekdays) {
    const days = weekdays.map((day) => weekdayText("ja", day)).join("・");
    lines.push(fill(texts.weekdays, { days }));
  }
  if (fromTime !== "") {
    const times = { from: hourText(fromTime), to: hourText(toTime) };
    lines.push(fill(texts.times, times));
  }
  if (period.soldOutAt || period.isUsedUp) lines.push(texts.soldOut);
  return lines;
}
