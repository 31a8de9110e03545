import { randomBytes } from "node:crypto";
import sharp from "sharp";

type Size = { width: number; height: number };

const BLUE = { r: 20, g: 80, b: 200 };

function flat({ width, height }: Size) {
  return sharp({
    create: { width, height, channels: 3, background: BLUE },
    limitInputPixels: false,
  });
}

export function flatPng(size: Size): Promise<Buffer> {
  return flat(size).png({ compressionLevel: 1 }).toBuffer();
}

/** A picture like a camera's: noise that does not pack, its place and its make. */
export function cameraJpeg(size: Size, orientation = 1): Promise<Buffer> {
  const channels = 3;
  const noise = randomBytes(64 * 64 * channels);
  return sharp(noise, { raw: { width: 64, height: 64, channels } })
    .resize(size.width, size.height, { fit: "fill" })
    .jpeg({ quality: 90 })
    .withExif({
      IFD0: { Make: "CAMERA-OF-A-SHOP" },
      IFD3: {
        GPSLatitudeRef: "N",
        GPSLatitude: "35/1 32/1 13/1",
        GPSLongitudeRef: "E",
        GPSLongitude: "139/1 38/1 5/1",
      },
    })
    .withMetadata({ orientation })
    .toBuffer();
}

/** Two frames. */
export async function movingWebp(): Promise<Buffer> {
  const frames = randomBytes(32 * 64 * 3);
  return sharp(frames, {
    raw: { width: 32, height: 64, channels: 3, pageHeight: 32 },
  })
    .webp({ loop: 0, delay: [100, 100] })
    .toBuffer();
}
