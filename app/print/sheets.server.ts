import { print as texts } from "#app/locales/ja/print.ts";
import type { Canvas } from "./canvas.server.ts";
import { closeCanvas, openCanvas } from "./canvas.server.ts";
import { drawCardInside } from "./card-inside.server.ts";
import { drawCardOutside } from "./card-outside.server.ts";
import { drawCounterPage } from "./counter.server.ts";
import { drawDailyPage } from "./daily.server.ts";
import { fill } from "./fill.ts";
import type { Fonts } from "./fonts.server.ts";
import { loadFonts, undrawable } from "./fonts.server.ts";
import { leafletPages } from "./leaflet-layout.ts";
import { drawLeaflet } from "./leaflet.server.ts";
import { drawLetterPage } from "./letter.server.ts";
import { drawPosterPage } from "./poster.server.ts";
import { unmarkedText } from "./marked.ts";
import { isAlphanumericMode } from "./sheet-address.ts";
import type { Sheet, SheetRefusal, SheetsOutcome } from "./sheet.ts";
import { streetSheetPages } from "./street-sheet-layout.ts";
import { drawStreetSheet } from "./street-sheet.server.ts";
import { stringsIn } from "./text-walk.ts";

/**
 * Many sheets in one PDF, in the order given; a paper card takes two pages, a map sheet as many as its lists, every other sheet one. Refused when a character
 * is in none of the fonts (an emoji, say), naming each, and when an address of a stamp would leave the QR code's alphanumeric mode.
 */
export async function drawSheets(sheets: Sheet[]): Promise<SheetsOutcome> {
  const fonts = await loadFonts();
  for (const [index, sheet] of sheets.entries()) {
    const refusal = judgeSheet(fonts, sheet, index);
    if (refusal) return refusal;
  }
  const canvas = openCanvas(fonts, infoOf(sheets));
  for (const sheet of sheets) drawSheet(canvas, sheet);
  const pages = sheets.flatMap(codesByPage).length;
  return { ok: true, pdf: await closeCanvas(canvas), pages };
}

/** The texts of the QR codes on each page of a sheet. */
export function codesByPage(sheet: Sheet): string[][] {
  if (sheet.kind === "paper-card") return [[sheet.address], []];
  if (sheet.kind === "leaflet" || sheet.kind === "street-sheet") {
    const pages =
      sheet.kind === "leaflet" ? leafletPages(sheet) : streetSheetPages(sheet);
    return Array.from({ length: pages }, (_, page) =>
      page === 0 ? [sheet.address] : [],
    );
  }
  return [addressesOf(sheet)];
}

function addressesOf(sheet: Sheet): string[] {
  if (sheet.kind !== "daily") return [sheet.address];
  return sheet.pages.map(({ address }) => address);
}

function judgeSheet(
  fonts: Fonts,
  sheet: Sheet,
  index: number,
): SheetRefusal | null {
  const isMap = sheet.kind === "leaflet" || sheet.kind === "street-sheet";
  if (!isMap && !addressesOf(sheet).every(isAlphanumericMode))
    return { ok: false, refusal: "address-not-alphanumeric", sheet: index };
  const said = stringsIn(sheet).join("\n");
  const marks = isMap ? /[⟦⟧]/g : /(?!)/g;
  const characters = undrawable(fonts, said.replaceAll(marks, ""));
  if (characters.length === 0) return null;
  return { ok: false, refusal: "missing-glyph", sheet: index, characters };
}

function drawSheet(canvas: Canvas, sheet: Sheet): void {
  switch (sheet.kind) {
    case "poster":
      return drawPosterPage(canvas, sheet);
    case "counter":
      return drawCounterPage(canvas, sheet);
    case "daily":
      return drawDailyPage(canvas, sheet);
    case "letter":
      return drawLetterPage(canvas, sheet);
    case "paper-card":
      drawCardOutside(canvas, sheet);
      return drawCardInside(canvas, sheet);
    case "leaflet":
      return drawLeaflet(canvas, sheet);
    case "street-sheet":
      return drawStreetSheet(canvas, sheet);
  }
}

function infoOf(sheets: Sheet[]) {
  const [first] = sheets;
  if (!first) return { Title: "" };
  const title = sheets.length > 1 ? "many" : first.kind;
  return {
    Title: fill(texts.titles[title], {
      rally: unmarkedText(first.rally.name),
      shop: nameOn(first),
      n: sheets.length,
    }),
  };
}

/** The shop, or the street, that a sheet is about. */
function nameOn(sheet: Sheet): string {
  if (sheet.kind === "street-sheet") return unmarkedText(sheet.street.name);
  return "shop" in sheet ? sheet.shop.name : "";
}
