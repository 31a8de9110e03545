const MARKS = /[※*＊★●■◆]|[(（\[【].*?[)）\]】]|必須|任意/gu;

/** A word as people write it many ways: one width, no spaces or breaks, small letters. */
export function foldWord(text: string): string {
  return text.normalize("NFKC").replace(/\s+/gu, "").toLowerCase();
}

/** A column's title without spaces, breaks, marks such as ※必須 and remarks in brackets. */
export function foldTitle(text: string): string {
  return foldWord(text.replace(MARKS, "")).replace(/[:：]$/u, "");
}

/** A name as it is compared: composed letters and single spaces. */
export function foldName(text: string): string {
  return text.normalize("NFC").replace(/\s+/gu, " ").trim();
}
