import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

const SMALL = 1024;
const COMPRESSIBLE =
  /^(text\/|application\/(json|xml|javascript|(geo|feed)\+json|(rss|atom)\+xml)|image\/svg)/;

export type Encoding = "br" | "gzip";

export function acceptedEncoding(header: string | undefined): Encoding | null {
  if (!header) return null;
  if (/\bbr\b/.test(header)) return "br";
  return /\bgzip\b/.test(header) ? "gzip" : null;
}

export function isCompressible(type: string | null, length: number): boolean {
  return length >= SMALL && type !== null && COMPRESSIBLE.test(type);
}

/** Quality: light for a page made for one reader, best for one that is kept. */
export function compress(
  body: Uint8Array,
  encoding: Encoding,
  kept = false,
): Promise<Buffer> {
  if (encoding === "gzip") return zip(body, { level: kept ? 9 : 4 });
  return brotli(body, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: kept ? 11 : 4,
      [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
    },
  });
}
