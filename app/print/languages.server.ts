import { poster as texts } from "#app/locales/ja/poster.ts";
import type { Canvas } from "./canvas.server.ts";
import { drawLine, drawRule } from "./canvas.server.ts";
import type { Script } from "./fonts.server.ts";
import { sheet } from "./measure.ts";
import type { Poster } from "./poster.ts";

const sentenceX = 30.1;

/** The font family of a line's language; English is set in the Japanese font's Latin letters. */
export const scripts: Record<"ja" | "en" | "zh" | "ko", Script> = {
  ja: "ja",
  en: "ja",
  zh: "zh",
  ko: "ko",
};

/** One line a language, in its own letterforms, without flags. */
export function drawLanguages(canvas: Canvas, poster: Poster): void {
  const { left, right, languageTop } = sheet;
  drawRule(canvas, [left, languageTop], [right, languageTop], 0.25);
  const lines = texts.languages[poster.mode];
  const pitch = 23.6 / Math.max(4, lines.length);
  lines.forEach(({ lang, label, sentence }, index) => {
    const y = languageTop + 6.4 + index * pitch;
    const script = scripts[lang];
    const line = { y, script, size: 3.7 };
    drawLine(canvas, label, {
      ...line,
      x: left,
      weight: "bold",
      maxWidth: sentenceX - left - 1.5,
    });
    drawLine(canvas, sentence, {
      ...line,
      x: sentenceX,
      maxWidth: right - sentenceX,
    });
  });
}
