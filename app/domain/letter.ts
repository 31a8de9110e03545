import { hmac } from "@noble/hashes/hmac.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { encodeBase32, readBase32 } from "./base32.ts";

const LENGTH = 12;

/**
 * The code on a letter: the first 60 bits of HMAC-SHA256 under the instance
 * secret, as 12 letters, so that a letter can be printed again without its code
 * being stored.
 */
export function codeOfLetter(
  instanceSecret: Uint8Array,
  letterId: string,
  version: number,
): string {
  const message = utf8ToBytes(`letter\0${letterId}\0${version}`);
  const mac = hmac(sha256, instanceSecret, message);
  return encodeBase32(mac.subarray(0, 8)).slice(0, LENGTH);
}

/** The code in what was typed or scanned, or null when it is not 12 Base32 letters. */
export function readLetterCode(text: string): string | null {
  const code = readBase32(text);
  return code?.length === LENGTH ? code : null;
}

/** As printed: `ABCD-EFGH-JKMN`. */
export function formatLetterCode(code: string): string {
  return [code.slice(0, 4), code.slice(4, 8), code.slice(8)].join("-");
}

/** What is stored for look-up: SHA-256 of the code, in hex. */
export function letterHash(code: string): string {
  return bytesToHex(sha256(utf8ToBytes(`letter\0${code}`)));
}
