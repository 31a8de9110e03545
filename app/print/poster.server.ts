import { poster as texts } from "#app/locales/ja/poster.ts";
import type { Canvas } from "./canvas.server.ts";
import { addPage } from "./canvas.server.ts";
import { drawHowTo } from "./how-to.server.ts";
import { drawImprint } from "./imprint.server.ts";
import { drawLanguages } from "./languages.server.ts";
import { colour, sheet } from "./measure.ts";
import type { Poster } from "./poster.ts";
import { drawQrBand } from "./qr-band.server.ts";
import { drawTestBand } from "./test-band.server.ts";
import { drawTitleBand, drawTitleRule } from "./title-band.server.ts";

/** Adds the A4 poster for a shop front. */
export function drawPosterPage(canvas: Canvas, poster: Poster): void {
  const { left, right, testTop } = sheet;
  addPage(canvas, sheet);
  canvas.doc.rect(0, 0, sheet.width, sheet.height).fill(colour.paper);
  if (poster.isTest) {
    const band = { left, right, top: testTop + 0.1, height: 6.8 };
    const { testNotice, testNoticeSample } = texts;
    drawTestBand(canvas, poster.isSample ? testNoticeSample : testNotice, band);
  }
  drawTitleBand(canvas, poster);
  drawQrBand(canvas, poster);
  drawTitleRule(canvas);
  drawHowTo(canvas, poster);
  drawLanguages(canvas, poster);
  drawImprint(canvas, poster);
}
