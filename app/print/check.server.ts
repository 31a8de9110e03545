import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { PDFiumDocument } from "@hyzyla/pdfium";
import { PDFiumLibrary } from "@hyzyla/pdfium";
import { prepareZXingModule, readBarcodes } from "zxing-wasm/reader";
import { POINTS_PER_MM } from "./measure.ts";

/** What one page's codes should say, and which of that was not read from it. `page` counts from 0. */
export type PageCheck = { page: number; expected: string[]; missing: string[] };

/**
 * Dots in a millimetre, coarse first: the smallest module we print (1.03 mm, paper card) is then 3.1 dots wide.
 * What is not read there is looked at once more, finer.
 */
const resolutions = [3, 8];

let loading: Promise<PDFiumLibrary> | null = null;

function loadReaders(): Promise<PDFiumLibrary> {
  loading ??= startReaders();
  return loading;
}

/** Both from this machine's own files: the libraries would fetch theirs. */
async function startReaders(): Promise<PDFiumLibrary> {
  const { resolve } = createRequire(import.meta.url);
  const [pdfium, zxing] = await Promise.all([
    readFile(resolve("@hyzyla/pdfium/pdfium.wasm")),
    readFile(resolve("zxing-wasm/reader/zxing_reader.wasm")),
  ]);
  await prepareZXingModule({
    overrides: { wasmBinary: bufferOf(zxing) },
    fireImmediately: true,
  });
  return PDFiumLibrary.init({ wasmBinary: bufferOf(pdfium) });
}

function bufferOf(file: Buffer): ArrayBuffer {
  return new Uint8Array(file).buffer;
}

/** Renders every page of a PDF and reads its QR codes; `expected` are the texts of each page, in its order. A page beyond the PDF's end has read nothing. */
export async function checkSheets(
  pdf: Uint8Array,
  expected: string[][],
): Promise<PageCheck[]> {
  const library = await loadReaders();
  const document = await library.loadDocument(pdf);
  try {
    const checks: PageCheck[] = [];
    for (const [page, texts] of expected.entries()) {
      const missing = await readMissing(document, page, texts);
      checks.push({ page, expected: texts, missing });
    }
    return checks;
  } finally {
    document.destroy();
  }
}

async function readMissing(
  document: PDFiumDocument,
  page: number,
  expected: string[],
): Promise<string[]> {
  let missing = expected;
  if (page >= document.getPageCount()) return missing;
  for (const resolution of resolutions) {
    if (missing.length === 0) return missing;
    const found = await readCodes(document, page, resolution);
    missing = missing.filter((text) => !found.includes(text));
  }
  return missing;
}

async function readCodes(
  document: PDFiumDocument,
  page: number,
  dotsPerMm: number,
): Promise<string[]> {
  const { width, height, data } = await document.getPage(page).render({
    scale: dotsPerMm / POINTS_PER_MM,
    colorSpace: "Gray",
    render: "bitmap",
  });
  const codes = await readBarcodes(greyPicture(width, height, data), {
    formats: ["QRCode"],
    tryRotate: false,
    tryInvert: false,
    tryDownscale: false,
  });
  return codes.filter(({ isValid }) => isValid).map(({ text }) => text);
}

/** A netpbm picture (PGM): a quarter of the bytes that colours would take. */
function greyPicture(width: number, height: number, data: Uint8Array) {
  const head = Buffer.from(`P5\n${width} ${height}\n255\n`, "latin1");
  return Buffer.concat([head, data.subarray(0, width * height)]);
}
