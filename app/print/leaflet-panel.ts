import type { PrintLanguage } from "#app/domain/print-order.ts";
import type { EmblemName } from "#app/domain/emblem.ts";
import type { LeafletStreet } from "./map-sheet.ts";
import { breakLines, wordSize } from "./marked.ts";

type PanelRow = { number: number; lines: string[] };

/** A street's list, or a part of it, as it is set: its name, and its shops in columns. Heights in mm. */
export type Panel = {
  emblem: EmblemName;
  head: string[];
  headSize: number;
  columns: PanelRow[][];
  headHeight: number;
  bodyHeight: number;
};

/** How many panels stand side by side, and how many columns each has. */
export type Grid = { across: number; columns: number };

type ListType = { size: number; pitch: number; head: number };

export const GAP = 4.6;
const listWidth = 270;

/** Type of the lists; readings over the words want more room. */
export function listType(language: PrintLanguage): ListType {
  return language === "ja-easy"
    ? { size: 3.3, pitch: 5.7, head: 6.2 }
    : { size: 3.05, pitch: 3.98, head: 5 };
}

/** What the numbers take before the names, up to the highest. */
export function numberWidth(most: number): number {
  return 3 + String(most).length * 1.75;
}

export function panelWidth({ across }: Grid): number {
  return (listWidth - GAP * (across - 1)) / across;
}

/** From the left edge of one column of a panel to the next. */
export function columnStep(grid: Grid): number {
  return panelWidth(grid) / grid.columns;
}

/** What a name may take of a column whose highest number is `most`. */
export function nameWidth(grid: Grid, most: number): number {
  return columnStep(grid) - numberWidth(most) - (grid.columns > 1 ? 1.2 : 0);
}

export const emblemSize = 7;
const headText = (grid: Grid) => panelWidth(grid) - emblemSize - 1.6;

export function headHeight(lines: number, type: ListType): number {
  return Math.max(8.2, 2.6 + lines * type.head) + type.pitch * 0.35;
}

const rowsTall = (rows: PanelRow[], { pitch }: ListType) =>
  rows.reduce((sum, { lines }) => sum + lines.length * pitch, 0);

/** Rows in order into columns as alike in height as their order allows. */
function share(rows: PanelRow[], columns: number, type: ListType) {
  const parts: PanelRow[][] = [];
  let rest = rows;
  for (let left = columns; left > 0; left--) {
    const goal = rowsTall(rest, type) / left;
    let count = 0;
    while (
      count < rest.length &&
      rowsTall(rest.slice(0, count), type) < goal - 0.01
    )
      count++;
    parts.push(rest.slice(0, count));
    rest = rest.slice(count);
  }
  return parts;
}

type Setting = { grid: Grid; type: ListType; most: number };

function panelOf(
  name: string,
  emblem: EmblemName,
  rows: PanelRow[],
  { grid, type }: Setting,
): Panel {
  const headSize = wordSize(name, headText(grid), type.head * 0.86);
  const head = breakLines(name, headText(grid), headSize);
  const columns = share(rows, grid.columns, type);
  const tallest = Math.max(...columns.map((part) => rowsTall(part, type)));
  return {
    emblem,
    head,
    headSize,
    columns,
    headHeight: headHeight(head.length, type),
    bodyHeight: tallest,
  };
}

const heightOf = (panel: Panel) => panel.headHeight + panel.bodyHeight;

/** A street's panels: one, or as many as it takes when its list is taller than `tallest`; `more` names the later ones. */
export function panelsOf(
  { name, emblem, shops }: LeafletStreet,
  setting: Setting,
  tallest: number,
  more: (name: string) => string,
): Panel[] {
  const { grid, type, most } = setting;
  const width = nameWidth(grid, most);
  const rows = shops.map(({ number, name: shop }) => ({
    number,
    lines: breakLines(shop, width, type.size),
  }));
  const panels: Panel[] = [];
  for (let left = rows; left.length > 0;) {
    const title = panels.length === 0 ? name : more(name);
    let count = left.length;
    let panel = panelOf(title, emblem, left, setting);
    while (heightOf(panel) > tallest && count > 1) {
      count = Math.max(
        1,
        Math.floor(count * Math.min(0.95, tallest / heightOf(panel))),
      );
      panel = panelOf(title, emblem, left.slice(0, count), setting);
    }
    panels.push(panel);
    left = left.slice(count);
  }
  return panels;
}
