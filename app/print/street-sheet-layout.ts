import type { PrintLanguage } from "#app/domain/print-order.ts";
import type { StreetSheet } from "./map-sheet.ts";
import { breakLines } from "./marked.ts";

/** A4 in mm from its top left; `bottom` is where the list ends, over the imprint. */
export const streetPage = {
  width: 210,
  height: 297,
  left: 13,
  right: 197,
  top: 12,
  testTop: 9,
  testHeight: 6.8,
  bottom: 278,
  imprintTop: 280.4,
};

export type StreetRow = {
  index: number;
  name: string[];
  detail: string[];
  height: number;
};
export type PlacedRow = { row: StreetRow; x: number; y: number };

export type StreetLayout = {
  map: { left: number; top: number; right: number; bottom: number };
  /** Sentences under the map, from `notesTop` on. */
  notes: string[];
  notesTop: number;
  marksTop: number;
  pages: PlacedRow[][];
};

const GAP = 5;
export const columnWidth = (streetPage.right - streetPage.left - GAP) / 2;
export const nameX = 10;
export const markSize = 4.6;
/** A line more in the head for each channel with days of its own. */
const MORE_PERIOD = 5;
const LEAST_MAP = 96;
const MOST_MAP = 170;
/** Where a later page's list begins, under the street's name. */
const LATER_HEAD = 14;

export function streetType(language: PrintLanguage) {
  return language === "ja-easy"
    ? {
        name: 4,
        namePitch: 6.4,
        detail: 3.1,
        detailPitch: 5,
        note: 3.3,
        notePitch: 5.4,
        head: 60,
        ruby: true,
      }
    : {
        name: 4,
        namePitch: 5,
        detail: 3,
        detailPitch: 3.9,
        note: 3.2,
        notePitch: 4.4,
        head: 50,
        ruby: false,
      };
}

export function streetTop({ isTest }: Pick<StreetSheet, "isTest">): number {
  return isTest ? 19 : streetPage.top;
}

function rowsOf({ shops, language }: StreetSheet): StreetRow[] {
  const type = streetType(language);
  const room = columnWidth - nameX;
  return shops.map(({ name, detail, marks }, index) => {
    const beside = room - marks.length * (markSize + 0.4) - 1;
    const names = breakLines(name, beside, type.name);
    const details = detail === "" ? [] : breakLines(detail, room, type.detail);
    const height =
      names.length * type.namePitch + details.length * type.detailPitch + 2;
    return { index, name: names, detail: details, height };
  });
}

const tall = (rows: StreetRow[]) =>
  rows.reduce((sum, { height }) => sum + height, 0);

/** The first rows in two columns that are as alike as their order allows. */
function halve(rows: StreetRow[]): [StreetRow[], StreetRow[]] {
  let [best, least] = [rows.length, Infinity];
  for (let at = Math.floor(rows.length / 4); at <= rows.length; at++) {
    const higher = Math.max(tall(rows.slice(0, at)), tall(rows.slice(at)));
    if (higher < least) [best, least] = [at, higher];
  }
  return [rows.slice(0, best), rows.slice(best)];
}

function heightOf(rows: StreetRow[]): number {
  return Math.max(...halve(rows).map(tall));
}

/** How many of the rows two columns of a height hold. */
function fitting(rows: StreetRow[], room: number): number {
  let [left, right, count] = [0, 0, 0];
  for (const { height } of rows) {
    if (right === 0 && left + height <= room) left += height;
    else if (right + height <= room) right += height;
    else break;
    count++;
  }
  return count;
}

function place(rows: StreetRow[], top: number): PlacedRow[] {
  return halve(rows).flatMap((column, index) => {
    let y = top;
    return column.map((row) => {
      const at = { row, x: streetPage.left + index * (columnWidth + GAP), y };
      y += row.height;
      return at;
    });
  });
}

/** Rows that did not fit beside the map, in pages. A page takes what its two columns surely hold. */
function laterPages(rows: StreetRow[], top: number): PlacedRow[][] {
  const room = streetPage.bottom - top;
  const pages: PlacedRow[][] = [];
  for (let rest = rows; rest.length > 0;) {
    const count = Math.max(1, fitting(rest, room));
    const here = rest.slice(0, count);
    pages.push(
      heightOf(here) <= room ? place(here, top) : place(here.slice(0, 1), top),
    );
    rest = rest.slice(heightOf(here) <= room ? count : 1);
  }
  return pages;
}

/**
 * Where a street's sheet has its map, its sentences and its shops. The list
 * stands under the map as far as that leaves the map 96 mm, then on pages of
 * its own; nothing is left out.
 */
export function layStreetSheet(sheet: StreetSheet): StreetLayout {
  const { left, right, bottom } = streetPage;
  const type = streetType(sheet.language);
  const top = streetTop(sheet);
  const mapTop = top + type.head + (sheet.periods.length - 1) * MORE_PERIOD;
  const notes = breakLines(sheet.words["street.pins"], right - left, type.note);
  const strip = (notes.length + 1) * type.notePitch + 4.5;
  const rows = rowsOf(sheet);
  const room = bottom - mapTop - strip;
  const whole = rows.length > 0 ? heightOf(rows) : 0;
  const isWhole = whole <= room - LEAST_MAP;
  const count = isWhole ? rows.length : fitting(rows, room - LEAST_MAP);
  const first = rows.slice(0, count);
  const listed = isWhole ? whole : room - LEAST_MAP;
  const mapBottom = mapTop + Math.min(MOST_MAP, room - listed);
  const notesTop = mapBottom + 1;
  const marksTop = notesTop + notes.length * type.notePitch;
  return {
    map: { left, top: mapTop, right, bottom: mapBottom },
    notes,
    notesTop,
    marksTop,
    pages: [
      place(first, mapBottom + strip),
      ...laterPages(rows.slice(count), top + LATER_HEAD),
    ],
  };
}

/** How many pages a street's sheet takes. */
export function streetSheetPages(sheet: StreetSheet): number {
  return layStreetSheet(sheet).pages.length;
}
