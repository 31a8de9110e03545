import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const dotsPerMm = 150 / 25.4;

export type SheetImage = {
  /** What a camera reads from the printed sheet. */
  decoded: string;
  /** Lightness 0 (black) to 255 (white) at a place given in mm. */
  lightAt: (x: number, y: number) => number;
};

/** Prints the first page at 150 dpi and reads every code on it. */
export function imageOf(pdf: Buffer): SheetImage {
  const folder = mkdtempSync(join(tmpdir(), "poster-"));
  const file = join(folder, "poster.pdf");
  const picture = join(folder, "poster.png");
  try {
    writeFileSync(file, pdf);
    const raster = ["-r", "150", "-singlefile"];
    execFileSync("pdftoppm", [...raster, "-png", file, picture.slice(0, -4)]);
    execFileSync("pdftoppm", [...raster, "-gray", file, picture.slice(0, -4)]);
    const decoded = execFileSync("zbarimg", ["-q", "--raw", picture], {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    }).trim();
    return { decoded, lightAt: readGray(join(folder, "poster.pgm")) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function readGray(file: string): SheetImage["lightAt"] {
  const bytes = readFileSync(file);
  const head = /^P5\s+(\d+)\s+(\d+)\s+\d+\s/.exec(
    bytes.toString("latin1", 0, 60),
  );
  if (!head) throw new Error("not a grey picture");
  const width = Number(head[1]);
  const offset = head[0].length;
  return (x, y) => {
    const pixel = Math.floor(y * dotsPerMm) * width + Math.floor(x * dotsPerMm);
    return bytes.readUInt8(offset + pixel);
  };
}
