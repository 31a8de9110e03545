export type Cell = { x: number; y: number; width: number; height: number };

/** A ring to stamp in: its middle and its diameter, in mm from the cell's top left corner. */
export type Ring = { x: number; y: number; diameter: number };

export type Grid = { columns: number; rows: number };

const left = 10;
const right = 287;
const fold = 148.5;
const gutter = 4;
const top = 19.1;
const bottom = 166.8;

/** Cells on the inner page: 12, more and smaller for more than 11 streets, since one cell is kept for counting. */
export function gridOf(streets: number): Grid {
  if (streets < 12) return { columns: 4, rows: 3 };
  const columns = streets < 16 ? 4 : 6;
  return { columns, rows: Math.max(4, Math.ceil((streets + 1) / columns)) };
}

/** The cells in reading order, in mm on the page; none lies on the fold. */
export function placeCells({ columns, rows }: Grid): Cell[] {
  const width = (fold - gutter / 2 - left) / (columns / 2);
  const height = (bottom - top) / rows;
  return Array.from({ length: columns * rows }, (_, index): Cell => {
    const column = index % columns;
    const isRight = column >= columns / 2;
    const start = isRight ? right - width * columns : left;
    return {
      x: start + column * width,
      y: top + Math.floor(index / columns) * height,
      width,
      height,
    };
  });
}

/**
 * How many of the page's cells each street takes: one, and what is left over goes to the streets with most shops a cell,
 * as long as they have more shops than rings. `rings` is what one cell holds.
 */
export function shareCells(
  streets: { shops: number }[],
  cells: number,
  rings: number,
): number[] {
  const shares = streets.map(() => 1);
  for (let spare = cells - streets.length; spare > 0; spare--) {
    const crowding = streets.map(({ shops }, index) => {
      const share = shares[index] ?? 1;
      return shops > share * rings ? shops / share : 0;
    });
    const most = Math.max(0, ...crowding);
    if (most === 0) return shares;
    const index = crowding.indexOf(most);
    shares[index] = (shares[index] ?? 1) + 1;
  }
  return shares;
}

const header = 13.4;
const under = 5.6;

/**
 * The rings of a cell: a large one for the street's first stamp and two smaller ones beside it; `isMore` makes all three
 * of the smaller size. Ink stamps want 18 mm: only the smallest cells have less.
 */
export function placeRings({ width, height }: Cell, isMore = false): Ring[] {
  const isNarrow = width < 60;
  const gap = isNarrow ? 1.2 : 2.1;
  const edge = isNarrow ? 1.6 : 2.1;
  const room = height - header - under;
  const large = Math.min(isNarrow ? 16 : 23, room);
  const small = Math.min(isNarrow ? 12 : 18.5, room);
  const base = header + large + (room - large) * 0.6;
  let x = edge;
  return [isMore ? small : large, small, small].map((diameter): Ring => {
    const ring = { x: x + diameter / 2, y: base - diameter / 2, diameter };
    x += diameter + gap;
    return ring;
  });
}
