const DIGITS = 7;

const DAMM = [
  "0317598642",
  "7092154863",
  "4206871359",
  "1750983426",
  "6123045978",
  "3674209581",
  "5869720134",
  "8945362017",
  "9438617205",
  "2581436790",
];

/**
 * A card's public number (問い合わせ番号): seven digits of at least 6 random bytes
 * and a check digit by Damm, which catches every wrong digit and every swap of
 * neighbours. Of ten million numbers 400,000 cards take 4 %: draw again when one
 * is taken.
 */
export function makeCardNumber(random: Uint8Array): string {
  let value = 0;
  for (const byte of random.subarray(0, 6)) value = value * 256 + byte;
  const digits = String(value % 10 ** DIGITS).padStart(DIGITS, "0");
  return digits + dammDigit(digits);
}

/** The number in what was typed, full width too; null when it cannot be one. */
export function readCardNumber(text: string): string | null {
  const number = text.normalize("NFKC").replace(/[\s\-‐-―−ー]/gu, "");
  if (!/^\d{8}$/.test(number)) return null;
  return dammDigit(number) === "0" ? number : null;
}

/** As printed: `4821-3759`. */
export function formatCardNumber(number: string): string {
  return `${number.slice(0, 4)}-${number.slice(4)}`;
}

function dammDigit(digits: string): string {
  let interim = "0";
  for (const digit of digits) {
    interim = DAMM[Number(interim)]?.charAt(Number(digit)) ?? "";
  }
  return interim;
}
