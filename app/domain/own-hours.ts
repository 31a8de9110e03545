import { z } from "zod";
import type { Weekday } from "./business-day.ts";
import type { MonthlyOff } from "./closed-days.ts";
import { longClock, minutesOf } from "./clock-time.ts";
import { readSpans } from "./hours-read.ts";
import { type Span, spansText, WEEK } from "./hours-text.ts";
import type { Hours } from "./opening.ts";
import { choicesOf, lineOf, tickSchema } from "./shop.ts";

/** 0 = Sunday. */
const DAYS: Weekday[] = [0, 1, 2, 3, 4, 5, 6];
const MIDNIGHT = 24 * 60;
const LATEST = 30 * 60;

/** A day of the form: the usual hours, a day off, or hours of its own. */
export const dayModes = ["usual", "off", "own"] as const;

const parts = ["Open", "Close", "From", "To", "Words"] as const;
type Part = (typeof parts)[number];
type Typed = Record<string, string>;

const keyOf = (day: Weekday) => `d${day}`;
const keys = ["u", ...WEEK.map(keyOf)];

const timeFields = Object.fromEntries(
  keys.flatMap((key) => parts.map((part) => [key + part, lineOf(80)])),
);
const modeFields = Object.fromEntries(
  WEEK.map((day) => [keyOf(day), z.enum(dayModes, { error: "required" })]),
);

/** Days off in a month, a row each: a weekday (0 = Sunday) and its weeks. */
const MONTHLY_ROWS = DAYS;
const WEEKS = ["1", "2", "3", "4", "5"] as const;
const monthlyFields = Object.fromEntries(
  MONTHLY_ROWS.flatMap((row) => [
    [`m${row}Day`, lineOf(1)],
    [`m${row}Week`, choicesOf(WEEKS)],
  ]),
);

/** Days of a month by row; a row of which half is missing is refused. */
function readMonthly(sent: object, refuse: (row: number) => void): MonthlyOff {
  const typed = sent as Record<string, string | string[]>;
  return MONTHLY_ROWS.flatMap((row) => {
    const letter = typed[`m${row}Day`] as string;
    const weeks = (typed[`m${row}Week`] as string[]).map(Number);
    const weekday = DAYS.find((day) => String(day) === letter);
    if (letter === "" && weeks.length === 0) return [];
    if (weekday !== undefined && weeks.length > 0) return [{ weekday, weeks }];
    refuse(row);
    return [];
  });
}

function typedMonthly({ monthlyOff = [] }: Hours) {
  const rows = monthlyOff.map(({ weekday, weeks }, row) => ({
    [`m${row}Day`]: String(weekday),
    [`m${row}Week`]: weeks.map(String),
  }));
  return Object.assign({}, ...rows);
}

type Wrong = {
  part: Part;
  code: "half" | "half-break" | "not-hours" | "not-break";
};
type Reading = Span[] | Wrong;

/** `9:30`, `930` or `9` as HH:MM. */
function clockOf(text: string): string | null {
  const plain = text
    .normalize("NFKC")
    .replace(/[時：.]/g, ":")
    .replace("分", "");
  const [, hour = "", minute = ""] = /^(\d{1,2}):?(\d{2})?$/.exec(plain) ?? [];
  if (hour === "" || Number(hour) > 29 || Number(minute) > 59) return null;
  return `${hour.padStart(2, "0")}:${minute.padEnd(2, "0")}`;
}

function hoursBetween(times: (string | null)[]): Span[] | "not-hours" {
  if (times.includes(null)) return "not-hours";
  const minutes = times.map((time) => minutesOf(time!));
  for (let i = 1; i < minutes.length; i++)
    if (minutes[i]! <= minutes[i - 1]!) minutes[i]! += MIDNIGHT;
  const isWhole = minutes.every((one, i) => i % 2 === 1 || one < MIDNIGHT);
  const last = minutes.at(-1)!;
  if (!isWhole || last >= LATEST) {
    const isAllDay =
      times.length === 2 && times[0] === "00:00" && last === MIDNIGHT;
    if (!isAllDay) return "not-hours";
  }
  return Array.from({ length: minutes.length / 2 }, (_, i) => ({
    open: longClock(minutes[2 * i]!),
    close: longClock(minutes[2 * i + 1]!),
  }));
}

/** Which end of a break does not lie in the hours around it. */
function wrongEnd(times: (string | null)[]): "From" | "To" {
  const [open, close, from] = times.map((time) => time && minutesOf(time));
  if (typeof from !== "number") return "From";
  const after = (time: number) =>
    (time - Number(open) + MIDNIGHT) % MIDNIGHT || MIDNIGHT;
  return after(from) < after(Number(close)) ? "To" : "From";
}

