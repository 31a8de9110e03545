import { poster as posterTexts } from "#app/locales/ja/poster.ts";
import { print } from "#app/locales/ja/print.ts";
import { weekdayText } from "#app/ui/dates.ts";
import type { Canvas } from "./canvas.server.ts";
import { addPage, drawLine, drawRule, lineWidth } from "./canvas.server.ts";
import { drawDailyFoot } from "./daily-foot.server.ts";
import { drawShopLine } from "./daily-shop.server.ts";
import { fill } from "./fill.ts";
import { drawFitted } from "./fit.server.ts";
import { colour } from "./measure.ts";
import { drawSymbol, makeSymbol } from "./qr-block.server.ts";
import { drawSeal } from "./seal.server.ts";
import type { DailyPage, DailySheet } from "./sheet.ts";
import { drawTestBand } from "./test-band.server.ts";

const paper = { width: 297, height: 210 };
const half = 148.5;
const left = 11;
const right = 137.5;
const bandTop = 75;
const bandEnd = 149;
const tick = 4;

/** Adds an A4 page with one or two days of a 日めくり, ticks at its edges where it is cut. */
export function drawDailyPage(canvas: Canvas, sheet: DailySheet): void {
  addPage(canvas, paper);
  const { doc } = canvas;
  doc.rect(0, 0, paper.width, paper.height).fill(colour.paper);
  sheet.pages.forEach((page, index) => {
    doc.save().translate(index * half, 0);
    drawDay(canvas, sheet, page);
    doc.restore();
  });
  for (const top of [0, paper.height - tick])
    drawRule(canvas, [half, top], [half, top + tick], 0.2);
}

function drawDay(canvas: Canvas, sheet: DailySheet, page: DailyPage): void {
  const { doc } = canvas;
  doc.rect(0, bandTop, half, bandEnd - bandTop).fill(colour.white);
  if (sheet.isTest) {
    const band = { left, right, top: 9, height: 5.4 };
    const { testNotice, testNoticeSample } = print.counter;
    drawTestBand(canvas, sheet.isSample ? testNoticeSample : testNotice, band);
  }
  drawShopLine(canvas, sheet, { left, right });
  drawDate(canvas, page.day);
  drawSymbol(canvas, makeSymbol(page.address), { x: 11, y: 83.5, side: 57 });
  drawBeside(canvas, sheet);
  drawRule(canvas, [0, bandTop], [half, bandTop], 0.5);
  drawRule(canvas, [0, bandEnd], [half, bandEnd], 0.25);
  drawDailyFoot(canvas, sheet, { left, right });
}

function drawDate(canvas: Canvas, day: string): void {
  const [, month, dayOfMonth] = day.split("-").map(Number);
  const weekday = weekdayText("ja", new Date(`${day}T00:00:00Z`).getUTCDay());
  const number = { size: 46, weight: "bold" } as const;
  const wide = lineWidth(canvas, String(dayOfMonth), number);
  const numberX = 74.25;
  drawLine(canvas, String(dayOfMonth), {
    ...number,
    x: numberX,
    y: 70.5,
    align: "center",
  });
  const word = { y: 70.5, size: 10.5, weight: "bold", maxWidth: 42 } as const;
  const monthText = fill(print.daily.month, { month: month ?? "" });
  const before = numberX - wide / 2 - 3.5;
  drawLine(canvas, monthText, { ...word, x: before, align: "right" });
  const weekdayWord = fill(print.daily.weekday, { weekday });
  drawLine(canvas, weekdayWord, { ...word, x: numberX + wide / 2 + 3.5 });
}

function drawBeside(canvas: Canvas, sheet: DailySheet): void {
  const x = 79;
  const width = right - x;
  const head = { x, size: 9.2, weight: "bold", maxWidth: width } as const;
  drawLine(canvas, print.daily.heading, { ...head, y: 90 });
  const call = { width, height: 13, size: 5.1, weight: "bold" } as const;
  drawFitted(canvas, posterTexts.call[sheet.mode], { ...call, x, y: 98.5 });
  drawSeal(canvas, sheet, { x: x + width / 2, y: 128, diameter: 33 });
}
