import { iconPaths } from "#app/ui/art/icon-paths.ts";
import { hues } from "#app/ui/art/hues.ts";
import type { Canvas } from "./canvas.server.ts";
import { addPage, drawLine } from "./canvas.server.ts";
import { ink } from "./leaflet-art.ts";
import type { StreetMark, StreetSheet } from "./map-sheet.ts";
import { drawMarked, markedWidth, scriptOf } from "./marked.server.ts";
import { unmarkedText } from "./marked.ts";
import { drawStreetMap } from "./street-map.server.ts";
import {
  drawLaterHead,
  drawStreetHead,
  drawStreetImprint,
} from "./street-sheet-head.server.ts";
import {
  columnWidth,
  layStreetSheet,
  markSize,
  nameX,
  type PlacedRow,
  type StreetLayout,
  streetPage,
  streetType,
} from "./street-sheet-layout.ts";
import { drawSvg } from "./svg.server.ts";
import { drawTestBand } from "./test-band.server.ts";

const icons: Record<StreetMark, string> = {
  flat: iconPaths.ramp,
  wheelchair: iconPaths.wheelchair,
  pram: iconPaths.pram,
};

function drawMark(
  canvas: Canvas,
  mark: StreetMark,
  x: number,
  y: number,
): void {
  const markup = `<path d="${icons[mark]}" fill="none" stroke="${ink.ink}" stroke-width="1.9" stroke-linecap="round" stroke-linejoin="round"/>`;
  drawSvg(canvas, markup, "0 0 24 24", {
    x,
    y,
    width: markSize,
    height: markSize,
  });
}

function drawRow(
  canvas: Canvas,
  sheet: StreetSheet,
  { row, x, y }: PlacedRow,
): void {
  const { number, marks } = sheet.shops[row.index]!;
  const type = streetType(sheet.language);
  const script = scriptOf[sheet.language];
  const { deep } = hues[sheet.street.emblem];
  let baseline = y + type.namePitch * 0.8;
  const right = {
    x: x + nameX - 1.8,
    y: baseline,
    size: type.name,
    align: "right",
  } as const;
  drawLine(canvas, String(number), {
    ...right,
    weight: "bold",
    fill: deep,
    maxWidth: nameX - 2,
  });
  marks.forEach((mark, index) => {
    const place = x + columnWidth - (marks.length - index) * (markSize + 0.4);
    drawMark(canvas, mark, place, baseline - markSize * 0.82);
  });
  const beside = columnWidth - nameX - marks.length * (markSize + 0.4) - 1;
  for (const line of row.name) {
    drawMarked(canvas, line, {
      x: x + nameX,
      y: baseline,
      size: type.name,
      weight: "bold",
      script,
      maxWidth: beside,
    });
    baseline += type.namePitch;
  }
  baseline += type.detailPitch - type.namePitch;
  for (const line of row.detail) {
    drawMarked(canvas, line, {
      x: x + nameX,
      y: baseline,
      size: type.detail,
      script,
      maxWidth: columnWidth - nameX,
    });
    baseline += type.detailPitch;
  }
}

/** The sentences under the map and what the small signs mean. */
function drawNotes(
  canvas: Canvas,
  sheet: StreetSheet,
  layout: StreetLayout,
  beyond: string,
): void {
  const type = streetType(sheet.language);
  const script = scriptOf[sheet.language];
  const { left, right } = streetPage;
  const set = { size: type.note, script };
  layout.notes.forEach((line, index) => {
    const y = layout.notesTop + (index + 0.82) * type.notePitch;
    drawMarked(canvas, line, { ...set, x: left, y, maxWidth: right - left });
  });
  const used = (["flat", "wheelchair", "pram"] as const).filter((mark) =>
    sheet.shops.some(({ marks }) => marks.includes(mark)),
  );
  const y = layout.marksTop + type.notePitch * 0.82;
  let x = left;
  for (const mark of used) {
    drawMark(canvas, mark, x, y - markSize * 0.8);
    x += markSize + 1;
    x += drawMarked(canvas, sheet.marks[mark], { ...set, x, y }) + 5;
  }
  if (beyond === "") return;
  const room = right - x;
  const width = markedWidth(canvas, beyond, set);
  drawMarked(canvas, beyond, {
    ...set,
    x: right - Math.min(room, width),
    y,
    weight: "bold",
    maxWidth: room,
  });
}

/** Adds a street's A4 sheet: its map and its shops, then pages of shops where they are many. */
export function drawStreetSheet(canvas: Canvas, sheet: StreetSheet): void {
  const layout = layStreetSheet(sheet);
  const { width, height, left, right, testTop, testHeight } = streetPage;
  layout.pages.forEach((rows, page) => {
    addPage(canvas, streetPage);
    canvas.doc.rect(0, 0, width, height).fill(ink.paper);
    const band = { left, right, top: testTop, height: testHeight };
    if (sheet.isTest)
      drawTestBand(canvas, unmarkedText(sheet.words.testNotice), band, {
        text: unmarkedText(sheet.words.testLabel),
        script: scriptOf[sheet.language],
      });
    if (page === 0) {
      drawStreetHead(canvas, sheet);
      const beyond = drawStreetMap(canvas, sheet, layout.map);
      drawNotes(canvas, sheet, layout, beyond);
    } else drawLaterHead(canvas, sheet);
    for (const row of rows) drawRow(canvas, sheet, row);
    drawStreetImprint(canvas, sheet);
  });
}
