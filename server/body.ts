import type { IncomingMessage } from "node:http";
import type { Sieve } from "./text-parts.ts";

/** A body that stands still for so long is given up. */
const IDLE_MS = 20_000;
/** Nor may one that trickles hold its place for longer. */
const LONGEST_MS = 120_000;

/**
 * A request's body, or what a sieve keeps of it; null when it is longer than
 * `most` bytes, the sieve keeps more than its own, or it breaks off. One that
 * stands still for 20 s or is not whole after 120 s is cut off.
 */
export function readBody(
  request: IncomingMessage,
  most: number,
  sieve: Sieve = { keep: (piece) => piece, most },
): Promise<Buffer | null> {
  if (request.destroyed) return Promise.resolve(null);
  if (Number(request.headers["content-length"] ?? 0) > most)
    return Promise.resolve(null);
  return new Promise((resolve) => {
    const parts: Buffer[] = [];
    let length = 0;
    let kept = 0;
    const limit = setTimeout(() => request.destroy(), LONGEST_MS);
    request.setTimeout(IDLE_MS, () => request.destroy());
    const end = (body: Buffer | null) => {
      clearTimeout(limit);
      request.setTimeout(0);
      request.off("data", take);
      resolve(body);
    };
    const take = (piece: Buffer) => {
      const part = sieve.keep(piece);
      length += piece.length;
      kept += part.length;
      if (length > most || kept > sieve.most) end(null);
      else parts.push(part);
    };
    request.on("data", take);
    request.on("end", () => end(Buffer.concat(parts)));
    request.on("error", () => end(null));
    request.on("close", () => end(null));
  });
}
