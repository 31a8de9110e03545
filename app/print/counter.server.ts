import { poster as posterTexts } from "#app/locales/ja/poster.ts";
import { print } from "#app/locales/ja/print.ts";
import { hues } from "#app/ui/art/hues.ts";
import type { Canvas } from "./canvas.server.ts";
import { addPage, drawLine, drawRule, lineWidth } from "./canvas.server.ts";
import { columnHeight, drawColumn } from "./column.server.ts";
import { drawEmblem } from "./emblem.server.ts";
import { fill } from "./fill.ts";
import { drawFitted } from "./fit.server.ts";
import { scripts } from "./languages.server.ts";
import { colour } from "./measure.ts";
import { drawSymbol, makeSymbol } from "./qr-block.server.ts";
import { drawSeal } from "./seal.server.ts";
import type { CounterCard } from "./sheet.ts";
import { groupCode } from "./sheet-address.ts";
import { drawTestBand } from "./test-band.server.ts";
import { trimGaps, verticalCells } from "./vertical.ts";

const texts = print.counter;
const page = { width: 105, height: 148 };
const left = 7;
const right = 98;
const bandTop = 36;
const bandEnd = 98;

/** Adds the A6 card beside the till. */
export function drawCounterPage(canvas: Canvas, card: CounterCard): void {
  addPage(canvas, page);
  const { doc } = canvas;
  doc.rect(0, 0, page.width, page.height).fill(colour.paper);
  doc.rect(0, bandTop, page.width, bandEnd - bandTop).fill(colour.white);
  if (card.isTest) {
    const band = { left, right, top: 6, height: 5 };
    const { testNotice, testNoticeSample } = texts;
    drawTestBand(canvas, card.isSample ? testNoticeSample : testNotice, band);
  }
  drawShop(canvas, card);
  drawSymbol(canvas, makeSymbol(card.address), { x: 7.7, y: 43, side: 48 });
  drawCall(canvas, posterTexts.call[card.mode]);
  drawRule(canvas, [0, bandTop], [page.width, bandTop], 0.3);
  drawRule(canvas, [0, bandEnd], [page.width, bandEnd], 0.25);
  drawTyped(canvas, card);
  drawFoot(canvas, card);
}

function drawShop(canvas: Canvas, card: CounterCard): void {
  const { shop, rally, isSample } = card;
  drawEmblem(canvas, shop.emblem, {
    x: 8.6,
    y: 14.9,
    size: 3.6,
    fill: hues[shop.emblem].hue,
    knock: colour.paper,
  });
  const street = [shop.streetName, shop.associationName ?? ""]
    .join("　")
    .trim();
  drawLine(canvas, street, { x: 11.2, y: 16.1, size: 3, maxWidth: 62 });
  drawFitted(canvas, shop.name, {
    x: left,
    y: 25.1,
    width: 66,
    height: 9.4,
    size: 7.6,
    weight: "bold",
    leading: 1.16,
    stand: "middle",
  });
  const taking = isSample ? texts.takingSample : texts.taking;
  const rallyLine = fill(taking, { rally: rally.name });
  drawLine(canvas, rallyLine, { x: left, y: 32.4, size: 3, maxWidth: 66 });
  const ground = colour.paper;
  drawSeal(canvas, card, { x: 86.2, y: 24.4, diameter: 21.5, ground });
}

function drawCall(canvas: Canvas, call: string): void {
  const columns = call
    .split(/(?<=、)/)
    .map((part) => trimGaps(verticalCells(part)));
  const type = { size: 6.1, pitch: 1.02, weight: "bold" } as const;
  const tall = Math.max(
    ...columns.map((cells) => columnHeight(canvas, cells, type)),
  );
  const size = type.size * Math.min(1, 55 / tall);
  columns.forEach((cells, index) => {
    const x = 93.4 - index * 9.4;
    drawColumn(canvas, cells, {
      ...type,
      size,
      x,
      top: 38.6,
      fill: colour.ink,
    });
  });
}

function drawTyped(canvas: Canvas, card: CounterCard): void {
  let x = left;
  for (const group of groupCode(card.code).split(" ")) {
    const type = { size: 6.3, weight: "bold", tracking: 0.44 } as const;
    x += drawLine(canvas, group, { ...type, x, y: 106 }) + 2.6;
  }
  const host = { x: left, y: 110.8, size: 3.3, weight: "bold" } as const;
  const wide = lineWidth(canvas, card.host, host);
  const ask = { y: 110.8, size: 2.75 };
  if (wide > 50) {
    drawLine(canvas, card.host, { ...host, y: 110.1, maxWidth: right - left });
    drawLine(canvas, texts.typeInstead, {
      ...ask,
      x: left,
      y: 113.3,
      size: 2.4,
    });
  } else {
    drawLine(canvas, card.host, host);
    const x = left + wide + 2.6;
    drawLine(canvas, texts.typeInstead, { ...ask, x, maxWidth: right - x });
  }
  drawRule(canvas, [left, 114.7], [right, 114.7], 0.25);
}

function drawFoot(canvas: Canvas, card: CounterCard): void {
  texts.languages[card.mode].forEach(({ lang, sentence }, index) => {
    const script = scripts[lang];
    const y = 119.2 + index * 4.1;
    const maxWidth = right - left;
    drawLine(canvas, sentence, { x: left, y, size: 2.9, script, maxWidth });
  });
  drawRule(canvas, [left, 134.8], [right, 134.8], 0.25);
  const { ward, shop, edition, isSample } = card;
  const note = isSample ? posterTexts.sampleNote : "　";
  const desk = `${posterTexts.deskLabel} ${ward.deskPhone}${note}${ward.deskHours}`;
  const line = { y: 138.8, size: 2.35 };
  const street = shop.streetShortName;
  const sheet = fill(texts.sheet, { street, number: shop.number, edition });
  drawLine(canvas, desk, { ...line, x: left, maxWidth: 62 });
  const end = { ...line, x: right, align: "right", maxWidth: 27 } as const;
  drawLine(canvas, sheet, end);
}
