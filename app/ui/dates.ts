import type { Language } from "#app/locales/index.ts";

const DAY_MS = 86_400_000;

const english = new Intl.DateTimeFormat("en-GB", {
  timeZone: "UTC",
  weekday: "long",
  day: "numeric",
  month: "long",
});
const englishShort = new Intl.DateTimeFormat("en-GB", {
  timeZone: "UTC",
  weekday: "short",
  day: "numeric",
  month: "short",
});
const weekdayIn = (locale: string, weekday: "long" | "short" = "short") =>
  new Intl.DateTimeFormat(locale, { timeZone: "UTC", weekday });
const weekdayName = weekdayIn("ja-JP");
const chinese = { long: weekdayIn("zh-CN", "long"), short: weekdayIn("zh-CN") };
const korean = weekdayIn("ko-KR");
const clock = new Intl.DateTimeFormat("ja-JP", {
  timeZone: "Asia/Tokyo",
  hour: "numeric",
  minute: "2-digit",
  hourCycle: "h23",
});
const secondClock = new Intl.DateTimeFormat("ja-JP", {
  timeZone: "Asia/Tokyo",
  timeStyle: "medium",
});
const numberFormat = new Intl.NumberFormat("ja-JP");

const dateOf = (day: string) => new Date(`${day}T00:00:00Z`);

/** Days of the month that are not read N にち. */
const DAY_READINGS: Record<number, string> = {
  1: "ついたち",
  2: "ふつか",
  3: "みっか",
  4: "よっか",
  5: "いつか",
  6: "むいか",
  7: "なのか",
  8: "ようか",
  9: "ここのか",
  10: "とおか",
  14: "じゅうよっか",
  20: "はつか",
  24: "にじゅうよっか",
};

const READINGS: Record<string, string> = {
  日: "にち",
  月: "げつ",
  火: "か",
  水: "すい",
  木: "もく",
  金: "きん",
  土: "ど",
};

function easyDay(day: number): string {
  const reading = DAY_READINGS[day];
  return reading ? `{${day}日|${reading}}` : `${day}{日|にち}`;
}

/**
 * A JST day (`YYYY-MM-DD`) in words: 11月22日（日）, with ruby marks in
 * やさしい日本語; 11月22日 星期日 (short: 周日) and 11월 22일(일). A public
 * holiday is marked in Japanese: 11月23日（月祝）.
 */
export function dayText(
  language: Language,
  day: string,
  length: "long" | "short" = "long",
  isHoliday = false,
): string {
  const date = dateOf(day);
  if (language === "en")
    return (length === "long" ? english : englishShort).format(date);
  const [month, dayOfMonth] = [date.getUTCMonth() + 1, date.getUTCDate()];
  if (language === "zh-Hans")
    return `${month}月${dayOfMonth}日 ${chinese[length].format(date)}`;
  if (language === "ko")
    return `${month}월 ${dayOfMonth}일(${korean.format(date)})`;
  const weekday = weekdayName.format(date);
  if (language === "ja-easy")
    return `${month}{月|がつ}${easyDay(dayOfMonth)}（{${weekday}|${READINGS[weekday]}}${isHoliday ? "{祝|しゅく}" : ""}）`;
  return `${month}月${dayOfMonth}日（${weekday}${isHoliday ? "祝" : ""}）`;
}

/** A Japanese day with its year before it where that is another than `today`'s: 2027年5月1日（土）. */
export function datedText(day: string, today: string): string {
  const [year, text] = [day.slice(0, 4), dayText("ja", day)];
  return year === today.slice(0, 4) ? text : `${Number(year)}年${text}`;
}

/** The weekday of a day or of a number (0 = Sunday): 日, Sun, 周日, 일. */
export function weekdayText(language: Language, weekday: number): string {
  const date = new Date((weekday + 3) * DAY_MS);
  if (language === "en")
    return englishShort
      .formatToParts(date)
      .find(({ type }) => type === "weekday")!.value;
  if (language === "zh-Hans") return chinese.short.format(date);
  if (language === "ko") return korean.format(date);
  const name = weekdayName.format(date);
  return language === "ja-easy" ? `{${name}|${READINGS[name]}}` : name;
}

/** An instant's clock time in Tokyo: 14:03. */
export function timeText(instant: Date): string {
  return clock.format(instant);
}

/** As `timeText`, with seconds: 14:03:27. */
export function secondText(instant: Date): string {
  return secondClock.format(instant);
}

/** `9:00` from `09:00`. */
export function hourText(time: string): string {
  return time.replace(/^0/, "");
}

export function numberText(n: number): string {
  return numberFormat.format(n);
}
