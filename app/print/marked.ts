import { canBreakBefore, type Cell } from "./vertical.ts";

/** A stretch of a marked text: `ruby` is its reading, `isJapanese` says that it is Japanese in another language. */
export type Piece = { text: string; ruby: string | null; isJapanese: boolean };

const MARK = /\{([^{}|]+)\|([^{}|]+)\}|⟦([^⟦⟧]*)⟧/g;
const UNIT = /[!-~À-ɏ’]+|[가-힣]+[.,!?)]*|[ 　]|[^!-~À-ɏ’가-힣 　]/gu;

/** A text's stretches, by its `{漢字|かんじ}` and `⟦日本語⟧`. */
export function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = [];
  let end = 0;
  const add = (part: string, ruby: string | null, isJapanese: boolean) => {
    if (part !== "") pieces.push({ text: part, ruby, isJapanese });
  };
  for (const match of text.matchAll(MARK)) {
    const [whole, base, reading, japanese] = match;
    add(text.slice(end, match.index), null, false);
    if (base === undefined) add(japanese ?? "", null, true);
    else add(base, reading ?? null, false);
    end = match.index + whole.length;
  }
  add(text.slice(end), null, false);
  return pieces;
}

/** A text as it is read by a machine: without its marks. */
export function unmarkedText(text: string): string {
  return piecesOf(text)
    .map((piece) => piece.text)
    .join("");
}

function emOf(letter: string): number {
  if (letter === " ") return 0.26;
  if (/[mwMW@%&]/.test(letter)) return 0.94;
  if (/[A-Z]/.test(letter)) return 0.67;
  return letter.charCodeAt(0) < 0x2000 ? 0.58 : 1;
}

function emsOf(text: string): number {
  return [...text].reduce((sum, letter) => sum + emOf(letter), 0);
}

/** About how wide a marked text is at a size, rather too wide; a reading is half as large as its word. */
export function roughWidth(text: string, size: number): number {
  return piecesOf(text).reduce(
    (sum, { text: base, ruby }) =>
      sum + size * Math.max(emsOf(base), ruby === null ? 0 : emsOf(ruby) / 2),
    0,
  );
}

/** A line ends at a space rather than within a word once it is as long as this share of the width. */
const SHORTEST = 0.4;

type Unit = { marked: string; cell: Cell; width: number };

function unitOf(marked: string, text: string, size: number): Unit {
  const kind = /^[ 　]$/.test(text) ? "gap" : "upright";
  return { marked, cell: { text, kind }, width: roughWidth(marked, size) };
}

/** What a line may not be broken within: a word with its reading, a Latin or Korean word that fits a line, one other letter. */
function unitsOf(text: string, size: number, width: number): Unit[] {
  return piecesOf(text).flatMap(({ text: part, ruby, isJapanese }) => {
    if (ruby !== null) return unitOf(`{${part}|${ruby}}`, part, size);
    const words = (part.match(UNIT) ?? []).flatMap((word) =>
      roughWidth(word, size) > width ? [...word] : word,
    );
    return words.map((word) =>
      unitOf(isJapanese ? `⟦${word}⟧` : word, word, size),
    );
  });
}

/** The largest size, of at most the one given, at which every word of a text fits a width; not below 60 % of it. */
export function wordSize(text: string, width: number, size: number): number {
  const words = unmarkedText(text).match(UNIT) ?? [];
  const widest = Math.max(...words.map((word) => emsOf(word)), 1);
  return Math.max(size * 0.6, Math.min(size, width / widest));
}

/** A marked text in lines of at most `width`, broken where Japanese may break (JLREQ 3.1), Latin and Korean between words. */
export function breakLines(
  text: string,
  width: number,
  size: number,
): string[] {
  const lines = breakAt(text, width, size);
  if (lines.length < 2 || !isOrphan(lines.at(-1)!, size)) return lines;
  const shorter = breakAt(text, width * 0.9, size);
  const isBetter =
    shorter.length === lines.length && !isOrphan(shorter.at(-1)!, size);
  return isBetter ? shorter : lines;
}

/** A last line of a letter or two. */
function isOrphan(line: string, size: number): boolean {
  return roughWidth(line, size) < size * 2.5;
}

function breakAt(text: string, width: number, size: number): string[] {
  const units = unitsOf(text, size, width);
  const cells = units.map(({ cell }) => cell);
  const lines: string[] = [];
  let start = 0;
  while (start < units.length) {
    let [end, sum] = [start, 0];
    let best = start + 1;
    let gap = 0;
    for (; end < units.length; end++) {
      sum += units[end]!.width;
      if (sum > width && end > start) break;
      if (cells[end]?.kind === "gap" && sum > width * SHORTEST) gap = end;
      if (end + 1 === units.length || canBreakBefore(cells, end + 1))
        best = end + 1;
    }
    if (end === units.length) best = end;
    else if (gap > start) best = gap;
    const line = units.slice(start, best).map(({ marked }) => marked);
    lines.push(line.join("").replace(/^[ 　]+|[ 　]+$/g, ""));
    start = best;
    while (cells[start]?.kind === "gap") start++;
  }
  return lines.length > 0 ? lines : [""];
}
