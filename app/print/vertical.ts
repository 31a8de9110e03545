/** One step down a vertical line: an upright character, or Latin letters laid on their side or set across. */
export type Cell = {
  text: string;
  kind: "upright" | "across" | "rotated" | "gap";
};

const notAtStart =
  /^[、。，．・：；？！ー々ゝゞ）」』】〉》〕｝ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ～〜…‥]/;
const notAtEnd = /[（「『【〈《〔｛]$/;

/**
 * Cuts a text into the cells of a vertical line (JLREQ 2.3.2): one or two Latin letters or digits stand across
 * a cell, longer runs lie on their side, everything else is upright.
 */
export function verticalCells(text: string): Cell[] {
  const pieces =
    text.normalize("NFC").match(/[!-~À-ɏ’]+|[ 　]|[^!-~À-ɏ’ 　]/gu) ?? [];
  return pieces.map((piece): Cell => {
    if (piece === " " || piece === "　") return { text: piece, kind: "gap" };
    if (!/^[!-~À-ɏ’]/.test(piece)) return { text: piece, kind: "upright" };
    return { text: piece, kind: isAcross(piece) ? "across" : "rotated" };
  });
}

function isAcross(piece: string): boolean {
  return /^(\d{1,2}|[A-Za-z!?]|[!?]{2})$/.test(piece);
}

/** Whether a vertical line may end before the cell at `index`. */
export function canBreakBefore(cells: Cell[], index: number): boolean {
  const before = cells[index - 1];
  const after = cells[index];
  if (before === undefined || after === undefined) return false;
  if (after.kind === "gap") return false;
  return !notAtStart.test(after.text) && !notAtEnd.test(before.text);
}

const kana = /[\u3041-\u309F]/;
const katakana = /[\u30A1-\u30FAー]/;

/** Whether a word plainly ends before the cell at `index`: at a space, a mark, or where the kind of letter changes. */
export function isWordEdge(cells: Cell[], index: number): boolean {
  const before = cells[index - 1]?.text ?? "";
  const after = cells[index]?.text ?? "";
  if (/[ 　・、。）」』】〉》]$/.test(before) || notAtEnd.test(after))
    return true;
  if (katakana.test(before) !== katakana.test(after)) return true;
  return kana.test(before) && !kana.test(after);
}

/** Whether the lower half of the last cell is blank, so that it may stand past the line's end. */
export function endsInBlank(cells: Cell[]): boolean {
  return /^[、。，．）」』】〉》〕｝]$/.test(cells.at(-1)?.text ?? "");
}

/** Cells with the gaps at both ends left off. */
export function trimGaps(cells: Cell[]): Cell[] {
  const first = cells.findIndex((cell) => cell.kind !== "gap");
  const last = cells.findLastIndex((cell) => cell.kind !== "gap");
  return first < 0 ? [] : cells.slice(first, last + 1);
}
