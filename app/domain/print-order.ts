import { addDays, daysBetween, isDay } from "./business-day.ts";

/** What a pack can hold for a shop. */
export const packSheets = [
  "poster",
  "counter",
  "daily",
  "sign-in",
  "application",
  "leaflet",
  "street-sheet",
] as const;

/** What is drawn of the ward or of a street, once a language, and not for a shop. */
export const mapSheets = ["leaflet", "street-sheet"] as const;
type MapSheetKind = (typeof mapSheets)[number];

/** The languages a leaflet and a street's sheet can be printed in. */
export const printLanguages = ["ja", "ja-easy", "en", "zh-Hans", "ko"] as const;
export type PrintLanguage = (typeof printLanguages)[number];

/** One kind of sheet an order asks for; days are `YYYY-MM-DD`, JST; at least one language. */
export type SheetWish =
  | { sheet: MapSheetKind; languages: PrintLanguage[] }
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

export function isMapWish(
  wish: SheetWish,
): wish is Extract<SheetWish, { languages: PrintLanguage[] }> {
  return mapSheets.some((sheet) => sheet === wish.sheet);
}

/** One map sheet of an order; `streetId` is null on the leaflet, which shows the whole ward. */
type MapSubject = {
  sheet: MapSheetKind;
  language: PrintLanguage;
  streetId: string | null;
};

/** The map sheets some wishes ask for, language by language, as an order's subjects: `leaflet:ja`, `street-sheet:ja:STREET`. */
export function mapSubjects(
  wishes: SheetWish[],
  streetIds: string[],
): string[] {
  return wishes.filter(isMapWish).flatMap(({ sheet, languages }) =>
    languages.flatMap((language) => {
      if (sheet === "leaflet") return `${sheet}:${language}`;
      return streetIds.map((id) => `${sheet}:${language}:${id}`);
    }),
  );
}

/** The map sheet a subject names; null for a shop or a card. */
export function readMapSubject(subject: string): MapSubject | null {
  const [name, code, streetId] = subject.split(":");
  const sheet = mapSheets.find((one) => one === name);
  const language = printLanguages.find((one) => one === code);
  if (!sheet || !language) return null;
  if ((sheet === "leaflet") !== (streetId === undefined)) return null;
  return { sheet, language, streetId: streetId ?? null };
}

/** A wish as it is stored: `poster`, `daily:FROM:TO`, `application:DAY`, `leaflet:ja,en`. */
export function writeWish(wish: SheetWish): string {
  if (isMapWish(wish)) return `${wish.sheet}:${wish.languages.join(",")}`;
  if (wish.sheet === "daily") return `daily:${wish.from}:${wish.to}`;
  if (wish.sheet === "application") return `application:${wish.answerBy}`;
  return wish.sheet;
}

/** The wish in its stored form; null when it is none of ours. */
export function readWish(text: string): SheetWish | null {
  const [name = "", first = "", last = ""] = text.split(":");
  const plain = PLAIN.find((sheet) => sheet === name);
  if (plain) return { sheet: plain };
  const map = mapSheets.find((sheet) => sheet === name);
  const asked = first.split(",");
  const languages = printLanguages.filter((code) => asked.includes(code));
  if (map) return languages.length > 0 ? { sheet: map, languages } : null;
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

/** Sheets of paper one shop takes; two days of 日めくり share a sheet. */
function paperOf(wish: SheetWish): number {
  if (isMapWish(wish)) return 0;
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
