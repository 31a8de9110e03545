import type { Weekday } from "./business-day.ts";
import { minutesOf } from "./clock-time.ts";
import { LETTERS, type Span, WEEK } from "./hours-text.ts";
import type { Hours } from "./opening.ts";

type Weekly = Hours["weekly"];

const MOST_SPANS = 4;
/** A day, or days, as a person writes them. */
export const DAY =
  "(?:毎日|平日|土日|[日月火水木金土](?:曜日?)?(?:-[日月火水木金土](?:曜日?)?)?)";
const TIME = "\\d{1,2}(?::\\d{2})?";
const TOKEN = new RegExp(
  `(?<days>${DAY})|(?<open>${TIME})-(?<next>翌)?(?<close>${TIME})(?![\\d:])|(?<gap>[、,・/;:&|]+)`,
  "uy",
);

/** One width, one dash, times as H:MM, no spaces. */
function plainHours(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/\s+/gu, " ")
    .replace(/[〜~‐‑–—−ー―]|から|to/giu, "-")
    .replace(/まで|営業/gu, "")
    .replace(/および/gu, "、")
    .replace(/24時間|24h|終日/giu, "0:00-24:00")
    .replace(/正午/gu, "12:00")
    .replace(/(\d+)時半/gu, "$1:30")
    .replace(
      /(\d+)時(\d{1,2})分/gu,
      (_, hour: string, minute: string) => `${hour}:${minute.padStart(2, "0")}`,
    )
    .replace(/(\d+)時/gu, "$1:00")
    .replace(/午前(\d+)/gu, "$1")
    .replace(/午後(\d+)/gu, (_, hour: string) => String(Number(hour) + 12))
    .replace(/ ?- ?/gu, "-")
    .replace(/(?<=\d) (?=\d)/gu, "、")
    .replaceAll(" ", "");
}

/** The days a word such as `月`, `月-金`, `平日` names. */
export function daysOf(word: string): Weekday[] {
  if (word === "毎日") return WEEK;
  if (word === "平日") return [1, 2, 3, 4, 5];
  if (word === "土日") return [6, 0];
  const [from, to] = word.replace(/曜日?/gu, "").split("-");
  const first = LETTERS.indexOf(from!);
  const last = to === undefined ? first : LETTERS.indexOf(to);
  const length = ((last - first + 7) % 7) + 1;
  return Array.from({ length }, (_, i) => ((first + i) % 7) as Weekday);
}

function timeOf(text: string, isNext = false): string | null {
  const [hour = "", minute = "00"] = text.split(":");
  const hours = Number(hour) + (isNext ? 24 : 0);
  if (hours > 29 || Number(minute) > 59) return null;
  return `${String(hours).padStart(2, "0")}:${minute}`;
}

type Group = { days: Set<Weekday>; spans: Span[] };

/** Days and spans in the order they are written; null where a word is neither. */
function groupsOf(text: string): Group[] | null {
  const groups: Group[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.length) {
    const found = TOKEN.exec(text)?.groups;
    if (!found) return null;
    const last = groups.at(-1);
    if (found.days) {
      if (!last || last.spans.length > 0)
        groups.push({ days: new Set(daysOf(found.days)), spans: [] });
      else for (const day of daysOf(found.days)) last.days.add(day);
    } else if (found.open && found.close) {
      const open = timeOf(found.open);
      const close = timeOf(found.close, found.next !== undefined);
      if (!open || !close || open === close || minutesOf(open) >= 1440)
        return null;
      if (!last) groups.push({ days: new Set(), spans: [{ open, close }] });
      else last.spans.push({ open, close });
    }
  }
  const isWhole = groups.every(
    ({ spans }) => spans.length > 0 && spans.length <= MOST_SPANS,
  );
  return isWhole && groups.length > 0 ? groups : null;
}

/**
 * 営業時間 as a week: `10:00〜19:00`, `9:00-13:00、15:00-18:30`, `24時間`,
 * `月〜金 10時〜19時、土 9:30〜17:00`. Hours without a day are every other day's;
 * `named` are the days that were written. Null when a part cannot be read.
 */
export function readHours(
  text: string,
): { weekly: Weekly; isByDay: boolean } | null {
  const groups = groupsOf(plainHours(text));
  if (!groups) return null;
  const usual = groups.find(({ days }) => days.size === 0)?.spans ?? [];
  const spansOn = (day: Weekday) =>
    groups.find(({ days }) => days.has(day))?.spans ?? usual;
  const weekly = {
    0: spansOn(0),
    1: spansOn(1),
    2: spansOn(2),
    3: spansOn(3),
    4: spansOn(4),
    5: spansOn(5),
    6: spansOn(6),
  };
  return { weekly, isByDay: usual.length === 0 };
}

const SHUT = /^(|休|休み|定休|定休日|休業|なし|-|closed)$/iu;

/**
 * One day's hours as a person writes them: `10:00〜13:00、15:00〜19:00`, `10-19`,
 * `9時半から18時`, `24時間`; nothing, 休み or 定休日 is a day off. A close past
 * 24:00 (to 29:59) is the next morning. Null for anything else, a named day or
 * more than four spans: the day is not guessed.
 */
export function readSpans(text: string): Span[] | null {
  const day = plainHours(text);
  if (SHUT.test(day)) return [];
  const [group, ...rest] = groupsOf(day) ?? [];
  return group && group.days.size === 0 && rest.length === 0
    ? group.spans
    : null;
}
