import type { Box } from "#app/ui/map/shape.ts";
import type { Canvas } from "./canvas.server.ts";
import { drawRule } from "./canvas.server.ts";
import { drawColumn } from "./column.server.ts";
import { ink } from "./leaflet-art.ts";
import { contentTop, leafletPage } from "./leaflet-layout.ts";
import type { Leaflet } from "./map-sheet.ts";
import {
  drawLines,
  drawMarked,
  markedWidth,
  scriptOf,
} from "./marked.server.ts";
import { breakLines, roughWidth, unmarkedText } from "./marked.ts";
import { drawSymbol, makeSymbol, QUIET_MODULES } from "./qr-block.server.ts";
import {
  canBreakBefore,
  isWordEdge,
  trimGaps,
  verticalCells,
} from "./vertical.ts";

const { left } = leafletPage;
const TALLEST = 106;
const LARGEST = 19.4;
const WIDEST = 68;
const BLOCK = 46;
const SCAN_SIZE = 3.5;
const MODULE = 1.02;

type Title = { bottom: number; right: number };

/** The rally's name downwards, in two lines where it is long. */
function drawVertical(canvas: Canvas, name: string, top: number): Title {
  const cells = trimGaps(verticalCells(name));
  const breaks = cells
    .map((_, index) => index)
    .filter((index) => canBreakBefore(cells, index));
  const cost = (index: number) =>
    Math.max(index, cells.length - index) *
    (isWordEdge(cells, index) ? 0.75 : 1);
  const best = breaks.reduce(
    (a, b) => (cost(b) < cost(a) ? b : a),
    breaks[0] ?? cells.length,
  );
  const lines =
    cells.length > 4
      ? [cells.slice(0, best), cells.slice(best)].map(trimGaps)
      : [cells];
  const longest = Math.max(...lines.map((line) => line.length));
  const size = Math.min(
    LARGEST,
    TALLEST / longest,
    WIDEST / 1.24 / lines.length,
  );
  const ends = lines.map((line, index) =>
    drawColumn(canvas, line, {
      x: left + size * (0.5 + (lines.length - 1 - index) * 1.22),
      top,
      size,
      weight: "bold",
      pitch: 1.06,
      fill: ink.ink,
    }),
  );
  return {
    bottom: Math.max(...ends),
    right: left + size * (1 + (lines.length - 1) * 1.22),
  };
}

/** The rally's name across, as large as its longest word allows. */
function drawAcross(canvas: Canvas, sheet: Leaflet, top: number): Title {
  const { name } = sheet.rally;
  const words = name.split(" ");
  const widest = Math.max(...words.map((word) => roughWidth(word, 1)));
  const size = Math.max(6, Math.min(15, WIDEST / widest));
  const hasRuby = unmarkedText(name) !== name;
  const pitch = size * (hasRuby ? 1.62 : 1.2);
  const type = {
    size,
    weight: "bold",
    script: scriptOf[sheet.language],
  } as const;
  const lines = breakLines(name, WIDEST, size);
  lines.forEach((line, index) => {
    const y = top + size * (hasRuby ? 1.4 : 0.9) + index * pitch;
    drawMarked(canvas, line, { ...type, x: left - 0.4, y, maxWidth: WIDEST });
  });
  const right =
    left +
    Math.max(
      ...lines.map((line) => Math.min(WIDEST, markedWidth(canvas, line, type))),
    );
  return { bottom: top + size * 0.2 + lines.length * pitch, right };
}

function drawSampleBox(
  canvas: Canvas,
  word: string,
  y: number,
  sheet: Leaflet,
): number {
  const type = {
    size: 3.3,
    weight: "bold",
    script: scriptOf[sheet.language],
  } as const;
  const hasRuby = unmarkedText(word) !== word;
  const width = markedWidth(canvas, word, type) + 3;
  const height = hasRuby ? 6.6 : 5;
  canvas.doc
    .lineWidth(0.3)
    .roundedRect(left, y, width, height, 0.8)
    .stroke(ink.ink);
  drawMarked(canvas, word, { ...type, x: left + 1.5, y: y + height - 1.35 });
  return y + height;
}

