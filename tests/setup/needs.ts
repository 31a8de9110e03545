import { execFileSync } from "node:child_process";
import { appendFileSync } from "node:fs";

/** Where a binary of this machine is, or null. */
export function findBinary(binary: string): string | null {
  try {
    return execFileSync("which", [binary], { encoding: "utf8" }).trim() || null;
  } catch {
    return null;
  }
}

/**
 * True when a binary is on this machine. False notes its Debian package for
 * the run's last lines: `describe.runIf(needs("zbarimg", "zbar-tools"))`.
 */
export function needs(binary: string, debianPackage: string): boolean {
  if (findBinary(binary)) return true;
  const notes = process.env.TESTS_NOT_RUN;
  if (notes) appendFileSync(notes, `${debianPackage}\n`);
  return false;
}
