import { createHash } from "node:crypto";
import { uuidOf } from "./id.server.ts";

/** 32 bytes that are always the same for the same name: the sample is the same on every machine. */
export function seededBytes(name: string): Buffer {
  return createHash("sha256").update(`sample\0${name}`).digest();
}

/** An id of an instant whose random part comes from the name. */
export function seededId(name: string, at: Date): string {
  return uuidOf(at, seededBytes(name).subarray(0, 16));
}
