import type { Weekday } from "../business-day.ts";
import { minutesOf } from "../clock-time.ts";
import type { Hours } from "../opening.ts";
import { LETTERS, WEEK } from "./week-text.ts";

type Spans = Hours["weekly"][0];
type Weekly = Hours["weekly"];

const MOST_SPANS = 4;
const DAY =
  "(?:毎日|平日|土日|[日月火水木金土](?:曜日?)?(?:-[日月火水木金土](?:曜日?)?)?)";
const TIME = "\\d{1,2}(?::\\d{2})?";
const TOKEN = new RegExp(
  `(?<days>${DAY})|(?<open>${TIME})-(?<next>翌)?(?<close>${TIME})|(?<gap>[、,・/;:&|]+)`,
  "uy",
);

/** One width, one dash, times as H:MM, no spaces. */
function plainHours(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/\s+/gu, " ")
    .replace(/[〜~‐‑–—−ー―]|から/gu, "-")
    .replace(/まで|営業/gu, "")
    .replace(/24時間/gu, "0:00-24:00")
    .replace(/正午/gu, "12:00")
    .replace(/(\d+)時半/gu, "$1:30")
    .replace(/(\d+)時(\d{2})分/gu, "$1:$2")
    .replace(/(\d+)時/gu, "$1:00")
    .replace(/午前(\d+)/gu, "$1")
    .replace(/午後(\d+)/gu, (_, hour: string) => String(Number(hour) + 12))
    .replace(/ ?- ?/gu, "-")
    .replace(/(?<=\d) (?=\d)/gu, "、")
    .replaceAll(" ", "");
}

/** The days a word such as `月`, `月-金`, `平日` names. */
function daysOf(word: string): Weekday[] {
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

type Group = { days: Set<Weekday>; spans: Spans };

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

export type ClosedDays = { days: Weekday[]; holidays: boolean };

const NONE = /^(なし|無し|無休|年中無休|-|ー|―)$/u;
const CLOSED = new RegExp(`^(?:${DAY}|祝日?|[・,、/&と]|毎週)+$`, "u");
const CLOSED_DAY = new RegExp(DAY, "gu");

/**
 * 定休日 as weekdays and public holidays: `水`, `水・木`, `土日祝`, `月曜日`, `なし`.
 * Refused: `nth-week` (第2水曜), `irregular` (不定休), else `weekday`, each with
 * what it may have meant.
 */
export function readClosed(text: string):
  | { ok: true; closed: ClosedDays }
  | {
      ok: false;
      refusal: "nth-week" | "irregular" | "weekday";
      guess: string;
    } {
  const word = text.normalize("NFKC").replace(/\s+/gu, "");
  if (NONE.test(word))
    return { ok: true, closed: { days: [], holidays: false } };
  const dashed = word.replace(/[〜~–—−]/gu, "-").replace(/土日祝/u, "土日・祝");
  if (/第|隔週|\d/u.test(word))
    return { ok: false, refusal: "nth-week", guess: "なし" };
  if (/不定|臨時/u.test(word))
    return { ok: false, refusal: "irregular", guess: "なし" };
  if (!CLOSED.test(dashed)) {
    const days = word
      .replace(/祝日|曜日|休日|定休日|毎日/gu, "")
      .match(/[日月火水木金土]/gu);
    return {
      ok: false,
      refusal: "weekday",
      guess: [...new Set(days)].join("・"),
    };
  }
  const named = dashed.replace(/祝日?/gu, "").match(CLOSED_DAY) ?? [];
  const days = [...new Set(named.flatMap(daysOf))];
  return { ok: true, closed: { days, holidays: /祝/u.test(dashed) } };
}
