import {
  base32Letter,
  base32Value,
  encodeBase32,
  readBase32,
} from "./base32.ts";

const LENGTH = 10;
const FIELD_POLYNOMIAL = 0b100101;

/**
 * The eleventh letter of a code: the sum of the ten letters in GF(32)
 * (x⁵ + x² + 1), the letter at position i weighted by αⁱ⁺¹ and the check itself
 * by 1. All weights differ and none is zero, so a changed letter or two swapped
 * neighbours, the check among them, always shows.
 */
export function checkCharacter(ten: string): string {
  let sum = 0;
  for (const letter of [...ten].reverse()) {
    sum = double(sum ^ base32Value(letter));
  }
  return base32Letter(sum);
}

/** A new code: ten letters (50 bits) of at least 7 random bytes, and the check. */
export function makeCode(random: Uint8Array): string {
  const ten = encodeBase32(random.subarray(0, 7)).slice(0, LENGTH);
  return ten + checkCharacter(ten);
}

/** The code in what was typed or scanned, or null when it cannot be one. */
export function readCode(text: string): string | null {
  const code = readBase32(text);
  if (code === null || code.length !== LENGTH + 1) return null;
  const ten = code.slice(0, LENGTH);
  return code === ten + checkCharacter(ten) ? code : null;
}

/** As printed under a QR: `ABCD-EFGH-JKM`. */
export function formatCode(code: string): string {
  return [code.slice(0, 4), code.slice(4, 8), code.slice(8)].join("-");
}

/**
 * The two halves of `CODE.PROOF`, as they stand in a scanned address.
 * A proof that is not Base32 is null, as a missing one is.
 */
export function splitScan(param: string): {
  code: string | null;
  proof: string | null;
} {
  const dot = param.indexOf(".");
  if (dot < 0) return { code: readCode(param), proof: null };
  const proof = readBase32(param.slice(dot + 1));
  return { code: readCode(param.slice(0, dot)), proof: proof || null };
}

function double(value: number): number {
  const shifted = value << 1;
  return shifted & 32 ? shifted ^ FIELD_POLYNOMIAL : shifted;
}
