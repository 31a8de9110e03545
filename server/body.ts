import type { IncomingMessage } from "node:http";

const MOST_BYTES = 64 * 1024;

/** A form's whole body; null when it is longer than 64 KiB. */
export async function readBody(
  request: IncomingMessage,
): Promise<Buffer | null> {
  if (Number(request.headers["content-length"] ?? 0) > MOST_BYTES) return null;
  const parts: Buffer[] = [];
  let length = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    length += part.length;
    if (length > MOST_BYTES) return null;
    parts.push(part);
  }
  return Buffer.concat(parts);
}
