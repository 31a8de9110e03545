import { join } from "node:path";
import { databaseUrl } from "#db/dialect.ts";
import { makeFolder } from "#tests/setup/environment.ts";
import { startServer, type TestServer } from "#tests/setup/server.ts";

const compiled = join(makeFolder("compiled"), "cache");

/**
 * The real server on this test's own database, whichever engine it is; restarts
 * reuse compiled code, since a run of kills is mostly starts.
 */
export function startHere(
  env: Record<string, string> = {},
): Promise<TestServer> {
  const dataDir = process.env.DATA_DIR;
  if (dataDir === undefined) throw new Error("the test has no folder");
  const own = { DATABASE_URL: databaseUrl, NODE_COMPILE_CACHE: compiled };
  return startServer({ dataDir, env: { ...own, ...env } });
}

/** A size from the environment, for runs far beyond the suite's. */
export function sizeOf(name: string, usual: number): number {
  const size = Number(process.env[name] ?? usual);
  if (!Number.isInteger(size) || size < 1)
    throw new Error(`${name}: expected a whole number above 0`);
  return size;
}
