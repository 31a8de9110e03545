import { closeCanvas, openCanvas } from "./canvas.server.ts";
import { fill } from "./fill.ts";
import { loadFonts, undrawable } from "./fonts.server.ts";
import { drawHowTo } from "./how-to.server.ts";
import { drawImprint } from "./imprint.server.ts";
import { drawLanguages } from "./languages.server.ts";
import { colour, sheet } from "./measure.ts";
import { isAlphanumericMode } from "./poster-address.ts";
import type { Poster, PosterOutcome } from "./poster.ts";
import { drawQrBand } from "./qr-band.server.ts";
import { drawTestBand } from "./test-band.server.ts";
import { drawTitleBand, drawTitleRule } from "./title-band.server.ts";

/**
 * The A4 poster for a shop front, as a PDF. Refused when a character is in none of the fonts (an emoji, say),
 * naming each, and when the address would leave the QR code's alphanumeric mode.
 */
export async function drawPoster(poster: Poster): Promise<PosterOutcome> {
  if (!isAlphanumericMode(poster.address))
    return { ok: false, refusal: "address-not-alphanumeric" };
  const fonts = await loadFonts();
  const characters = undrawable(fonts, wordsOf(poster).join("\n"));
  if (characters.length > 0)
    return { ok: false, refusal: "missing-glyph", characters };
  const canvas = openCanvas(fonts, { ...sheet, info: infoOf(poster) });
  canvas.doc.rect(0, 0, sheet.width, sheet.height).fill(colour.paper);
  if (poster.isTest) drawTestBand(canvas, poster);
  drawTitleBand(canvas, poster);
  drawQrBand(canvas, poster);
  drawTitleRule(canvas);
  drawHowTo(canvas, poster);
  drawLanguages(canvas, poster);
  drawImprint(canvas, poster);
  return { ok: true, pdf: await closeCanvas(canvas) };
}

function infoOf({ texts, rally, shop, ward }: Poster) {
  return {
    Title: fill(texts.title, { rally: rally.name, shop: shop.name }),
    Author: ward.organiser,
    Keywords: [ward.name, shop.streetName, shop.category].join(", "),
  };
}

function wordsOf(poster: Poster): string[] {
  const { ward, rally, shop, channels, seal, pins, texts, mode } = poster;
  return [
    ...[poster.host, poster.code, ward.organiser, ward.deskPhone],
    ...[ward.deskHours, rally.name, rally.subtitle, rally.tiers],
    ...channels.flatMap(({ label, period }) => [label, period]),
    ...[shop.name, shop.streetName, shop.streetShortName],
    ...[shop.associationName ?? "", shop.number, seal.kanji],
    ...pins.map((pin) => pin.name),
    ...Object.values(texts).filter((text) => typeof text === "string"),
    texts.call[mode],
    ...texts.steps[mode].flatMap(({ head, note }) => [head, note]),
    ...texts.languages[mode].flatMap(({ label, sentence }) => [
      label,
      sentence,
    ]),
  ];
}
