import { hkdf } from "@noble/hashes/hkdf.js";
import { hmac } from "@noble/hashes/hmac.js";
import { sha256 } from "@noble/hashes/sha2.js";
import { utf8ToBytes } from "@noble/hashes/utils.js";
import { encodeBase32, readBase32 } from "./base32.ts";
import { businessDay } from "./business-day.ts";

/** How long a shop's screen shows one proof. */
export const STEP_SECONDS = 30;
const EARLIER_STEPS = 2;
const PROOF_BYTES = 5;

export type ProofMethod = "daily" | "rotating" | "static";

/** 32 bytes for one checkpoint: HKDF-SHA256 (RFC 5869) of the rally key, info = its id. */
export function shopSecret(
  rallyKey: Uint8Array,
  checkpointId: string,
): Uint8Array {
  return hkdf(sha256, rallyKey, undefined, utf8ToBytes(checkpointId), 32);
}

/** The 8 letters printed on the sheet of one business day. */
export function dailyProof(secret: Uint8Array, day: string): string {
  return proofOf(secret, `daily\0${day}`);
}

/** The 8 letters a shop's screen shows in the 30-second step of a Unix time. */
export function rotatingProof(secret: Uint8Array, unixSeconds: number): string {
  return proofOf(secret, `rotating\0${Math.floor(unixSeconds / STEP_SECONDS)}`);
}

/**
 * What a scan proves at an instant: today's sheet, the screen of this or one of
 * the two earlier steps, or nothing more than the printed code. Never refuses.
 */
export function judgeProof(
  secret: Uint8Array,
  proof: string | null,
  now: Date,
): ProofMethod {
  const given = readBase32(proof ?? "") ?? "";
  const daily = sameText(given, dailyProof(secret, businessDay(now)));
  let rotating = false;
  for (let back = 0; back <= EARLIER_STEPS; back++) {
    const seconds = now.getTime() / 1000 - back * STEP_SECONDS;
    rotating = sameText(given, rotatingProof(secret, seconds)) || rotating;
  }
  if (rotating) return "rotating";
  return daily ? "daily" : "static";
}

function proofOf(secret: Uint8Array, message: string): string {
  const mac = hmac(sha256, secret, utf8ToBytes(message));
  return encodeBase32(mac.subarray(0, PROOF_BYTES));
}

function sameText(given: string, expected: string): boolean {
  let difference = given.length ^ expected.length;
  for (let i = 0; i < expected.length; i++) {
    difference |= given.charCodeAt(i) ^ expected.charCodeAt(i);
  }
  return difference === 0;
}
