import { existsSync, mkdtempSync, statfsSync } from "node:fs";
import { join } from "node:path";

const MEMORY = "/dev/shm";
const LEAST_BYTES = 4 * 1024 ** 3;

/** A folder in memory for databases that are copied and dropped all the time; null where there is not room enough. */
export function makeMemoryFolder() {
  if (!existsSync(MEMORY)) return null;
  const { bavail, bsize } = statfsSync(MEMORY);
  if (bavail * bsize < LEAST_BYTES) return null;
  try {
    return mkdtempSync(join(MEMORY, "choiyori-run-"));
  } catch {
    return null;
  }
}
