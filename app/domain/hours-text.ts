import type { Weekday } from "./business-day.ts";
import type { Hours } from "./opening.ts";

export const LETTERS = "日月火水木金土";
/** As a Japanese reader lists them: Monday first. */
export const WEEK: Weekday[] = [1, 2, 3, 4, 5, 6, 0];

export type Span = Hours["weekly"][0][number];

const ALL_DAY = "24時間";

const clock = (time: string) => time.replace(/^0(?=\d)/, "");

/** A day's hours as `readSpans` reads them; a day off is empty. */
export function spansText(spans: Span[]): string {
  const [first] = spans;
  if (spans.length === 1 && first?.open === "00:00" && first.close === "24:00")
    return ALL_DAY;
  return spans
    .map(({ open, close }) => `${clock(open)}〜${clock(close)}`)
    .join("、");
}

/**
 * A week as two cells, 営業時間 and 定休日: `10:00〜19:00` and `水・祝`; days that
 * differ are named, `月・火 9:00〜18:00／土 9:00〜12:00`, days of a month `第1・3水`. A week without any hours
 * is a blank 営業時間.
 */
export function weekText({
  weekly,
  closedOnHolidays,
  monthlyOff = [],
}: Hours): {
  hours: string;
  closed: string;
} {
  const open = WEEK.filter((day) => weekly[day].length > 0);
  const off = WEEK.filter((day) => weekly[day].length === 0);
  const holiday = closedOnHolidays ? ["祝"] : [];
  const monthly = monthlyOff.map(
    (one) => `第${one.weeks.join("・")}${LETTERS[one.weekday]!}`,
  );
  const special = [...monthly, ...holiday];
  if (open.length === 0) return { hours: "", closed: special.join("・") };
  const groups = [...Map.groupBy(open, (day) => spansText(weekly[day]))];
  const lettersOf = (days: Weekday[]) => days.map((day) => LETTERS[day]!);
  const hours =
    groups.length === 1
      ? groups[0]![0]
      : groups
          .map(([spans, days]) => `${lettersOf(days).join("・")} ${spans}`)
          .join("／");
  const closed = [...lettersOf(off), ...special].join("・");
  return { hours, closed: closed || "なし" };
}

/** Whether two weeks say the same, however they are stored. */
export function isSameWeek(a: Hours, b: Hours): boolean {
  const [one, other] = [weekText(a), weekText(b)];
  return one.hours === other.hours && one.closed === other.closed;
}

/** Hours that were asked for without days of a month keep those that are known. */
export function keepMonthlyOff(asked: Hours, known: Hours | null): Hours {
  const monthlyOff = asked.monthlyOff ?? known?.monthlyOff;
  return monthlyOff ? { ...asked, monthlyOff } : asked;
}
