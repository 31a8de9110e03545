import { print } from "#app/locales/ja/print.ts";
import { hues } from "#app/ui/art/hues.ts";
import { dayText } from "#app/ui/dates.ts";
import type { Canvas } from "./canvas.server.ts";
import { drawLine, drawRule } from "./canvas.server.ts";
import { drawEmblem } from "./emblem.server.ts";
import { fill } from "./fill.ts";
import { drawFitted } from "./fit.server.ts";
import { colour } from "./measure.ts";
import type { Letter } from "./sheet.ts";

const texts = print.letter;
const left = 20;
const right = 190;

/** To whom, from whom, when, and what the letter is about. */
export function drawLetterHead(canvas: Canvas, letter: Letter): void {
  drawTo(canvas, letter);
  drawFrom(canvas, letter);
  const own = letter.purpose === "sign-in" ? texts.signIn : texts.application;
  drawLine(canvas, letter.rally.subtitle, {
    x: left,
    y: 61.6,
    size: 3.9,
    tracking: 0.3,
    maxWidth: 80,
  });
  drawLine(canvas, `${letter.rally.name}　${own.title}`, {
    x: left,
    y: 70.4,
    size: 7.4,
    weight: "bold",
    maxWidth: right - left,
  });
  drawRule(canvas, [left, 74.6], [right, 74.6], 0.7);
}

function drawTo(canvas: Canvas, { shop }: Letter): void {
  drawEmblem(canvas, shop.emblem, {
    x: left + 2.4,
    y: 30.4,
    size: 5,
    fill: hues[shop.emblem].hue,
    knock: colour.paper,
  });
  const street = [shop.streetName, shop.associationName ?? ""]
    .join("　")
    .trim();
  const small = { x: left + 6.6, y: 31.8, size: 3.7, maxWidth: 88 };
  drawLine(canvas, street, small);
  drawFitted(canvas, fill(texts.to, { shop: shop.name }), {
    x: left,
    y: 41.4,
    width: 96,
    height: 15,
    size: 6.2,
    weight: "bold",
    leading: 1.25,
  });
}

function drawFrom(canvas: Canvas, { sentOn, ward, isSample }: Letter): void {
  const day = dayText("ja", sentOn).replace(/（.*$/, "");
  const date = fill(texts.year, { year: sentOn.slice(0, 4), day });
  const end = { x: right, align: "right", maxWidth: 66 } as const;
  drawLine(canvas, date, { ...end, y: 31.8, size: 3.7 });
  const note = isSample ? texts.sampleNote : "";
  ward.organiser.split("・").forEach((name, index, all) => {
    const isLast = index === all.length - 1;
    const line = { ...end, y: 40 + index * 6.2, size: 4.1 };
    drawLine(canvas, isLast ? `${name}${note}` : name, line);
  });
}
