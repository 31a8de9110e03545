const MARKS =
  /[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}\u200D\u20E3\uFE00-\uFE0F\u{E0100}-\u{E01EF}]/gu;
const OTHER_SCRIPTS =
  /[^\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\p{sc=Latn}\p{sc=Grek}\p{sc=Cyrl}\p{sc=Zyyy}\p{sc=Zinh}]/gu;

/** A text as a picture can draw it: without emoji, variants of letters and scripts we have no letters for, at most `most` characters. */
export function drawable(text: string, most: number): string {
  const all = [...text.replace(MARKS, "").replace(OTHER_SCRIPTS, "").trim()];
  return all.length > most
    ? `${all.slice(0, most - 1).join("")}…`
    : all.join("");
}

const steps = [
  { most: 7, size: 96 },
  { most: 12, size: 76 },
  { most: 20, size: 62 },
  { most: 30, size: 52 },
];

/** How large a title can be in a column, by its letters; those of the Latin alphabet are half as wide. */
export function titleSize(text: string): number {
  const ems = [...text].reduce(
    (sum, letter) => sum + (letter < "\u2000" ? 0.55 : 1),
    0,
  );
  return steps.find(({ most }) => ems <= most)?.size ?? 44;
}
