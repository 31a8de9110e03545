import { spawn } from "node:child_process";
import { renameSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { inject } from "vitest";
import { node, root } from "#server/install.mjs";
import { sampleCodes } from "./codes.ts";
import { copySqlite } from "./copy.ts";
import { makeFolder, TEST_SECRET } from "./environment.ts";

const START_WITHIN_MS = 60_000;

type Options = {
  /** True for an empty DATA_DIR: the server migrates and seeds by itself. */
  fresh?: boolean;
  /** A folder kept from an earlier server, to start again on its database. */
  dataDir?: string;
  env?: Record<string, string>;
  args?: string[];
};

export type TestServer = {
  origin: string;
  port: number;
  dataDir: string;
  /** The sample's codes; the first is of checkpoint number 1. */
  codes: string[];
  /** What it printed, by its first word: resident, scan, merchant, ward. */
  links: Record<string, string>;
  /** All it wrote so far. */
  said: () => string;
  /** SIGTERM; answers the exit code. Removes the folder unless it was given. */
  stop: () => Promise<number | null>;
  /** SIGKILL; leaves the folder for the next start. */
  kill: () => Promise<void>;
};

export function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      const port = typeof address === "object" && address ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });
}

function prepareFolder({ fresh, dataDir }: Options): string {
  if (dataDir !== undefined) return dataDir;
  const folder = makeFolder("server");
  if (!fresh)
    renameSync(
      copySqlite(inject("bases").sample, folder),
      join(folder, "choiyori.sqlite"),
    );
  return folder;
}

function environmentOf(
  port: number,
  folder: string,
  options: Options,
): NodeJS.ProcessEnv {
  return {
    PATH: process.env.PATH,
    NODE_ENV: "production",
    HOST: "127.0.0.1",
    PORT: String(port),
    DATA_DIR: folder,
    SESSION_SECRET: TEST_SECRET,
    ...options.env,
  };
}

function readLinks(said: string): Record<string, string> {
  const lines = said.matchAll(/^(\w+) (https?:\/\/\S+)$/gm);
  return Object.fromEntries([...lines].map(([, word, url]) => [word, url]));
}

/** The real server in a process of its own, on the built pages; ready when this answers. */
export async function startServer(options: Options = {}): Promise<TestServer> {
  const port = await findFreePort();
  const folder = prepareFolder(options);
  const env = environmentOf(port, folder, options);
  const child = spawn(node, ["build/main.js", ...(options.args ?? [])], {
    cwd: root,
    stdio: ["ignore", "pipe", "pipe"],
    env,
  });
  const exited = new Promise<number | null>((done) =>
    child.once("exit", (code) => done(code)),
  );
  process.once("exit", () => child.kill("SIGKILL"));
  let said = "";
  await new Promise<void>((ready, fail) => {
    const limit = setTimeout(
      () => fail(new Error(`not ready in time:\n${said}`)),
      START_WITHIN_MS,
    );
    const listen = (part: Buffer) => {
      said += part;
      if (readLinks(said).ward === undefined) return;
      clearTimeout(limit);
      ready();
    };
    child.stdout.on("data", listen);
    child.stderr.on("data", listen);
    void exited.then(() => {
      clearTimeout(limit);
      fail(new Error(`stopped at its start:\n${said}`));
    });
  });
  return {
    origin: `http://localhost:${port}`,
    port,
    dataDir: folder,
    codes: sampleCodes,
    links: readLinks(said),
    said: () => said,
    async stop() {
      child.kill("SIGTERM");
      const code = await exited;
      if (options.dataDir === undefined)
        rmSync(folder, { recursive: true, force: true });
      return code;
    },
    async kill() {
      child.kill("SIGKILL");
      await exited;
    },
  };
}
