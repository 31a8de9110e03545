import type { Sitting } from "#app/domain/sitting.ts";
import { timeText } from "../dates.ts";
import type { TextOf } from "../text.tsx";

/** Until when a page can be used, in words. */
export function sittingText(t: TextOf, { endsAt, isLast }: Sitting): string {
  const key = isLast ? "people.sitting.last" : "people.sitting.until";
  return t.plain(key, { time: timeText(endsAt) });
}