/** What a row of the form says; nothing at all is no hours. */
function readRow(typed: Typed, key: string): Reading {
  const [open, close, from, to, words] = parts.map(
    (part) => typed[key + part]!,
  );
  if (words) return readSpans(words) ?? { part: "Words", code: "not-hours" };
  const given = [open, close, from, to].map((text) => text !== "");
  if (given.every((one) => !one)) return [];
  if (!open || !close) return { part: open ? "Close" : "Open", code: "half" };
  if (!from !== !to) return { part: from ? "To" : "From", code: "half-break" };
  const around = hoursBetween([open, close].map(clockOf));
  if (around === "not-hours") return { part: "Open", code: "not-hours" };
  if (!from || !to) return around;
  const spans = hoursBetween([open, from, to, close].map(clockOf));
  if (spans !== "not-hours") return spans;
  const part = wrongEnd([open, close, from].map(clockOf));
  return { part, code: "not-break" };
}

/**
 * A shop's hours as it types them itself: usual hours (`u…`), then each day the
 * usual ones, off, or its own (`d0`–`d6`, 0 = Sunday). A row is an open and a
 * close with at most one break, `…Words` a row of more. A close at or before
 * the open is the next morning's (to 29:59), 0:00 to 0:00 the whole day. Refused
 * by field: `half`, `half-break`, `not-hours`, `not-break`, `no-hours`, `not-monthly`.
 */
export const ownHoursSchema = z
  .object({
    version: z.coerce.number().int().catch(0),
    ...timeFields,
    ...modeFields,
    ...monthlyFields,
    closedOnHolidays: tickSchema,
  })
  .transform((sent, context) => {
    const typed = sent as unknown as Typed;
    const { version, closedOnHolidays } = sent as Whole;
    const refuse = (path: string, message: string) =>
      context.addIssue({ code: "custom", path: [path], message });
    const read = (key: string): Span[] => {
      const row = readRow(typed, key);
      if (Array.isArray(row)) return row;
      refuse(key + row.part, row.code);
      return [];
    };
    const isEmpty = (key: string) => {
      const row = readRow(typed, key);
      return Array.isArray(row) && row.length === 0;
    };
    const modes = WEEK.map((day) => typed[keyOf(day)]);
    const usual = modes.includes("usual") ? read("u") : [];
    if (modes.includes("usual") && isEmpty("u")) refuse("uOpen", "no-hours");
    const week = DAYS.map((day) => {
      const mode = typed[keyOf(day)];
      if (mode !== "own") return mode === "usual" ? usual : [];
      const own = read(keyOf(day));
      if (isEmpty(keyOf(day))) refuse(`${keyOf(day)}Open`, "no-hours");
      return own;
    });
    const monthlyOff = readMonthly(sent, (row) =>
      refuse(`m${row}Day`, "not-monthly"),
    );
    const [sun, mon, tue, wed, thu, fri, sat] = week as Weekly;
    const hours: Hours = {
      weekly: { 0: sun, 1: mon, 2: tue, 3: wed, 4: thu, 5: fri, 6: sat },
      closedOnHolidays,
      ...(monthlyOff.length > 0 && { monthlyOff }),
    };
    return { version, hours };
  });

type Whole = { version: number; closedOnHolidays: boolean };
type Weekly = [Span[], Span[], Span[], Span[], Span[], Span[], Span[]];

/** A clock field's text of a stored time, which may be past midnight. */
function shown(time: string): string {
  const hour = Number(time.slice(0, 2)) % 24;
  return `${String(hour).padStart(2, "0")}${time.slice(2)}`;
}

function typedRow(key: string, spans: Span[]): Typed {
  const [first, second] = spans;
  const row: Record<Part, string> = {
    Open: first ? shown(first.open) : "",
    Close: first ? shown((second ?? first).close) : "",
    From: first && second ? shown(first.close) : "",
    To: second ? shown(second.open) : "",
    Words: "",
  };
  const isLong = spans.length > 2;
  const words = {
    Open: "",
    Close: "",
    From: "",
    To: "",
    Words: spansText(spans),
  };
  return Object.fromEntries(
    Object.entries(isLong ? words : row).map(([part, text]) => [
      key + part,
      text,
    ]),
  );
}

/** The form's fields filled from stored hours; the usual hours are those of most days. */
export function typedOwnHours(hours: Hours): Record<string, string | string[]> {
  const open = WEEK.map((day) => hours.weekly[day]).filter(
    (one) => one.length > 0,
  );
  const groups = [...Map.groupBy(open, spansText).values()];
  const usual = groups.sort((a, b) => b.length - a.length)[0]?.[0] ?? [];
  const rows = WEEK.map((day) => {
    const spans = hours.weekly[day];
    const isUsual = spansText(spans) === spansText(usual);
    const mode = spans.length === 0 ? "off" : isUsual ? "usual" : "own";
    const key = keyOf(day);
    return { [key]: mode, ...typedRow(key, mode === "own" ? spans : []) };
  });
  return Object.assign({}, typedRow("u", usual), ...rows, {
    ...typedMonthly(hours),
    ...(hours.closedOnHolidays && { closedOnHolidays: "on" }),
  });
}
