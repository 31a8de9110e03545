import { execFileSync, spawn, type SpawnOptions } from "node:child_process";
import { chownSync, existsSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import pg from "pg";
import { makeFolder } from "./environment.ts";
import { findBinary } from "./needs.ts";

const DEBIAN = "/usr/lib/postgresql";
const START_TRIES = 150;

type User = { uid: number; gid: number };

/** The folder of `initdb` and `postgres`, newest version first; null without them. */
export function findPostgres(): string | null {
  const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN) : [];
  const folders = versions
    .sort((a, b) => Number(b) - Number(a))
    .map((version) => join(DEBIAN, version, "bin"));
  const found = folders.find((folder) => existsSync(join(folder, "initdb")));
  if (found) return found;
  const initdb = findBinary("initdb");
  return initdb && findBinary("postgres") ? join(initdb, "..") : null;
}

/** PostgreSQL refuses root: as root it runs as `postgres`, else as `nobody`. */
function userForServer(): User | null {
  if (process.getuid?.() !== 0) return null;
  const idOf = (flag: string, name: string) =>
    Number(
      execFileSync("id", [flag, name], { stdio: ["ignore", "pipe", "ignore"] }),
    );
  for (const name of ["postgres", "nobody"])
    try {
      return { uid: idOf("-u", name), gid: idOf("-g", name) };
    } catch {
      continue;
    }
  return null;
}

export async function reachPostgres(url: string): Promise<void> {
  for (let tries = 1; ; tries++) {
    const client = new pg.Client({ connectionString: url });
    try {
      await client.connect();
      return await client.end();
    } catch (error) {
      if (tries === START_TRIES) throw error;
      await delay(100);
    }
  }
}

/** A real server on a socket of its own, durable settings as they come. */
export async function startPostgres(binaries: string) {
  const folder = makeFolder("postgres");
  const data = join(folder, "data");
  const user = userForServer();
  if (user) chownSync(folder, user.uid, user.gid);
  const as = { cwd: folder, ...user } satisfies SpawnOptions;
  execFileSync(
    join(binaries, "initdb"),
    [
      "-D",
      data,
      "-U",
      "postgres",
      "--auth=trust",
      "--encoding=UTF8",
      "--locale=C",
    ],
    { ...as, stdio: "ignore" },
  );
  const server = spawn(
    join(binaries, "postgres"),
    ["-D", data, "-k", folder, "-c", "listen_addresses="],
    { ...as, stdio: "ignore" },
  );
  const stopped = new Promise((done) => server.once("exit", done));
  process.once("exit", () => server.kill("SIGKILL"));
  const urlOf = (database: string) =>
    `postgres://postgres@${encodeURIComponent(folder)}/${database}`;
  await reachPostgres(urlOf("postgres"));
  return {
    urlOf,
    async stop() {
      server.kill("SIGINT");
      await stopped;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
