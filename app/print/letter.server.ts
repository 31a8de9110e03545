import { print } from "#app/locales/ja/print.ts";
import { datedText } from "#app/ui/dates.ts";
import type { Canvas } from "./canvas.server.ts";
import { addPage, drawLine, drawRule } from "./canvas.server.ts";
import { fill } from "./fill.ts";
import { drawFitted } from "./fit.server.ts";
import { drawLetterCode } from "./letter-code.server.ts";
import { drawLetterHead } from "./letter-head.server.ts";
import { colour } from "./measure.ts";
import type { Letter } from "./sheet.ts";
import { drawTestBand } from "./test-band.server.ts";

const texts = print.letter;
const page = { width: 210, height: 297 };
const left = 20;
const right = 190;

/** Adds the A4 letter from the ward to a shop. */
export function drawLetterPage(canvas: Canvas, letter: Letter): void {
  addPage(canvas, page);
  canvas.doc.rect(0, 0, page.width, page.height).fill(colour.paper);
  if (letter.isTest) {
    const band = { left, right, top: 11, height: 6.2 };
    const { testNotice, testNoticeSample } = texts;
    drawTestBand(canvas, letter.isSample ? testNoticeSample : testNotice, band);
  }
  drawLetterHead(canvas, letter);
  drawBody(canvas, letter);
  drawLetterCode(canvas, letter);
  drawSteps(canvas, letter);
  drawDesk(canvas, letter);
}

function drawBody(canvas: Canvas, letter: Letter): void {
  const own = letter.purpose === "sign-in" ? texts.signIn : texts.application;
  const values = { ward: letter.ward.name, rally: letter.rally.name };
  const body = { x: left, width: right - left, size: 3.95, leading: 1.62 };
  const sentences = [...fill(own.greeting, values).split(/(?<=。)/), own.what];
  let y = 83;
  for (const sentence of sentences)
    y = drawFitted(canvas, sentence, { ...body, y, height: 12 }) + 7.4;
  letter.channels.slice(0, 2).forEach(({ label, period }, index) => {
    const line = { y: 122 + index * 6.6, weight: "bold" } as const;
    drawLine(canvas, label, { ...line, x: left, size: 3.7, maxWidth: 22 });
    const x = left + 24;
    drawLine(canvas, period, { ...line, x, size: 4.4, maxWidth: right - x });
  });
}

function stepsOf(letter: Letter): string[] {
  if (letter.purpose === "sign-in") {
    const { steps, paperStep } = texts.signIn;
    const own = fill(paperStep, { number: letter.number });
    return [...steps[letter.mode], own];
  }
  const until = datedText(letter.answerBy, letter.sentOn);
  return texts.application.steps.map((step) => fill(step, { until }));
}

function drawSteps(canvas: Canvas, letter: Letter): void {
  const head = { x: left, y: 223.2, size: 5.2, weight: "bold" } as const;
  drawLine(canvas, texts.stepsHeading, head);
  stepsOf(letter).forEach((step, index) => {
    const y = 231.6 + index * 9.6;
    drawLine(canvas, String(index + 1), {
      x: left,
      y: y + 0.8,
      size: 6.2,
      weight: "bold",
      fill: colour.vermilion,
    });
    const x = left + 7.4;
    const box = { x, y, width: right - x, height: 8, size: 4.2, leading: 1.25 };
    drawFitted(canvas, step, { ...box, stand: "middle" });
  });
  const { notice } =
    letter.purpose === "sign-in" ? texts.signIn : texts.application;
  drawRule(canvas, [left, 257], [right, 257], 0.25);
  const box = { width: right - left, height: 9.4, size: 3.6, leading: 1.4 };
  drawFitted(canvas, notice, { ...box, x: left, y: 262.2 });
}

function drawDesk(canvas: Canvas, letter: Letter): void {
  const { ward, isSample } = letter;
  const note = isSample ? texts.sampleNote : "";
  drawRule(canvas, [left, 271.5], [right, 271.5], 0.7);
  const y = 281;
  const label = { x: left, y, size: 4.4, weight: "bold" } as const;
  const phoneX = left + drawLine(canvas, texts.deskHeading, label) + 6;
  const phone = { y, size: 7.4, weight: "bold", maxWidth: 66 } as const;
  const wide = drawLine(canvas, ward.deskPhone, { ...phone, x: phoneX });
  const x = phoneX + wide + 3;
  const hours = { x, y, size: 3.7, maxWidth: right - x };
  drawLine(canvas, `${note}${ward.deskHours}`, hours);
}
