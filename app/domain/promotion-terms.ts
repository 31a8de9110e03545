import { z } from "zod";
import { addDays, daysBetween, weekday } from "./business-day.ts";
import type { Refuse } from "./promotion-words.ts";

const MOST_PER_CARD = 99;
const MOST_STOCK = 99_999;
const CLOCK = /^(?:[01]\d|2[0-3]):[0-5]\d$/;
const WEEKDAY = /^[0-6]$/;

/** A field that was sent not at all, once or several times. */
const several = z
  .union([z.string(), z.array(z.string())])
  .default([])
  .transform((sent) => [...new Set([sent].flat())]);

const mark = z
  .string()
  .default("")
  .transform((text) => text.normalize("NFKC").replace(/[\s,]/gu, ""));

const clock = mark.transform((text) => text.replace(/^(?=\d:)/, "0"));

export const termFields = {
  weekday: several,
  fromTime: clock,
  toTime: clock,
  stock: mark,
  perCard: mark,
  street: several,
};

type Typed = {
  kind: string;
  weekday: string[];
  fromTime: string;
  toTime: string;
  stock: string;
  perCard: string;
  street: string[];
};

type Around = {
  startsOn: string;
  endsOn: string;
  /** Whether the days are days, in order. */
  hasDays: boolean;
  isDraft: boolean;
  streetIds: string[];
};

function isCount(text: string, most: number): boolean {
  return /^\d{1,6}$/.test(text) && Number(text) >= 1 && Number(text) <= most;
}

function isTo(text: string): boolean {
  return CLOCK.test(text) || text === "24:00";
}

function judgeHours({ fromTime, toTime }: Typed, refuse: Refuse) {
  if (fromTime === "" && toTime === "") return;
  if (fromTime === "") refuse("fromTime", "time-pair");
  else if (!CLOCK.test(fromTime)) refuse("fromTime", "not-a-time");
  if (toTime === "") refuse("toTime", "time-pair");
  else if (!isTo(toTime)) refuse("toTime", "not-a-time");
  else if (CLOCK.test(fromTime) && toTime <= fromTime)
    refuse("toTime", "to-before-from");
}

/** Whether one of the weekdays comes up between two days, both included. */
function comesUp(weekdays: number[], startsOn: string, endsOn: string) {
  const days = Math.min(daysBetween(startsOn, endsOn), 6);
  return Array.from({ length: days + 1 }, (_, ahead) =>
    weekday(addDays(startsOn, ahead)),
  ).some((day) => weekdays.includes(day));
}

function weekdaysOf({ weekday }: Typed): number[] | null {
  const chosen = weekday.map(Number).toSorted((a, b) => a - b);
  return chosen.length === 0 || chosen.length === 7 ? null : chosen;
}

/** Names what is wrong with weekdays, hours, numbers and streets; a news has no numbers. */
export function judgeTerms(typed: Typed, around: Around, refuse: Refuse) {
  const { kind, weekday, stock, perCard, street } = typed;
  const { startsOn, endsOn, hasDays, isDraft, streetIds } = around;
  const weekdays = hasDays && !isDraft ? weekdaysOf(typed) : null;
  if (weekday.some((day) => !WEEKDAY.test(day))) refuse("weekday", "unknown");
  else if (weekdays && !comesUp(weekdays, startsOn, endsOn))
    refuse("weekday", "not-in-period");
  judgeHours(typed, refuse);
  if (kind !== "news" && stock !== "" && !isCount(stock, MOST_STOCK))
    refuse("stock", "not-a-number");
  if (kind === "coupon" && perCard === "" && !isDraft)
    refuse("perCard", "required");
  if (kind === "coupon" && perCard !== "" && !isCount(perCard, MOST_PER_CARD))
    refuse("perCard", "not-a-number");
  if (street.some((id) => !streetIds.includes(id)))
    refuse("street", "unknown-street");
}

/** Judged terms as they are stored; a coupon's draft without a number is once a card. */
export function termsOf(typed: Typed) {
  const { kind, fromTime, toTime, stock, perCard, street } = typed;
  return {
    weekdays: weekdaysOf(typed),
    fromTime,
    toTime,
    stock: kind !== "news" && stock !== "" ? Number(stock) : null,
    perCard: kind === "coupon" ? Number(perCard || 1) : null,
    streetIds: street.length > 0 ? street : null,
  };
}
