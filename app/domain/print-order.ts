import { addDays, daysBetween, isDay } from "./business-day.ts";

/** What a pack can hold for a shop. */
export const packSheets = [
  "poster",
  "counter",
  "daily",
  "sign-in",
  "application",
] as const;

/** One kind of sheet an order asks for; days are `YYYY-MM-DD`, JST. */
export type SheetWish =
  | { sheet: "poster" | "counter" | "sign-in" | "paper-card" }
  | { sheet: "daily"; from: string; to: string }
  | { sheet: "application"; answerBy: string };

/** The most business days of 日めくり in one order. */
export const MOST_DAYS = 31;

/** The most paper cards in one run. */
export const MOST_CARDS = 2000;

const SHEETS_A_PART = 12;
const MOST_SHOPS_A_PART = 10;
const CARDS_A_PART = 25;
const PLAIN = ["poster", "counter", "sign-in", "paper-card"] as const;

const LETTERS = /^(sign-in|application)\b/;

/** Whether an order as stored holds letters: they carry the keys of the shops' pages. */
export function hasLetters(sheets: string[]): boolean {
  return sheets.some((sheet) => LETTERS.test(sheet));
}

/** A wish as it is stored: `poster`, `daily:FROM:TO`, `application:DAY`. */
export function writeWish(wish: SheetWish): string {
  if (wish.sheet === "daily") return `daily:${wish.from}:${wish.to}`;
  if (wish.sheet === "application") return `application:${wish.answerBy}`;
  return wish.sheet;
}

/** The wish in its stored form; null when it is none of ours. */
export function readWish(text: string): SheetWish | null {
  const [name = "", first = "", last = ""] = text.split(":");
  const plain = PLAIN.find((sheet) => sheet === name);
  if (plain) return { sheet: plain };
  if (name === "daily" && isDay(first) && isDay(last))
    return { sheet: "daily", from: first, to: last };
  if (name === "application" && isDay(first))
    return { sheet: "application", answerBy: first };
  return null;
}

/** Every business day from one to another, both included; empty when `to` is earlier. */
export function daysFrom(from: string, to: string): string[] {
  const count = Math.max(0, daysBetween(from, to) + 1);
  return Array.from({ length: count }, (_, n) => addDays(from, n));
}

/** Sheets of paper one subject takes; two days of 日めくり share a sheet. */
function paperOf(wish: SheetWish): number {
  if (wish.sheet !== "daily") return 1;
  return Math.ceil(daysFrom(wish.from, wish.to).length / 2);
}

function shopsAPart(wishes: SheetWish[]): number {
  const paper = wishes.reduce((sum, wish) => sum + paperOf(wish), 0);
  const fitting = Math.floor(SHEETS_A_PART / Math.max(1, paper));
  return Math.min(MOST_SHOPS_A_PART, Math.max(1, fitting));
}

/**
 * An order's subjects (shops or card numbers) in parts that are each drawn and
 * re-read at once, so that memory and what a kill can lose stay small: about 12
 * sheets of paper of at most 10 shops, or 25 cards, which share most of their ink.
 */
export function splitSubjects(
  subjects: string[],
  wishes: SheetWish[],
): string[][] {
  const isCards = wishes.some(({ sheet }) => sheet === "paper-card");
  const size = isCards ? CARDS_A_PART : shopsAPart(wishes);
  const count = Math.ceil(subjects.length / size);
  return Array.from({ length: count }, (_, part) =>
    subjects.slice(part * size, (part + 1) * size),
  );
}
