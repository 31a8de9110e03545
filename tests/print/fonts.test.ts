import { beforeAll, expect, test } from "vitest";
import type { Fonts } from "#app/print/fonts.server.ts";
import {
  fontRuns,
  loadFonts,
  missingGlyphs,
  undrawable,
} from "#app/print/fonts.server.ts";

let fonts: Fonts;

beforeAll(async () => {
  fonts = await loadFonts();
});

test("missing glyphs are named for the font that lacks them", () => {
  expect(missingGlyphs("简体中文", fonts["ja-regular"])).toEqual(["简"]);
  expect(missingGlyphs("简体中文\n", fonts["zh-regular"])).toEqual([]);
  expect(missingGlyphs("🍑店🍑", fonts["ja-bold"])).toEqual(["🍑"]);
});

test("a letter typed as two characters counts as one", () => {
  expect(
    missingGlyphs("か\u3099", { covers: (point) => point === 0x304c }),
  ).toEqual([]);
});

test("another font takes over where the line's own has no glyph", () => {
  expect(fontRuns(fonts, "店한국店", "ja", "bold")).toEqual([
    { text: "店", font: "ja-bold" },
    { text: "한국", font: "ko-bold" },
    { text: "店", font: "ja-bold" },
  ]);
});

test("Chinese keeps its own letterforms", () => {
  expect(fontRuns(fonts, "简体中文", "zh", "regular")).toEqual([
    { text: "简体中文", font: "zh-regular" },
  ]);
});

test("what no font draws is named", () => {
  expect(undrawable(fonts, "髙﨑한简🍑")).toEqual(["🍑"]);
});
