import { createHash, randomBytes } from "node:crypto";

const RANDOM_POOL = 4096;
let pool = randomBytes(RANDOM_POOL);
let used = 0;

/** Random bytes from a pool: one system call serves many ids. */
export function random(length: number): Buffer {
  if (used + length > RANDOM_POOL) {
    pool = randomBytes(RANDOM_POOL);
    used = 0;
  }
  const bytes = pool.subarray(used, used + length);
  used += length;
  return bytes;
}

/** UUIDv7 of an instant and 16 bytes: sortable by time, the same text on both engines. */
export function uuidOf(at: Date, source: Uint8Array): string {
  const bytes = Buffer.from(source);
  bytes.writeUIntBE(at.getTime(), 0, 6);
  bytes[6] = 0x70 | (bytes[6]! & 0x0f);
  bytes[8] = 0x80 | (bytes[8]! & 0x3f);
  const hex = bytes.toString("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

export function newId(now: Date): string {
  return uuidOf(now, random(16));
}

export function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
