import type { Weekday } from "./business-day.ts";
import { DAY, daysOf } from "./hours-read.ts";

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
