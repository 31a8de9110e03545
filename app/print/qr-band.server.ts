import { poster as texts } from "#app/locales/ja/poster.ts";
import type { Canvas } from "./canvas.server.ts";
import { drawLine, drawRule, lineWidth } from "./canvas.server.ts";
import { colour, sheet } from "./measure.ts";
import { groupCode } from "./sheet-address.ts";
import type { Poster } from "./poster.ts";
import { drawSymbol, makeSymbol } from "./qr-block.server.ts";
import { drawSeal } from "./seal.server.ts";
import { drawName } from "./shop-name.server.ts";
import { drawStreetColumn } from "./street-column.server.ts";

const hostType = { size: 4.8, weight: "bold", tracking: 0.1 } as const;
const columnTop = 85;
const columnHeightMax = 113;
const symbol = { x: sheet.left, y: 100.7, side: 78 };

/** White from edge to edge: the code, what it is for, the seal and the shop's name. */
export function drawQrBand(canvas: Canvas, poster: Poster): void {
  const { doc } = canvas;
  const { bandTop, howToTop, width } = sheet;
  doc.rect(0, bandTop, width, howToTop - bandTop).fill(colour.white);
  drawSymbol(canvas, makeSymbol(poster.address), symbol);
  drawLine(canvas, texts.call[poster.mode], {
    x: sheet.left,
    y: 88.2,
    size: 7.3,
    weight: "bold",
    maxWidth: 142,
  });
  drawTyped(canvas, poster);
  drawSeal(canvas, poster, { x: 131, y: 145.5, diameter: 48 });
  const { sealCaption, sealCaptionSample } = texts;
  drawLine(canvas, poster.isSample ? sealCaptionSample : sealCaption, {
    x: 131,
    y: 177,
    size: 3.3,
    align: "center",
  });
  drawName(canvas, poster.shop.name, {
    right: 185.6,
    top: columnTop,
    height: columnHeightMax,
  });
  drawStreetColumn(canvas, poster, { top: columnTop, height: columnHeightMax });
  drawRule(canvas, [0, howToTop], [width, howToTop], 0.25);
}

function drawTyped(canvas: Canvas, poster: Poster): void {
  let x = sheet.left;
  for (const group of groupCode(poster.code).split(" ")) {
    const set = { size: 8, weight: "bold", tracking: 0.56 } as const;
    x += drawLine(canvas, group, { ...set, x, y: 197.8 }) + 3.6;
  }
  const beside = { x: 93, maxWidth: 78 };
  const isLong =
    lineWidth(canvas, poster.host, hostType) * 0.75 > beside.maxWidth;
  if (isLong) drawLongHost(canvas, poster.host, beside);
  else drawLine(canvas, poster.host, { ...beside, ...hostType, y: 193.7 });
  drawLine(canvas, texts.typeInstead, {
    ...beside,
    y: isLong ? 200.3 : 199.1,
    size: 3.7,
  });
}

function drawLongHost(
  canvas: Canvas,
  host: string,
  beside: { x: number; maxWidth: number },
): void {
  const dot = host.indexOf(".", host.length / 2 - 8);
  const cut = dot < 0 ? Math.ceil(host.length / 2) : dot;
  const line = { ...beside, ...hostType, size: 3.2 };
  drawLine(canvas, host.slice(0, cut), { ...line, y: 192.3 });
  drawLine(canvas, host.slice(cut), { ...line, y: 195.9 });
}
