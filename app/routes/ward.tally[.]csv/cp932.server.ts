const UNKNOWN = 0x3f;
const KANJI_LEADS = [
  [0x81, 0x9f],
  [0xe0, 0xfc],
] as const;

let bytesOf: Map<string, number[]> | null = null;

/** The decoder's own table turned round; of two codes of one character the first stays. */
function readTable(): Map<string, number[]> {
  const decoder = new TextDecoder("shift_jis");
  const table = new Map<string, number[]>();
  const add = (...bytes: number[]) => {
    const text = decoder.decode(Uint8Array.from(bytes));
    const isOne = [...text].length === 1 && text !== "\ufffd";
    if (isOne && !table.has(text)) table.set(text, bytes);
  };
  for (let byte = 0xa1; byte <= 0xdf; byte++) add(byte);
  for (const [first, last] of KANJI_LEADS)
    for (let lead = first; lead <= last; lead++)
      for (let trail = 0x40; trail <= 0xfc; trail++)
        if (trail !== 0x7f) add(lead, trail);
  return table;
}

/** Text in CP932 (Windows-31J); a character it has not becomes `?`. */
export function encodeCp932(text: string): Uint8Array<ArrayBuffer> {
  const table = (bytesOf ??= readTable());
  const bytes = [...text].flatMap((character) => {
    const point = character.codePointAt(0)!;
    if (point < 0x80) return point;
    return table.get(character) ?? UNKNOWN;
  });
  return Uint8Array.from(bytes);
}
