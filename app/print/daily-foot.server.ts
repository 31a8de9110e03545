import { poster as posterTexts } from "#app/locales/ja/poster.ts";
import { print } from "#app/locales/ja/print.ts";
import type { Canvas } from "./canvas.server.ts";
import { drawLine, drawRule } from "./canvas.server.ts";
import { fill } from "./fill.ts";
import { scripts } from "./languages.server.ts";
import type { DailySheet } from "./sheet.ts";
import { groupCode } from "./sheet-address.ts";

type Sides = { left: number; right: number };

const texts = print.daily;

/** Under the band: the typed code, a line in each language, what to do at closing, and the imprint. */
export function drawDailyFoot(
  canvas: Canvas,
  sheet: DailySheet,
  sides: Sides,
): void {
  const { left, right } = sides;
  drawTyped(canvas, sheet, sides);
  const lines = [
    ...texts.languages.map((line, index) => {
      const ask = print.counter.languages[sheet.mode][index];
      return { ...line, sentence: `${line.sentence} ${ask?.sentence ?? ""}` };
    }),
    ...print.counter.languages[sheet.mode].filter(({ lang }) => lang === "ja"),
  ];
  lines.forEach(({ lang, sentence }, index) => {
    const type = { size: 3.15, script: scripts[lang], maxWidth: right - left };
    drawLine(canvas, sentence, { ...type, x: left, y: 168.4 + index * 4.7 });
  });
  drawRule(canvas, [left, 186], [right, 186], 0.7);
  const ask = { x: left, maxWidth: right - left } as const;
  const head = { ...ask, y: 191.8, size: 4.1, weight: "bold" } as const;
  const taken = drawLine(canvas, texts.closing, head) + 4;
  drawLine(canvas, texts.closingAsk, {
    x: left + taken,
    y: 191.8,
    size: 3.5,
    maxWidth: right - left - taken,
  });
  drawRule(canvas, [left, 195.4], [right, 195.4], 0.25);
  drawImprint(canvas, sheet, sides);
}

function drawTyped(canvas: Canvas, sheet: DailySheet, { left, right }: Sides) {
  let x = left;
  for (const group of groupCode(sheet.code).split(" ")) {
    const type = { size: 6.3, weight: "bold", tracking: 0.44 } as const;
    x += drawLine(canvas, group, { ...type, x, y: 159 }) + 2.6;
  }
  const beside = { x: x + 2, maxWidth: right - x - 2 } as const;
  const host = { ...beside, size: 3.7, weight: "bold" } as const;
  drawLine(canvas, sheet.host, { ...host, y: 155.6 });
  const type = { ...beside, y: 160, size: 3.15 } as const;
  drawLine(canvas, posterTexts.typeInstead, type);
  drawRule(canvas, [left, 163.4], [right, 163.4], 0.25);
}

function drawImprint(
  canvas: Canvas,
  { ward, shop, edition, isSample }: DailySheet,
  { left, right }: Sides,
): void {
  const note = isSample ? posterTexts.sampleNote : "　";
  const desk = `${posterTexts.deskLabel} ${ward.deskPhone}${note}${ward.deskHours}`;
  const line = { y: 199.6, size: 2.9 };
  drawLine(canvas, desk, { ...line, x: left, maxWidth: 92 });
  const street = shop.streetShortName;
  const name = fill(print.counter.sheet, {
    street,
    number: shop.number,
    edition,
  });
  const end = { ...line, x: right, align: "right", maxWidth: 32 } as const;
  drawLine(canvas, name, end);
}
