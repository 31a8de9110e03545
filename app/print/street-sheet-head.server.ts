import { hues } from "#app/ui/art/hues.ts";
import type { Canvas } from "./canvas.server.ts";
import { drawRule } from "./canvas.server.ts";
import { drawEmblem } from "./emblem.server.ts";
import { ink } from "./leaflet-art.ts";
import type { StreetSheet } from "./map-sheet.ts";
import { drawMarked, markedWidth, scriptOf } from "./marked.server.ts";
import { breakLines } from "./marked.ts";
import { drawSymbol, makeSymbol, QUIET_MODULES } from "./qr-block.server.ts";
import { streetPage, streetTop, streetType } from "./street-sheet-layout.ts";

const { left, right } = streetPage;
const HIGH = 15;

/** The code that opens the street's map, in its frame at the sheet's right. Answers where its frame begins. */
function drawCode(canvas: Canvas, sheet: StreetSheet, top: number): number {
  const symbol = makeSymbol(sheet.address);
  const whole = symbol.size + QUIET_MODULES * 2;
  const module = 1.02;
  const side = symbol.size * module;
  const x = right - whole * module;
  const quiet = QUIET_MODULES * module;
  drawSymbol(canvas, symbol, { x: x + quiet, y: top + quiet, side });
  canvas.doc
    .lineWidth(0.25)
    .rect(x, top, whole * module, whole * module)
    .stroke(ink.ink);
  return x;
}

/** The street's ribbon: emblem and name in paper colour on its hue, with a swallow tail. */
function drawRibbon(
  canvas: Canvas,
  sheet: StreetSheet,
  top: number,
  width: number,
): void {
  const { name, emblem } = sheet.street;
  const { hue } = hues[emblem];
  const room = width - 26;
  const type = {
    weight: "bold",
    script: scriptOf[sheet.language],
    fill: ink.paper,
  } as const;
  const isShort = breakLines(name, room, 6.6).length === 1;
  const lines = isShort ? [name] : breakLines(name, room, 4.6);
  const size = isShort ? 7.4 : Math.min(4.8, 10 / lines.length);
  const wide = Math.min(
    width,
    26 +
      Math.max(
        ...lines.map((line) => markedWidth(canvas, line, { ...type, size })),
      ),
  );
  canvas.doc
    .moveTo(left, top)
    .lineTo(left + wide, top)
    .lineTo(left + wide - 4.5, top + HIGH / 2)
    .lineTo(left + wide, top + HIGH)
    .lineTo(left, top + HIGH)
    .closePath()
    .fill(hue);
  drawEmblem(canvas, emblem, {
    x: left + 9,
    y: top + HIGH / 2,
    size: 12,
    fill: ink.paper,
    knock: hue,
  });
  const ruby = streetType(sheet.language).ruby;
  const pitch = size * (ruby ? 1.5 : 1.2);
  const middle = top + HIGH / 2 + size * (ruby ? 0.52 : 0.36);
  lines.forEach((line, index) => {
    const y = middle + (index - (lines.length - 1) / 2) * pitch;
    drawMarked(canvas, line, {
      ...type,
      x: left + 17.5,
      y,
      size,
      maxWidth: wide - 24,
    });
  });
}

/** Street, rally, period, stations and desk on the left; the code on the right. */
export function drawStreetHead(canvas: Canvas, sheet: StreetSheet): void {
  const top = streetTop(sheet);
  const width = drawCode(canvas, sheet, top) - left - 5;
  drawRibbon(canvas, sheet, top, width);
  const { language, street, near, periods, rally, season, words } = sheet;
  const script = scriptOf[language];
  const pitch = streetType(language).ruby ? 7.2 : 5.7;
  let y = top + HIGH + (streetType(language).ruby ? 7.6 : 6.4);
  const line = (text: string, size: number, weight: "bold" | "regular") => {
    drawMarked(canvas, text, {
      x: left,
      y,
      size,
      weight,
      script,
      maxWidth: width,
    });
    y += pitch;
  };
  const sample = sheet.isSample ? words.sampleMark : "";
  line(`${rally.name} ${season}${sample}`, 4.4, "bold");
  periods.forEach(({ label, from, to }, index) => {
    const days = `${label} ${from} ${to}`.trim();
    line(index > 0 ? days : `${days}　${street.count}`, 3.8, "regular");
  });
  for (const station of near) line(station, 3.8, "regular");
  line(sheet.deskLine, 3.8, "bold");
}

/** The street's name again over a later page's list. */
export function drawLaterHead(canvas: Canvas, sheet: StreetSheet): void {
  const y = streetTop(sheet) + 8;
  const line = {
    x: left,
    size: 5.6,
    weight: "bold",
    script: scriptOf[sheet.language],
  } as const;
  drawMarked(canvas, sheet.street.name, { ...line, y, maxWidth: right - left });
  drawRule(
    canvas,
    [left, y + 3],
    [right, y + 3],
    0.6,
    hues[sheet.street.emblem].hue,
  );
}

/** What the code opens, in words, and whose data the map is made of. */
export function drawStreetImprint(canvas: Canvas, sheet: StreetSheet): void {
  const { language, words, credit, waysCredit, isSample } = sheet;
  const script = scriptOf[language];
  const pitch = streetType(language).ruby ? 5.2 : 4.1;
  const type = { size: 2.9, script, x: left, pitch, maxWidth: right - left };
  let y = streetPage.imprintTop + (streetType(language).ruby ? 4.4 : 3.6);
  drawRule(
    canvas,
    [left, streetPage.imprintTop],
    [right, streetPage.imprintTop],
    0.25,
  );
  const address = sheet.address.replace(/^https?:\/\//, "");
  const sample = isSample ? `　${words.sampleNote}` : "";
  for (const text of [
    `${words.scan} ${address}${sample}`,
    [credit, waysCredit].filter(Boolean).join("　"),
  ]) {
    drawMarked(canvas, text, { ...type, y });
    y += pitch;
  }
}
