import { tokyoDate } from "#app/domain/business-day.ts";
import { dayText, timeText } from "#app/ui/dates.ts";
import { type TextOf, unmarked } from "#app/ui/text.tsx";

/** When the numbers were read, and whom they are for. */
export function asOfText(t: TextOf, now: Date): string {
  return t.plain("ward.tally.asOf", {
    day: unmarked(dayText(t.language, tokyoDate(now), "short")),
    time: timeText(now),
  });
}
