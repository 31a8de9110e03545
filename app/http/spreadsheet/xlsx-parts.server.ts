import { unzipSync } from "fflate";

/** 5,000 shops are about 10 MB. */
const MOST_BYTES = 16 * 1024 * 1024;
const MOST_FILES = 2000;
const WANTED =
  /^xl\/(workbook\.(xml|bin)|_rels\/workbook\.xml\.rels|styles\.xml|sharedStrings\.xml|worksheets\/[^/]+\.xml)$/iu;

export type XlsxParts =
  | { ok: true; parts: Map<string, string> }
  | { ok: false; refusal: "too-long" | "broken" | "other-file" | "old-excel" };

/**
 * The texts an .xlsx is read from. Sizes are added up from the zip's own list
 * before anything is unpacked, and no part is unpacked beyond its size there: a
 * file of more than 16 MiB is refused as `too-long`.
 */
export function xlsxParts(bytes: Uint8Array): XlsxParts {
  const utf8 = new TextDecoder();
  let [total, count] = [0, 0];
  let isBinary = false;
  try {
    const files = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (++count > MOST_FILES) throw new Error("too many files");
        if (!WANTED.test(name)) return false;
        isBinary ||= name.endsWith(".bin");
        total += originalSize;
        return total <= MOST_BYTES;
      },
    });
    if (total > MOST_BYTES) return { ok: false, refusal: "too-long" };
    if (isBinary) return { ok: false, refusal: "old-excel" };
    const parts = new Map(
      Object.entries(files).map(([name, file]) => [name, utf8.decode(file)]),
    );
    if (!parts.has("xl/workbook.xml"))
      return { ok: false, refusal: "other-file" };
    return { ok: true, parts };
  } catch {
    return { ok: false, refusal: "broken" };
  }
}
