import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { prepareZXingModule, readBarcodes } from "zxing-wasm/reader";

const DOTS = 4;

/** What a camera reads from a drawn QR (`drawQr`), or nothing. */
export async function readQr(drawn: { path: string; side: number }) {
  const { resolve } = createRequire(import.meta.url);
  const wasm = await readFile(resolve("zxing-wasm/reader/zxing_reader.wasm"));
  const wasmBinary = new Uint8Array(wasm).buffer;
  await prepareZXingModule({
    overrides: { wasmBinary },
    fireImmediately: true,
  });
  const width = drawn.side * DOTS;
  const data = new Uint8ClampedArray(width * width * 4).fill(255);
  for (const [, x, y] of drawn.path.matchAll(/M(\d+) (\d+)h1v1h-1z/g))
    for (let dy = 0; dy < DOTS; dy++)
      for (let dx = 0; dx < DOTS; dx++) {
        const row = Number(y) * DOTS + dy;
        const at = (row * width + Number(x) * DOTS + dx) * 4;
        data.fill(0, at, at + 3);
      }
  const image = { data, width, height: width, colorSpace: "srgb" as const };
  const [found] = await readBarcodes(image, { formats: ["QRCode"] });
  return { text: found?.text ?? null, level: found?.ecLevel ?? null };
}
