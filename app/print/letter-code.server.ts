import { print } from "#app/locales/ja/print.ts";
import { datedText } from "#app/ui/dates.ts";
import type { Canvas } from "./canvas.server.ts";
import { drawLine, drawRule } from "./canvas.server.ts";
import { fill } from "./fill.ts";
import { colour } from "./measure.ts";
import { drawSymbol, makeSymbol } from "./qr-block.server.ts";
import type { Letter } from "./sheet.ts";
import { groupCode } from "./sheet-address.ts";

const texts = print.letter;
const top = 137;
const end = 212;
const x = 94;
const right = 190;
const codeType = { size: 9, weight: "bold", tracking: 0.6 } as const;

/** White from edge to edge: the code to scan, the same to type, and until when it opens. */
export function drawLetterCode(canvas: Canvas, letter: Letter): void {
  canvas.doc.rect(0, top, 210, end - top).fill(colour.white);
  drawSymbol(canvas, makeSymbol(letter.address), { x: 20, y: 145.5, side: 58 });
  drawRule(canvas, [0, top], [210, top], 0.25);
  drawRule(canvas, [0, end], [210, end], 0.25);
  const maxWidth = right - x;
  const own = letter.purpose === "sign-in" ? texts.signIn : texts.application;
  const head = { size: 6.2, weight: "bold", maxWidth } as const;
  drawLine(canvas, own.qrHeading, { ...head, x, y: 152 });
  drawLine(canvas, texts.codeLabel, { x, y: 161.4, size: 3.5 });
  drawGroups(canvas, letter.code);
  const host = { size: 4.8, weight: "bold", tracking: 0.1, maxWidth } as const;
  drawLine(canvas, letter.host, { ...host, x, y: 180.6 });
  drawLine(canvas, texts.typeInstead, { x, y: 186, size: 3.5, maxWidth });
  const [first, second] = limitsOf(letter);
  const limit = { x, size: 4.8, weight: "bold", maxWidth } as const;
  drawRule(canvas, [x, 190.4], [right, 190.4], 0.25);
  drawLine(canvas, first, { ...limit, y: 197 });
  drawLine(canvas, second, { ...limit, y: 204 });
}

function limitsOf(letter: Letter): [string, string] {
  if (letter.purpose === "application") {
    const { limit, until } = texts.application;
    return [
      limit,
      fill(until, { until: datedText(letter.answerBy, letter.sentOn) }),
    ];
  }
  const { limit, until } = texts.signIn;
  return [
    fill(limit, { devices: letter.devices }),
    fill(until, { until: datedText(letter.usableUntil, letter.sentOn) }),
  ];
}

function drawGroups(canvas: Canvas, code: string): void {
  const natural = `${groupCode(code)}`;
  drawLine(canvas, natural, { ...codeType, x, y: 171.6, maxWidth: right - x });
}
