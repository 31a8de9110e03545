import type { Weekday } from "./business-day.ts";
import { DAY, daysOf } from "./hours-read.ts";
import type { Hours } from "./opening.ts";

export type MonthlyOff = NonNullable<Hours["monthlyOff"]>;
export type ClosedDays = {
  days: Weekday[];
  holidays: boolean;
  monthlyOff?: MonthlyOff;
};

const NONE = /^(なし|無し|無休|年中無休|-|ー|―)$/u;
const CLOSED = new RegExp(`^(?:${DAY}|祝日?|[・,、/&と]|毎週)+$`, "u");
const CLOSED_DAY = new RegExp(DAY, "gu");
/** 第2水曜、第1・3月: the weeks, then one weekday. */
const NTH =
  /(?:第[1-5](?:[・,、と]?第?[1-5])*)(?:週)?の?([日月火水木金土])曜?日?/gu;

/** The monthly days off in a text, and the text without them. */
function takeMonthly(text: string): { rest: string; monthlyOff: MonthlyOff } {
  const monthlyOff = [...text.matchAll(NTH)].map(([written, letter]) => ({
    weekday: daysOf(letter!)[0]!,
    weeks: [...new Set(written.match(/[1-5]/gu))].map(Number).sort(),
  }));
  return { rest: text.replace(NTH, ""), monthlyOff };
}

/**
 * 定休日 as weekdays, public holidays and days of a month: `水`, `水・木`, `土日祝`,
 * `月曜日`, `第2水曜`, `火・第1・3月曜・祝`, `なし`. Refused: `nth-week` (隔週, dates),
 * `irregular` (不定休), else `weekday`, each with what it may have meant.
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
  const { rest, monthlyOff } = takeMonthly(word);
  const dashed = rest.replace(/[〜~–—−]/gu, "-").replace(/土日祝/u, "土日・祝");
  if (/第|隔週|\d/u.test(rest))
    return { ok: false, refusal: "nth-week", guess: "なし" };
  if (/不定|臨時/u.test(word))
    return { ok: false, refusal: "irregular", guess: "なし" };
  const isOnlyMonthly = monthlyOff.length > 0 && /^[・,、/&と]*$/u.test(rest);
  if (!isOnlyMonthly && !CLOSED.test(dashed)) {
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
  const closed = { days, holidays: /祝/u.test(dashed) };
  return {
    ok: true,
    closed: monthlyOff.length > 0 ? { ...closed, monthlyOff } : closed,
  };
}
