import { formatCardNumber } from "#app/domain/card-number.ts";
import { print } from "#app/locales/ja/print.ts";
import { dayText } from "#app/ui/dates.ts";
import type { Canvas } from "./canvas.server.ts";
import { drawLine, drawRule } from "./canvas.server.ts";
import { drawCardMap } from "./card-map.server.ts";
import { fill } from "./fill.ts";
import { drawSymbol, makeSymbol } from "./qr-block.server.ts";
import type { PaperCard } from "./sheet.ts";

const texts = print.paperCard;
const x = 160.5;
const right = 285;
const maxWidth = right - x;

/** What it is, until when, where; and at its foot the card's own code and number. */
export function drawCardCover(canvas: Canvas, card: PaperCard): void {
  const { rally } = card;
  const subtitle = { size: 4.4, tracking: 0.35, maxWidth };
  drawLine(canvas, rally.subtitle, { ...subtitle, x, y: 20.7 });
  const title = { size: 15, weight: "bold", maxWidth } as const;
  drawLine(canvas, rally.name, { ...title, x: x - 0.5, y: 37.8 });
  const kind = { size: 5.2, weight: "bold", maxWidth } as const;
  drawLine(canvas, texts.name, { ...kind, x, y: 46.8 });
  drawLine(canvas, periodOf(card), { x, y: 55, size: 4.3, maxWidth });
  drawCardMap(canvas, card, { x, y: 61, width: maxWidth, height: 95 });
  drawRule(canvas, [x, 158.8], [right, 158.8], 0.25);
  const side = 30;
  drawSymbol(canvas, makeSymbol(card.address), { x: 163.6, y: 166, side });
  drawNumber(canvas, card);
}

function periodOf({ startsOn, endsOn, streets }: PaperCard): string {
  return fill(texts.period, {
    from: dayText("ja", startsOn),
    to: dayText("ja", endsOn),
    streets: streets.length,
    shops: streets.reduce((sum, { shops }) => sum + shops, 0),
  });
}

function drawNumber(canvas: Canvas, card: PaperCard): void {
  const at = { x: 203.4, maxWidth: right - 203.4 } as const;
  drawLine(canvas, texts.number, { ...at, y: 169.4, size: 3.5 });
  const number = { size: 9.6, weight: "bold", tracking: 0.5 } as const;
  const printed = formatCardNumber(card.number);
  drawLine(canvas, printed, { ...at, ...number, y: 179.4 });
  drawLine(canvas, texts.forStaff, { ...at, y: 184.9, size: 3.5 });
  const host = { ...at, size: 3.6, weight: "bold" } as const;
  drawLine(canvas, card.host, { ...host, y: 190 });
  drawLine(canvas, texts.noName, { ...at, y: 195.2, size: 3.5 });
}
