import { print } from "#app/locales/ja/print.ts";
import { dayText, hourText } from "#app/ui/dates.ts";
import type { Canvas } from "./canvas.server.ts";
import { drawLine, drawRule, lineWidth } from "./canvas.server.ts";
import { drawReturnBoxes } from "./card-boxes.server.ts";
import { cardSteps } from "./card-steps.ts";
import { fill } from "./fill.ts";
import { colour } from "./measure.ts";
import type { PaperCard } from "./sheet.ts";
import { drawSvg } from "./svg.server.ts";
import { drawTestBand } from "./test-band.server.ts";

const texts = print.paperCard;
const x = 12;
const right = 136.5;
const maxWidth = right - x;
const FEW_BOXES = 4;
const handset = `<path d="M7 2.5C8.6 4 9.300 6 9.500 7.500L7.300 10c1.200 2.700 3.300 4.900 6.300 6.500l2.600-2c1.700.3 3.600 1.200 5.300 3-.6 2.400-2.300 4.200-4.500 4C9.300 20.300 3.400 14.400 2.500 7 2.400 4.800 4.400 3 7 2.500z" fill="none" stroke="${colour.ink}" stroke-width="1.8" stroke-linejoin="round"/>`;
const heading = { x, size: 5.7, weight: "bold" } as const;

/** How the card is used, its last day, where it is handed in, and whom to ask. */
export function drawCardBack(canvas: Canvas, card: PaperCard): void {
  if (card.isTest) {
    const band = { left: x, right, top: 10, height: 6.7 };
    const { testNotice, testNoticeSample } = texts;
    drawTestBand(canvas, card.isSample ? testNoticeSample : testNotice, band);
  }
  const isCrowded = card.returnBoxes.length > FEW_BOXES;
  const [closing, boxes] = isCrowded ? [71, 105] : [75, 113.2];
  for (const y of [21, closing, boxes, 148])
    drawRule(canvas, [x, y], [right, y], 0.25);
  drawHowTo(canvas, card);
  drawClosing(canvas, card, closing);
  drawLine(canvas, texts.boxes, {
    ...heading,
    y: boxes + (isCrowded ? 10 : 11.4),
  });
  const top = boxes + (isCrowded ? 13.6 : 15.4);
  const height = 146 - top;
  drawReturnBoxes(canvas, card, { x, y: top, width: maxWidth, height });
  drawDesk(canvas, card);
}

function drawHowTo(canvas: Canvas, card: PaperCard): void {
  drawLine(canvas, texts.howTo, { ...heading, y: 32.2 });
  cardSteps(card).forEach((step, index) => {
    const y = 41.6 + index * 8.5;
    const number = {
      size: 6.2,
      weight: "bold",
      fill: colour.vermilion,
    } as const;
    drawLine(canvas, String(index + 1), { ...number, x, y: y + 0.5 });
    drawLine(canvas, step, { x: 20, y, size: 4.5, maxWidth: right - 20 });
  });
}

function drawClosing(canvas: Canvas, card: PaperCard, top: number): void {
  const { endsOn, closesAt, returnBoxes } = card;
  drawLine(canvas, texts.closing, { ...heading, y: top + 11 });
  drawLine(canvas, texts.closingWhat, { x, y: top + 19.6, size: 4 });
  const [, day = "", weekday = ""] =
    /^(.*日)(.*)$/.exec(dayText("ja", endsOn)) ?? [];
  const large = { x, y: top + 30.8, size: 10, weight: "bold" } as const;
  const after = x + drawLine(canvas, day, large) + 1;
  const small = { y: top + 30.6, size: 4.3, features: ["palt" as const] };
  drawLine(canvas, `${weekday}${texts.until}`, { ...small, x: after });
  if (closesAt === null) return;
  const { boxesUntil, deskUntil } = texts;
  const where = returnBoxes.length > 0 ? boxesUntil : deskUntil;
  const until = fill(where, { time: hourText(closesAt) });
  drawLine(canvas, until, { ...small, x: right, align: "right" });
}

function drawDesk(canvas: Canvas, card: PaperCard): void {
  const { ward, isSample } = card;
  drawSvg(canvas, handset, "0 0 24 24", { x, y: 154.2, width: 6, height: 6 });
  drawLine(canvas, texts.desk, { ...heading, x: x + 8, y: 159.2 });
  const phone = { size: 11, weight: "bold", tracking: 0.2, maxWidth } as const;
  drawLine(canvas, ward.deskPhone, { ...phone, x: x - 0.4, y: 172.6 });
  const hours = `${isSample ? texts.sampleNote : ""}${ward.deskHours}`;
  const lines = [hours, texts.lost, texts.toPhone];
  lines.forEach((line, index) => {
    drawLine(canvas, line, { x, y: 179.2 + index * 6, size: 3.8, maxWidth });
  });
  drawImprint(canvas, card);
}

function drawImprint(canvas: Canvas, { ward, isSample }: PaperCard): void {
  const note = isSample ? texts.sampleNote : "";
  const organiser = `${fill(texts.imprint, { organiser: ward.organiser })}${note}`;
  const line = { y: 200, size: 2.75 };
  const credit = ward.geography?.credit ?? "";
  const wide = lineWidth(canvas, credit, line);
  const room = maxWidth - (wide && wide + 3);
  const end = x + drawLine(canvas, organiser, { ...line, x, maxWidth: room });
  drawLine(canvas, credit, { ...line, x: end + 3 });
}
