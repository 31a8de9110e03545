import type { IncomingMessage } from "node:http";

/** A body that stands still for so long is given up. */
const IDLE_MS = 20_000;

/** A request's whole body; null when it is longer than `most` bytes or breaks off. */
export function readBody(
  request: IncomingMessage,
  most: number,
): Promise<Buffer | null> {
  if (request.destroyed) return Promise.resolve(null);
  if (Number(request.headers["content-length"] ?? 0) > most)
    return Promise.resolve(null);
  return new Promise((resolve) => {
    const parts: Buffer[] = [];
    let length = 0;
    request.setTimeout(IDLE_MS, () => request.destroy());
    const end = (body: Buffer | null) => {
      request.setTimeout(0);
      resolve(body);
    };
    request.on("data", (part: Buffer) => {
      length += part.length;
      if (length > most) end(null);
      else parts.push(part);
    });
    request.on("end", () => end(Buffer.concat(parts)));
    request.on("error", () => end(null));
    request.on("close", () => end(null));
  });
}