/** Edition, period and 見本 under the double rule. Answers where they end. */
function drawBlock(canvas: Canvas, sheet: Leaflet, top: number): number {
  const script = scriptOf[sheet.language];
  const ruby = sheet.language === "ja-easy" ? 1.45 : 1;
  drawRule(canvas, [left, top], [left + BLOCK, top], 0.75);
  drawRule(canvas, [left, top + 1.2], [left + BLOCK, top + 1.2], 0.25);
  const at = { x: left, maxWidth: BLOCK, script };
  let y = top + 8.4 * (ruby > 1 ? 1.2 : 1);
  if (sheet.season !== "") {
    const season = { size: 6, weight: "bold", pitch: 7.4 * ruby } as const;
    y = drawLines(canvas, sheet.season, { ...at, ...season, y });
  }
  const days =
    sheet.periods.length > 1
      ? ({ size: 3.9, pitch: 5.6 * ruby } as const)
      : ({ size: 4.7, pitch: 6.8 * ruby } as const);
  for (const { label, from, to } of sheet.periods)
    for (const line of [label, from, to].filter(Boolean))
      y = drawLines(canvas, line, { ...at, ...days, y });
  y -= 3.4 * ruby;
  return sheet.isSample
    ? drawSampleBox(canvas, sheet.words.sample, y, sheet)
    : y;
}

function codeOf(sheet: Leaflet) {
  const symbol = makeSymbol(sheet.address);
  const quiet = QUIET_MODULES * MODULE;
  const side = symbol.size * MODULE;
  const ruby = sheet.language === "ja-easy" ? 1.4 : 1;
  const words = breakLines(sheet.words.scan, BLOCK, SCAN_SIZE);
  const whole = side + quiet * 2;
  const height = whole + 1.6 + words.length * 4.6 * ruby + 4.4;
  return { symbol, quiet, side, ruby, words, whole, height };
}

/** The code that opens the map on a phone, in its frame, with its words below. */
export function drawLeafletCode(canvas: Canvas, sheet: Leaflet, box: Box) {
  const { symbol, quiet, side, ruby, words, whole } = codeOf(sheet);
  const script = scriptOf[sheet.language];
  const { left: x, top } = box;
  drawSymbol(canvas, symbol, { x: x + quiet, y: top + quiet, side });
  canvas.doc.lineWidth(0.25).rect(x, top, whole, whole).stroke(ink.ink);
  let y = top + whole + 1.2 + 3.6 * ruby;
  const scan = { size: SCAN_SIZE, weight: "bold", script } as const;
  for (const line of words) {
    drawMarked(canvas, line, { ...scan, x, y, maxWidth: BLOCK });
    y += 4.6 * ruby;
  }
  const address = sheet.address.replace(/^https?:\/\//, "");
  drawMarked(canvas, address, { size: 2.9, x, y, maxWidth: BLOCK });
}

/** Where the code may stand: under the words on the left, or low on the right. */
export function codePlaces(sheet: Leaflet, [, words]: Box[], area: Box): Box[] {
  const { height } = codeOf(sheet);
  const top = (words?.bottom ?? area.top) + 5;
  const low = area.bottom - height;
  const x = area.right - BLOCK;
  return [
    { left, top, right: left + BLOCK, bottom: top + height },
    { left: x, top: low, right: area.right, bottom: area.bottom },
  ];
}

/** The title and what stands under it. Answers the boxes, in mm, that the map keeps clear of. */
export function drawLeafletHead(canvas: Canvas, sheet: Leaflet): Box[] {
  const top = contentTop(sheet);
  const isAcross = sheet.language !== "ja";
  const title = isAcross
    ? drawAcross(canvas, sheet, top)
    : drawVertical(canvas, sheet.rally.name, top);
  const start = title.bottom + (isAcross ? 6 : 12);
  const bottom = drawBlock(canvas, sheet, start);
  return [
    { left, top, right: title.right, bottom: title.bottom },
    { left, top: start, right: left + BLOCK, bottom },
  ];
}
