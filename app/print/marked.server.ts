import type { PrintLanguage } from "#app/domain/print-order.ts";
import type { Canvas, Line } from "./canvas.server.ts";
import { drawLine, lineWidth } from "./canvas.server.ts";
import type { Script } from "./fonts.server.ts";
import { breakLines, type Piece, piecesOf } from "./marked.ts";

/** The font family of a map sheet's language; English is set in the Japanese font's Latin letters. */
export const scriptOf: Record<PrintLanguage, Script> = {
  ja: "ja",
  "ja-easy": "ja",
  en: "ja",
  "zh-Hans": "zh",
  ko: "ko",
};

type Type = Pick<Line, "size" | "weight" | "script">;

const RUBY = 0.5;

function typeOf({ isJapanese }: Piece, type: Type): Type {
  return isJapanese ? { ...type, script: "ja" } : type;
}

function pieceWidth(canvas: Canvas, piece: Piece, type: Type): number {
  const base = lineWidth(canvas, piece.text, typeOf(piece, type));
  if (piece.ruby === null) return base;
  const small = { ...type, size: type.size * RUBY };
  return Math.max(base, lineWidth(canvas, piece.ruby, small));
}

export function markedWidth(canvas: Canvas, text: string, type: Type): number {
  return piecesOf(text).reduce(
    (sum, piece) => sum + pieceWidth(canvas, piece, type),
    0,
  );
}

/** Draws one line with its readings above it, narrowed as `drawLine` does. Answers the width it took. */
export function drawMarked(canvas: Canvas, text: string, line: Line): number {
  const natural = markedWidth(canvas, text, line);
  if (natural === 0) return 0;
  const scale = Math.min(1, (line.maxWidth ?? natural) / natural);
  const { maxWidth: _, ...rest } = line;
  const set = { ...rest, size: line.size * scale };
  const shift = { left: 0, center: 0.5, right: 1 };
  let x = line.x - shift[line.align ?? "left"] * natural * scale;
  for (const piece of piecesOf(text)) {
    const width = pieceWidth(canvas, piece, set);
    const middle = { ...set, x: x + width / 2, align: "center" } as const;
    const { script } = typeOf(piece, set);
    drawLine(canvas, piece.text, { ...middle, script: script ?? "ja" });
    if (piece.ruby !== null) {
      const y = line.y - set.size * 0.93;
      drawLine(canvas, piece.ruby, { ...middle, y, size: set.size * RUBY });
    }
    x += width;
  }
  return natural * scale;
}

/** Draws a text in lines of `maxWidth`, `pitch` mm apart. Answers the baseline after the last. */
export function drawLines(
  canvas: Canvas,
  text: string,
  line: Line & { maxWidth: number; pitch: number },
): number {
  const { pitch, ...set } = line;
  const lines = breakLines(text, line.maxWidth, line.size);
  lines.forEach((one, index) => {
    drawMarked(canvas, one, { ...set, y: line.y + index * pitch });
  });
  return line.y + lines.length * pitch;
}
