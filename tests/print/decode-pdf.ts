import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { needs } from "#tests/setup/needs.ts";

export const canDecode = [
  needs("pdftoppm", "poppler-utils"),
  needs("zbarimg", "zbar-tools"),
].every(Boolean);

/** What a camera reads from a printed PDF, in the order of its pages; `sides` odd for sheets with a blank-coded back. */
export function decodePdf(
  pdf: Uint8Array,
  sides: "all" | "odd" = "all",
): string[] {
  const folder = mkdtempSync(join(tmpdir(), "prints-"));
  const only = sides === "odd" ? ["-o"] : [];
  try {
    const [file, page] = [join(folder, "all.pdf"), join(folder, "page")];
    writeFileSync(file, pdf);
    execFileSync("pdftoppm", ["-r", "150", "-gray", ...only, file, page]);
    const pages = readdirSync(folder)
      .filter((name) => name.endsWith(".pgm"))
      .sort()
      .map((name) => join(folder, name));
    const read = execFileSync("zbarimg", ["-q", "--raw", ...pages], {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    });
    return read.trim().split("\n");
  } finally {
    rmSync(folder, { recursive: true });
  }
}
