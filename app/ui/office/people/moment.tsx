import { tokyoDate } from "#app/domain/business-day.ts";
import { dayText, timeText } from "#app/ui/dates.ts";
import { unmarked, useText } from "#app/ui/text.tsx";

/** A day and a time in Tokyo: 11月22日（日） 14:03. */
export function Moment({ at }: { at: Date }) {
  const t = useText();
  const day = unmarked(dayText(t.language, tokyoDate(at), "short"));
  return (
    <time dateTime={at.toISOString()}>
      {day} {timeText(at)}
    </time>
  );
}
