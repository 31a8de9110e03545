const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const SEPARATORS = /[\s\-‐-―−ー]/gu;

/**
 * Crockford Base32, five bits a letter from the left; the last letter is
 * filled up with zero bits. 5 bytes give 8 letters, 7 bytes give 12.
 */
export function encodeBase32(bytes: Uint8Array): string {
  let text = "";
  let held = 0;
  let bits = 0;
  for (const byte of bytes) {
    held = (held << 8) | byte;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      text += base32Letter((held >>> bits) & 31);
    }
    held &= (1 << bits) - 1;
  }
  return bits > 0 ? text + base32Letter((held << (5 - bits)) & 31) : text;
}

/** The letter of a value 0–31. */
export function base32Letter(value: number): string {
  return ALPHABET.charAt(value);
}

/** The value 0–31 of a letter of the alphabet, −1 for any other. */
export function base32Value(letter: string): number {
  return letter.length === 1 ? ALPHABET.indexOf(letter) : -1;
}

/**
 * What a person typed, as the alphabet writes it: any case, full width, O as 0,
 * I and L as 1, spaces and hyphens dropped. Null when any other character is in it.
 */
export function readBase32(text: string): string | null {
  const plain = text.normalize("NFKC").replace(SEPARATORS, "");
  if (!/^[0-9A-Za-z]*$/.test(plain)) return null;
  const letters = plain.toUpperCase().replace(/O/g, "0").replace(/[IL]/g, "1");
  return letters.includes("U") ? null : letters;
}
