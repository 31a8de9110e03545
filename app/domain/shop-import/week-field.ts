import { readClosed } from "../closed-days.ts";
import { readHours } from "../hours-read.ts";
import type { Hours } from "../opening.ts";
import { refused, taken } from "./problem.ts";
import type { RowReader } from "./row-reader.ts";
import { mergeWeek } from "./week.ts";

/** What a spreadsheet makes of `10-18`: the eighteenth of October. */
const DATE = /^\d{4}[-/]\d{1,2}[-/]\d{1,2}/u;

function readWeekly(text: string) {
  if (DATE.test(text)) return refused<never>("date");
  const week = readHours(text);
  return week ? taken(week) : refused<never>("hours");
}

/** Opening hours from 営業時間, or from 開店 and 閉店 together. */
function takeHours({ text, take, refuse }: RowReader) {
  if (text("hours") !== "") return take("hours", readWeekly);
  const [opens, closes] = [text("opens"), text("closes")];
  if (opens === "" && closes === "") return undefined;
  const both = opens === "" || closes === "" ? null : `${opens}〜${closes}`;
  const answer = both ? readWeekly(both) : refused<never>("half-hours");
  if (answer.ok) return answer.value;
  refuse(["opens", "closes"], answer);
  return undefined;
}

/** The week after this row: what was said on top of what was known. */
export function takeWeek(reader: RowReader, current: Hours): Hours {
  const hours = takeHours(reader) ?? null;
  const closed = reader.take("closed", (text) => {
    const read = readClosed(text);
    if (read.ok) return taken(read.closed);
    return refused<never>(read.refusal, "closed", read.guess);
  });
  if (!hours && !closed) return current;
  return mergeWeek(current, hours, closed ?? null);
}
