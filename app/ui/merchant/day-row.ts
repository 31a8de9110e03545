import type { Method } from "#app/domain/evidence.ts";
import { timeText } from "#app/ui/dates.ts";
import type { TextOf } from "#app/ui/text.tsx";

export type DayTableStamp = {
  id: string;
  method: Method;
  at: Date;
  lastDigits: string;
  standing: "counted" | "capped" | "held";
};

/** One stamp of a shop's list in words; null time for what the desk typed in: it has a day, not a time. */
export type DayRow = {
  id: string;
  /** The instant it is sorted by, as ISO 8601. */
  at: string;
  time: string | null;
  how: string;
  note: string | null;
  card: string;
  isCounted: boolean;
};

/** A row of the list, for the page and for the stream that adds to it. */
export function dayRow(t: TextOf, stamp: DayTableStamp): DayRow {
  const { id, method, at, lastDigits, standing } = stamp;
  const isCounted = standing === "counted";
  return {
    id,
    at: at.toISOString(),
    time: method === "desk" ? null : timeText(at),
    how: t.plain(`merchant.stamps.method.${method}`),
    note: isCounted ? null : t.plain(`merchant.stamps.standing.${standing}`),
    card: t.plain("merchant.stamps.masked", { digits: lastDigits }),
    isCounted,
  };
}
