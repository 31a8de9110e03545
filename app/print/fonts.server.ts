import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { readCoverage } from "./coverage.server.ts";

export type Script = "ja" | "zh" | "ko";
export type Weight = "regular" | "bold";
export type FontName = `${Script}-${Weight}`;

type Font = { file: Buffer; covers: (codePoint: number) => boolean };
export type Fonts = Record<FontName, Font>;

const packages: Record<FontName, string> = {
  "ja-regular": "noto-sans-jp/400Regular/NotoSansJP_400Regular.ttf",
  "ja-bold": "noto-sans-jp/700Bold/NotoSansJP_700Bold.ttf",
  "zh-regular": "noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf",
  "zh-bold": "noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf",
  "ko-regular": "noto-sans-kr/400Regular/NotoSansKR_400Regular.ttf",
  "ko-bold": "noto-sans-kr/700Bold/NotoSansKR_700Bold.ttf",
};

let loading: Promise<Fonts> | null = null;

/** The whole fonts, read once for the life of the process (about 45 MB). */
export function loadFonts(): Promise<Fonts> {
  loading ??= readFonts();
  return loading;
}

async function readFonts(): Promise<Fonts> {
  const { resolve } = createRequire(import.meta.url);
  const names = Object.keys(packages) as FontName[];
  const entries = await Promise.all(
    names.map(async (name) => {
      const file = await readFile(
        resolve(`@expo-google-fonts/${packages[name]}`),
      );
      return [name, { file, covers: readCoverage(file) }] as const;
    }),
  );
  return Object.fromEntries(entries) as Fonts;
}

/** Characters of `text` that `font` cannot draw, each once, in order. Line ends do not count. */
export function missingGlyphs(
  text: string,
  font: Pick<Font, "covers">,
): string[] {
  const missing = [...text.normalize("NFC")].filter(
    (character) =>
      character !== "\n" && !font.covers(character.codePointAt(0) ?? 0),
  );
  return [...new Set(missing)];
}

const fallbacks: Record<Script, Script[]> = {
  ja: ["ja", "zh", "ko"],
  zh: ["zh", "ja", "ko"],
  ko: ["ko", "ja", "zh"],
};

export type FontRun = { text: string; font: FontName };

/** Splits a text where another font has to take over: a Korean shop name in a Japanese line. */
export function fontRuns(
  fonts: Fonts,
  text: string,
  script: Script,
  weight: Weight,
): FontRun[] {
  const runs: FontRun[] = [];
  for (const character of text.normalize("NFC")) {
    const font = pickFont(fonts, character, script, weight);
    const last = runs.at(-1);
    if (last?.font === font) last.text += character;
    else runs.push({ text: character, font });
  }
  return runs;
}

function pickFont(
  fonts: Fonts,
  character: string,
  script: Script,
  weight: Weight,
): FontName {
  const point = character.codePointAt(0) ?? 0;
  const found = fallbacks[script].find((candidate) =>
    fonts[`${candidate}-${weight}`].covers(point),
  );
  return `${found ?? script}-${weight}`;
}

/** Characters that none of the fonts can draw, each once. */
export function undrawable(fonts: Fonts, text: string): string[] {
  const all = Object.values(fonts);
  return missingGlyphs(text, {
    covers: (point) => all.some((font) => font.covers(point)),
  });
}
