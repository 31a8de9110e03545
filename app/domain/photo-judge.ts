/** At most 20 MB (decimal megabytes, as phones count them). */
export const MOST_PHOTO_BYTES = 20_000_000;
/** At most 60 megapixels. */
export const MOST_PHOTO_PIXELS = 60_000_000;

/** Why a picture was not taken. `too-many` counts what the shop sent in a day; `busy`: too many pictures wait. */
export type PhotoRefusal =
  | "empty"
  | "too-long"
  | "heic"
  | "pdf"
  | "svg"
  | "moving"
  | "not-a-picture"
  | "too-many-pixels"
  | "broken"
  | "too-many"
  | "busy";

export type PhotoType = "jpeg" | "png" | "webp";

const MOST_CHUNKS = 100;

type Judged =
  { ok: true; type: PhotoType } | { ok: false; refusal: PhotoRefusal };

const HEIC = /^(hei[cxms]|hev[cxms]|mif1|msf1)$/;
const SVG = /^\uFEFF?\s*<(\?xml|!doctype svg|svg|!--)/i;

function ascii(bytes: Uint8Array, from: number, to: number): string {
  return String.fromCharCode(...bytes.subarray(from, to));
}

function startsWith(bytes: Uint8Array, magic: number[]): boolean {
  return magic.every((byte, at) => bytes[at] === byte);
}

/** Big-endian, as PNG counts. */
function uint32(bytes: Uint8Array, at: number): number {
  return (
    (bytes[at] ?? 0) * 0x1000000 +
    (((bytes[at + 1] ?? 0) << 16) |
      ((bytes[at + 2] ?? 0) << 8) |
      (bytes[at + 3] ?? 0))
  );
}

/** An animated PNG says so in an `acTL` chunk ahead of its pixels; none has as many ahead of it as are read. */
function isMovingPng(bytes: Uint8Array): boolean {
  let at = 8;
  for (let n = 0; n < MOST_CHUNKS && at + 8 <= bytes.length; n++) {
    const chunk = ascii(bytes, at + 4, at + 8);
    if (chunk === "acTL") return true;
    if (chunk === "IDAT") return false;
    at += uint32(bytes, at) + 12;
  }
  return false;
}

/** An extended WebP's flags have a bit for animation. */
function isMovingWebp(bytes: Uint8Array): boolean {
  return ascii(bytes, 12, 16) === "VP8X" && ((bytes[20] ?? 0) & 2) !== 0;
}

function typeOf(bytes: Uint8Array): PhotoType | null {
  if (startsWith(bytes, [0xff, 0xd8, 0xff])) return "jpeg";
  if (startsWith(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]))
    return "png";
  const isWebp =
    ascii(bytes, 0, 4) === "RIFF" && ascii(bytes, 8, 12) === "WEBP";
  return isWebp ? "webp" : null;
}

/** What a file that is no JPEG, PNG or WebP is, as far as a sentence can help with it. */
function strangerOf(bytes: Uint8Array): PhotoRefusal {
  if (ascii(bytes, 4, 8) === "ftyp" && HEIC.test(ascii(bytes, 8, 12)))
    return "heic";
  if (ascii(bytes, 0, 5) === "%PDF-") return "pdf";
  if (/^GIF8[79]a$/.test(ascii(bytes, 0, 6))) return "moving";
  const text = new TextDecoder().decode(bytes.subarray(0, 200));
  return SVG.test(text) ? "svg" : "not-a-picture";
}

/**
 * Judges a file by its first bytes, never by its name: a still JPEG, PNG or
 * WebP of at most 20 MB passes; everything else is refused by what it is.
 * Whether it can be read at all shows only when it is.
 */
export function judgePhoto(bytes: Uint8Array): Judged {
  if (bytes.length === 0) return { ok: false, refusal: "empty" };
  if (bytes.length > MOST_PHOTO_BYTES)
    return { ok: false, refusal: "too-long" };
  const type = typeOf(bytes);
  if (type === null) return { ok: false, refusal: strangerOf(bytes) };
  const isMoving =
    type === "png"
      ? isMovingPng(bytes)
      : type === "webp" && isMovingWebp(bytes);
  return isMoving ? { ok: false, refusal: "moving" } : { ok: true, type };
}
