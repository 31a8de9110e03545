import { fill } from "./fill.ts";
import { legendBlock } from "./leaflet-legend.ts";
import {
  GAP,
  type Grid,
  listType,
  type Panel,
  panelsOf,
  panelWidth,
} from "./leaflet-panel.ts";
import type { Leaflet } from "./map-sheet.ts";

/** A3 in mm from its top left; `listBottom` is where the lists end, over the imprint. */
export const leafletPage = {
  width: 297,
  height: 420,
  left: 13.5,
  right: 283.5,
  top: 13,
  testTop: 9,
  testHeight: 6.8,
  listBottom: 402,
  imprintTop: 404.4,
};

/** A panel and where it stands; `head` is the height its row gives to names. */
export type Placed = { panel: Panel; x: number; y: number; head: number };

export type LeafletLayout = {
  grid: Grid;
  /** Where the first page's lists and legend begin; the map ends above it. */
  listTop: number;
  legend: { x: number; y: number; width: number; head: number };
  /** The panels of each page; of the first page none where the lists take pages of their own. */
  pages: Placed[][];
  /** How many pages of courses follow. */
  coursePages: number;
  /** Whether the shops are listed on the first page. */
  isListed: boolean;
};

const MOST_FOOT = 150;
const ROW_GAP = 4;
const COURSES_A_PAGE = 10;
const grids: Grid[] = [
  { across: 6, columns: 2 },
  { across: 6, columns: 1 },
  { across: 5, columns: 2 },
  { across: 4, columns: 2 },
  { across: 3, columns: 3 },
];

/** The first baseline area under a test band, or at the sheet's top. */
export function contentTop({ isTest }: Pick<Leaflet, "isTest">): number {
  return isTest ? 19 : leafletPage.top;
}

type Block = Pick<Panel, "headHeight" | "bodyHeight"> & { panel: Panel | null };

function rowsOf(blocks: Block[], across: number): Block[][] {
  return Array.from({ length: Math.ceil(blocks.length / across) }, (_, row) =>
    blocks.slice(row * across, (row + 1) * across),
  );
}

const headOf = (row: Block[]) =>
  Math.max(...row.map(({ headHeight }) => headHeight));

function tall(row: Block[]): number {
  return headOf(row) + Math.max(...row.map(({ bodyHeight }) => bodyHeight));
}

function heightOf(rows: Block[][]): number {
  return rows.reduce((sum, row) => sum + tall(row) + ROW_GAP, -ROW_GAP);
}

function settingOf({ language, streets }: Leaflet, grid: Grid) {
  const numbers = streets.flatMap(({ shops }) =>
    shops.map(({ number }) => number),
  );
  return { grid, type: listType(language), most: Math.max(100, ...numbers) };
}

function panelsFor(sheet: Leaflet, grid: Grid, tallest: number): Panel[] {
  const setting = settingOf(sheet, grid);
  const more = (street: string) => fill(sheet.words.more, { street });
  return sheet.streets.flatMap((street) =>
    panelsOf(street, setting, tallest, more),
  );
}

function blocksOf(panels: Panel[]): Block[] {
  return panels.map((panel) => {
    const { headHeight, bodyHeight } = panel;
    return { panel, headHeight, bodyHeight };
  });
}

/** Rows of blocks from `top` downwards, each row as high as its highest, its names on one line. */
function place(rows: Block[][], grid: Grid, top: number) {
  let y = top;
  return rows.flatMap((row) => {
    const at = y;
    y += tall(row) + ROW_GAP;
    return row.map(({ panel }, column) => ({
      panel,
      x: leafletPage.left + column * (panelWidth(grid) + GAP),
      y: at,
      head: headOf(row),
    }));
  });
}

type Spot = ReturnType<typeof place>[number];

function panelsIn(spots: Spot[]): Placed[] {
  return spots.flatMap(({ panel, ...at }) => (panel ? [{ ...at, panel }] : []));
}

function onFoot(sheet: Leaflet, coursePages: number): LeafletLayout | null {
  const choices = grids.map((grid) => {
    const legend = legendBlock(sheet, panelWidth(grid), true);
    const panels = blocksOf(panelsFor(sheet, grid, Infinity));
    const rows = rowsOf([...panels, { ...legend, panel: null }], grid.across);
    return { grid, rows, height: heightOf(rows) };
  });
  const best = choices.reduce((found, one) =>
    one.height < found.height - 3 ? one : found,
  );
  if (best.height > MOST_FOOT) return null;
  const listTop = leafletPage.listBottom - best.height;
  const spots = place(best.rows, best.grid, listTop);
  const { panel: _, ...legend } = spots.at(-1)!;
  return {
    grid: best.grid,
    listTop,
    legend: { ...legend, width: panelWidth(best.grid) },
    pages: [panelsIn(spots)],
    coursePages,
    isListed: true,
  };
}

function onPages(sheet: Leaflet, coursePages: number): LeafletLayout {
  const top = contentTop(sheet);
  const room = leafletPage.listBottom - top;
  const grid = grids[1]!;
  // A neighbour's longer name may push a whole row down.
  const spare = listType(sheet.language).head * 2;
  const pages: Placed[][] = [[]];
  let page: Block[][] = [];
  const end = () => {
    pages.push(panelsIn(place(page, grid, top)));
    page = [];
  };
  const panels = blocksOf(panelsFor(sheet, grid, room - spare));
  for (const row of rowsOf(panels, grid.across)) {
    if (page.length > 0 && heightOf([...page, row]) > room) end();
    page.push(row);
  }
  if (page.length > 0) end();
  const { left, right, listBottom } = leafletPage;
  const width = right - left;
  const { headHeight, bodyHeight } = legendBlock(sheet, width, false);
  const listTop = listBottom - headHeight - bodyHeight;
  return {
    grid,
    listTop,
    legend: { x: left, y: listTop, width, head: headHeight },
    pages,
    coursePages,
    isListed: false,
  };
}

/**
 * Where everything of a leaflet but its map stands. The lists stand under the
 * map while they are at most 150 mm high, else on pages of their own; nothing
 * is left out, and a name that is too long for its line takes another line.
 */
export function layLeaflet(sheet: Leaflet): LeafletLayout {
  const coursePages = Math.ceil(sheet.courses.length / COURSES_A_PAGE);
  return onFoot(sheet, coursePages) ?? onPages(sheet, coursePages);
}

/** How many pages a leaflet takes. */
export function leafletPages(sheet: Leaflet): number {
  const { pages, coursePages } = layLeaflet(sheet);
  return pages.length + coursePages;
}

/** The courses of each page. */
export function coursesByPage({ courses }: Leaflet) {
  return Array.from(
    { length: Math.ceil(courses.length / COURSES_A_PAGE) },
    (_, page) =>
      courses.slice(page * COURSES_A_PAGE, (page + 1) * COURSES_A_PAGE),
  );
}
