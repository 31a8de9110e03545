import type { Hours } from "./opening.ts";

export type Span = Hours["weekly"][0][number];

const MOST_SPANS = 4;
const CLOSED = /^(|休|休み|定休|定休日|休業|なし|-|closed)$/i;
const ALL_DAY = /^(24時間|24h|終日)$/i;
const CLOCK = /^(\d{1,2})(?::(\d{2}))?$/;

function plain(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/\s/g, "")
    .replace(ALL_DAY, "0-24")
    .replace(/時半/g, ":30")
    .replace(/時(\d{1,2})分/g, (_, minutes) => `:${minutes.padStart(2, "0")}`)
    .replace(/時/g, "")
    .replace(/から|~|〜|―|–|—|‐|−|ー|to/gi, "-")
    .replace(/まで/g, "");
}

function readClock(text: string, latestHour: number): string | null {
  const [, hour = "", minute = "00"] = CLOCK.exec(text) ?? [];
  if (hour === "" || Number(hour) > latestHour || Number(minute) > 59)
    return null;
  return `${hour.padStart(2, "0")}:${minute}`;
}

function readSpan(text: string): Span | null {
  const [from = "", to = "", ...rest] = text.split("-");
  const open = readClock(from, 23);
  const close = readClock(to, 29);
  return rest.length > 0 || !open || !close || open === close
    ? null
    : { open, close };
}

/**
 * One day's hours as a person writes them: `10:00〜13:00、15:00〜19:00`, `10-19`,
 * `9時半から18時`, `24時間`; nothing, 休み or 定休日 is a day off. A close past
 * 24:00 (to 29:59) is the next morning. Null for anything else or more than
 * four spans: the day is not guessed.
 */
export function readSpans(text: string): Span[] | null {
  const day = plain(text);
  if (CLOSED.test(day)) return [];
  const spans = day.split(/[、,・/;]|および/).map(readSpan);
  return spans.length > MOST_SPANS || spans.includes(null)
    ? null
    : (spans as Span[]);
}

/** A day's hours as `readSpans` reads them; a day off is empty. */
export function spansText(spans: Span[]): string {
  return spans
    .map(({ open, close }) => `${open.replace(/^0/, "")}〜${close}`)
    .join("、");
}

/** Whether two weeks say the same, however they are stored. */
export function isSameWeek(a: Hours, b: Hours): boolean {
  const text = ({ weekly, closedOnHolidays }: Hours) =>
    [0, 1, 2, 3, 4, 5, 6]
      .map((day) => spansText(weekly[day as keyof Hours["weekly"]]))
      .concat(String(closedOnHolidays))
      .join("|");
  return text(a) === text(b);
}
