import type { IncomingMessage } from "node:http";

const FORM_BYTES = 64 * 1024;
const SPREADSHEET_BYTES = 8 * 1024 * 1024;

/** Where a file comes with the form. */
const UPLOADS = new Map([["/ward/shops/import", SPREADSHEET_BYTES]]);

/** A form's whole body; null when it is longer than 64 KiB (8 MiB where a spreadsheet is sent). */
export function readBody(
  request: IncomingMessage,
  path: string,
): Promise<Buffer | null> {
  const most = UPLOADS.get(path) ?? FORM_BYTES;
  if (Number(request.headers["content-length"] ?? 0) > most)
    return Promise.resolve(null);
  return new Promise((resolve) => {
    const parts: Buffer[] = [];
    let length = 0;
    request.on("data", (part: Buffer) => {
      length += part.length;
      if (length > most) resolve(null);
      else parts.push(part);
    });
    request.on("end", () => resolve(Buffer.concat(parts)));
    request.on("error", () => resolve(null));
    request.on("close", () => resolve(null));
  });
}
