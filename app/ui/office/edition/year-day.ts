import type { Language } from "#app/locales/index.ts";
import { dayText } from "#app/ui/dates.ts";

/** A day with its year, for lists that reach over years: 2027年11月1日（月）. */
export function yearDayText(language: Language, day: string): string {
  const text = dayText(language === "en" ? "en" : "ja", day, "short");
  const year = Number(day.slice(0, 4));
  return language === "en" ? `${text} ${year}` : `${year}年${text}`;
}
