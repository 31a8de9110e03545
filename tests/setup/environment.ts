import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Rescue codes follow from it: the same in the seeded bases and in every test. */
export const TEST_SECRET = "a secret for tests, the same everywhere";

export type Bases = {
  /** A migrated database without rows; tests/db starts from it. */
  empty: string;
  /** The same with the sample edition and some cards; all other tests start from it. */
  sample: string;
};

declare module "vitest" {
  interface ProvidedContext {
    bases: Bases;
  }
}

export function makeFolder(name: string): string {
  return mkdtempSync(join(tmpdir(), `choiyori-${name}-`));
}
