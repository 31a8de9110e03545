const NO =
  /^(無|なし|ナシ|不|未|非|×|✕|✖|-|no$|n$|false$|f$|0+(\D|$))|^(対応|設置|利用)(なし|無|不可)/iu;
const YES =
  /^(有|あり|アリ|○|〇|◯|●|◎|可|対応|はい|設置|✓|✔|yes$|y$|true$|t$|[1-9])/iu;

/** Whether a cell says yes: 有, あり, ○, 1, a count above 0. Blank, 無, × and anything else is no. */
export function saysYes(text: string): boolean {
  const word = text.normalize("NFKC").trim();
  return word !== "" && !NO.test(word) && YES.test(word);
}

/** A cell's text as it is kept: one line, nothing a database cannot hold, no apostrophe before a sign. */
export function cleanCell(text: string): string {
  return text
    .toWellFormed()
    .replaceAll("\0", "")
    .replace(/[\p{Cc}\u2028\u2029\u3000 ]+/gu, " ")
    .trim()
    .replace(/^'(?=[=+\-@])/u, "");
}

const LATEST_HOUR = 29;

/** `9:00` of `09:00:00`; "" for a time there is none of, such as 25:99 (29:59 is the last of a night); anything else as it stands. */
export function plainTime(text: string): string {
  const plain = text.normalize("NFKC");
  const [, hour, minute] = /^(\d{1,2}):(\d{2})(?::\d{2})?$/u.exec(plain) ?? [];
  if (hour === undefined) return plain;
  const isTime = Number(hour) <= LATEST_HOUR && Number(minute) < 60;
  return isTime ? `${Number(hour)}:${minute}` : "";
}
