import sharp, { type Sharp } from "sharp";
import {
  MOST_PHOTO_PIXELS,
  type PhotoRefusal,
  type PhotoType,
} from "#app/domain/photo-judge.ts";

export type PhotoPurpose = "promotion" | "mark";

export type PhotoOrder = {
  bytes: Uint8Array;
  type: PhotoType;
  purpose: PhotoPurpose;
};

export type EncodedPhoto = {
  ok: true;
  large: Uint8Array;
  small: Uint8Array;
  /** Of the large one. */
  width: number;
  height: number;
};

export type PhotoEncoding =
  | EncodedPhoto
  | { ok: false; refusal: Extract<PhotoRefusal, "too-many-pixels" | "broken"> };

const QUALITY = 80;

/** Pixels: the longer side of a promotion's picture, each side of a mark. */
const SIZES = {
  promotion: { large: 1280, small: 480 },
  mark: { large: 512, small: 128 },
} as const;

// One thread and no memory of past pictures: presses of stamps share this machine.
sharp.concurrency(1);
sharp.cache(false);

function fitTo(image: Sharp, purpose: PhotoPurpose, pixels: number): Sharp {
  return purpose === "mark"
    ? image.resize(pixels, pixels, { fit: "cover", position: "centre" })
    : image.resize(pixels, pixels, { fit: "inside", withoutEnlargement: true });
}

async function encode(order: PhotoOrder): Promise<PhotoEncoding> {
  const { bytes, type, purpose } = order;
  const options = { failOn: "error", autoOrient: true } as const;
  const { format, width, height } = await sharp(bytes, {
    ...options,
    limitInputPixels: false,
  }).metadata();
  if (format !== type) return { ok: false, refusal: "broken" };
  if (width * height > MOST_PHOTO_PIXELS)
    return { ok: false, refusal: "too-many-pixels" };
  const sizes = SIZES[purpose];
  const limited = { ...options, limitInputPixels: MOST_PHOTO_PIXELS };
  const { data, info } = await fitTo(
    sharp(bytes, limited),
    purpose,
    sizes.large,
  )
    .flatten({ background: "#fff" })
    .toColourspace("srgb")
    .raw()
    .toBuffer({ resolveWithObject: true });
  const drawn = () => sharp(data, { raw: info });
  const webp = { quality: QUALITY };
  return {
    ok: true,
    large: await drawn().webp(webp).toBuffer(),
    small: await fitTo(drawn(), purpose, sizes.small).webp(webp).toBuffer(),
    width: info.width,
    height: info.height,
  };
}

/**
 * Draws a picture anew as two WebP files: upright, in sRGB, on white, without
 * any of its metadata. A promotion's fit into 1280 and 480 pixels; a mark's are
 * squares of 512 and 128. Refused: more than 60 megapixels, and what breaks off
 * or cannot be read.
 */
export function encodePhoto(order: PhotoOrder): Promise<PhotoEncoding> {
  return encode(order).catch(() => ({ ok: false, refusal: "broken" }));
}
