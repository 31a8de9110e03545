import { foldWord } from "./fold.ts";

const ALIKE = 0.4;

function pairsOf(text: string): string[] {
  const letters = Array.from(`^${foldWord(text)}$`);
  return letters.slice(1).map((letter, i) => letters[i]! + letter);
}

/** 0–1: twice the pairs of letters two words share, of all their pairs (Dice). */
export function likeness(a: string, b: string): number {
  const [left, right] = [pairsOf(a), pairsOf(b)];
  const spare = [...right];
  const shared = left.filter((pair) => {
    const at = spare.indexOf(pair);
    if (at >= 0) spare.splice(at, 1);
    return at >= 0;
  });
  return (2 * shared.length) / (left.length + right.length);
}

/** The word most like `text`; null when none shares two fifths of its pairs. */
export function nearest(text: string, words: string[]): string | null {
  const ranked = words
    .map((word) => ({ word, score: likeness(text, word) }))
    .sort((a, b) => b.score - a.score);
  return ranked[0] && ranked[0].score >= ALIKE ? ranked[0].word : null;
}
