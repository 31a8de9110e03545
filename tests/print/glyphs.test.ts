import { beforeAll, expect, test } from "vitest";
import { poster } from "#app/locales/ja/poster.ts";
import { print } from "#app/locales/ja/print.ts";
import type { Fonts, Script } from "#app/print/fonts.server.ts";
import { loadFonts, missingGlyphs } from "#app/print/fonts.server.ts";
import { scripts } from "#app/print/languages.server.ts";

let fonts: Fonts;

beforeAll(async () => {
  fonts = await loadFonts();
});

type Said = { path: string; script: Script; text: string };

/** Every text on paper with the font family its line is set in. */
function textsIn(value: unknown, path: string, script: Script): Said[] {
  if (typeof value === "string") return [{ path, script, text: value }];
  if (typeof value !== "object" || value === null) return [];
  const { lang } = value as { lang?: keyof typeof scripts };
  return Object.entries(value).flatMap(([key, inner]) =>
    textsIn(inner, `${path}.${key}`, lang ? scripts[lang] : script),
  );
}

const said = textsIn({ poster, print }, "", "ja");

test("paper speaks four languages", () => {
  const languages = JSON.stringify({ poster, print }).match(/"lang":"(\w+)"/g);
  expect(new Set(languages)).toEqual(
    new Set(['"lang":"ja"', '"lang":"en"', '"lang":"zh"', '"lang":"ko"']),
  );
  expect(new Set(said.map(({ script }) => script)).size).toBe(3);
});

test.each(said)("$path has every glyph in its own font", (one) => {
  const { text, script } = one;
  expect(missingGlyphs(text, fonts[`${script}-regular`])).toEqual([]);
  expect(missingGlyphs(text, fonts[`${script}-bold`])).toEqual([]);
});
