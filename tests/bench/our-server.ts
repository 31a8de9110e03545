import { rmSync } from "node:fs";
import { makeFolder, TEST_SECRET } from "#tests/setup/environment.ts";
import { type Child, startChild } from "./child.ts";
import { findFreePort } from "./free-port.ts";

export type OurServer = {
  child: Child;
  port: number;
  dataDir: string;
  /** What it printed, by its first word: resident, scan, merchant, ward. */
  links: Record<string, string>;
  stop: () => Promise<void>;
};

type Settings = {
  dataDir?: string;
  databaseUrl?: string;
  profile?: string | null;
};

export function serverEnv(
  dataDir: string,
  databaseUrl?: string,
): Record<string, string> {
  return {
    DATA_DIR: dataDir,
    SESSION_SECRET: TEST_SECRET,
    ...(databaseUrl === undefined ? {} : { DATABASE_URL: databaseUrl }),
  };
}

/** The product as it is run: one process, production mode, the jobs on. */
export async function startOurs(settings: Settings = {}): Promise<OurServer> {
  const { databaseUrl, profile } = settings;
  const dataDir = settings.dataDir ?? makeFolder("bench");
  const port = await findFreePort();
  const flags = profile ? ["--cpu-prof", `--cpu-prof-dir=${profile}`] : [];
  const child = await startChild(
    [...flags, "build/main.js"],
    { ...serverEnv(dataDir, databaseUrl), PORT: String(port) },
    /^ward /m,
  );
  const lines = child.said().matchAll(/^(\w+) (https?:\/\/\S+)$/gm);
  return {
    child,
    port,
    dataDir,
    links: Object.fromEntries([...lines].map(([, word, url]) => [word, url])),
    async stop() {
      await child.stop();
      if (settings.dataDir === undefined)
        rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
