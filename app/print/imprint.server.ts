import { poster as texts } from "#app/locales/ja/poster.ts";
import type { Canvas } from "./canvas.server.ts";
import { drawLine, drawRule } from "./canvas.server.ts";
import { fill } from "./fill.ts";
import { sheet } from "./measure.ts";
import type { Poster } from "./poster.ts";

const size = 3.15;
const first = 279.7;
const second = 285;

/** Who answers for the sheet, where to ask, which printing it is, and the map's credit. */
export function drawImprint(canvas: Canvas, poster: Poster): void {
  const { left, right, imprintTop } = sheet;
  const { ward, shop } = poster;
  const note = poster.isSample ? texts.sampleNote : "";
  drawRule(canvas, [left, imprintTop], [right, imprintTop], 0.25);
  drawLine(canvas, `${texts.organiserLabel}　${ward.organiser}${note}`, {
    x: left,
    y: first,
    size,
    maxWidth: 110,
  });
  drawDesk(canvas, poster, note);
  const sheetName = fill(texts.sheet, {
    street: shop.streetShortName,
    number: shop.number,
    edition: poster.edition,
  });
  const end = { x: right, size, align: "right", maxWidth: 78 } as const;
  drawLine(canvas, sheetName, { ...end, y: first });
  if (ward.geography)
    drawLine(canvas, ward.geography.credit, { ...end, y: second });
}

function drawDesk(canvas: Canvas, poster: Poster, note: string): void {
  const { ward } = poster;
  const label = drawLine(canvas, `${texts.deskLabel}　`, {
    x: sheet.left,
    y: second,
    size,
  });
  const phoneX = sheet.left + label;
  const phone = drawLine(canvas, ward.deskPhone, {
    x: phoneX,
    y: second,
    size: 4.1,
    weight: "bold",
    maxWidth: 40,
  });
  const hoursX = phoneX + phone + (note ? 0 : 1.5);
  drawLine(canvas, `${note}${ward.deskHours}`, {
    x: hoursX,
    y: second,
    size,
    maxWidth: 118 - hoursX,
  });
}
