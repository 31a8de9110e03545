import Encoding from "encoding-japanese";

const SAMPLE = 64 * 1024;
const labels: Partial<Record<string, string>> = {
  SJIS: "shift_jis",
  EUCJP: "euc-jp",
  JIS: "iso-2022-jp",
};

function decodeAs(label: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Which of two bytes is zero more often tells the order of UTF-16 without a mark. */
function wideLabel(bytes: Uint8Array): string | null {
  const sample = bytes.subarray(0, SAMPLE);
  let [even, odd] = [0, 0];
  for (const [i, byte] of sample.entries())
    if (byte === 0) {
      if (i % 2 === 0) even++;
      else odd++;
    }
  if (even + odd === 0) return null;
  return even > odd ? "utf-16be" : "utf-16le";
}

const marks: [bytes: number[], label: string][] = [
  [[0xef, 0xbb, 0xbf], "utf-8"],
  [[0xff, 0xfe], "utf-16le"],
  [[0xfe, 0xff], "utf-16be"],
];

/**
 * A text file's text: by its mark, as UTF-16 where zero bytes say so, as strict
 * UTF-8, else as the Japanese encoding it looks like (CP932 with its own
 * characters, EUC-JP, ISO-2022-JP). Null when it fits none.
 */
export function decodeText(bytes: Uint8Array): string | null {
  const mark = marks.find(([wanted]) =>
    wanted.every((byte, i) => bytes[i] === byte),
  );
  const sure = mark?.[1] ?? wideLabel(bytes);
  if (sure) return decodeAs(sure, bytes);
  const isEscaped = Buffer.from(bytes.subarray(0, SAMPLE)).includes("\x1b$");
  const utf8 = isEscaped ? null : decodeAs("utf-8", bytes);
  if (utf8 !== null) return utf8;
  const found = Encoding.detect(bytes, ["JIS", "EUCJP", "SJIS"]);
  const label = found ? labels[found] : undefined;
  return decodeAs(label ?? "shift_jis", bytes);
}
