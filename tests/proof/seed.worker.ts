import { spawn } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { node, root } from "#server/install.mjs";
import { makeFolder, TEST_SECRET } from "#tests/setup/environment.ts";
import { copyPostgres } from "#tests/setup/copy.ts";
import { findPostgres, startPostgres } from "#tests/setup/postgres-server.ts";

const cards = process.argv[2] ?? "100000";
const sayPeak =
  "data:text/javascript,process.on('exit',()=>console.log('peak',process.resourceUsage().maxRSS))";

/** Runs a command of ours to its end; its peak memory in MB and its time in seconds. */
async function measure(command: string, args: string[], url: string) {
  const began = performance.now();
  const child = spawn(
    node,
    [`--import=${sayPeak}`, `server/commands/${command}.ts`, ...args],
    {
      cwd: root,
      stdio: ["ignore", "pipe", "inherit"],
      env: {
        ...process.env,
        DATABASE_URL: url,
        DATA_DIR: folder,
        SESSION_SECRET: TEST_SECRET,
      },
    },
  );
  let said = "";
  child.stdout.on("data", (part: Buffer) => (said += part));
  const code = await new Promise((done) => child.once("close", done));
  if (code !== 0) throw new Error(`${command}: ${said}`);
  const seconds = Math.round((performance.now() - began) / 100) / 10;
  const peak = Math.round(Number(/peak (\d+)/.exec(said)?.[1]) / 1024);
  return `${seconds} s, peak ${peak} MB`;
}

async function report(engine: string, url: string) {
  const seeded = await measure("db-seed", ["--cards", cards], url);
  console.log(`${engine}: ${cards} cards seeded in ${seeded}`);
  const verified = await measure("tally-verify", [], url);
  console.log(`${engine}: tally of ${cards} cards recomputed in ${verified}`);
}

const folder = makeFolder("seed");
await report("sqlite", join(folder, "seed.sqlite"));
const binaries = findPostgres();
if (binaries) {
  const server = await startPostgres(binaries);
  await report(
    "postgres",
    await copyPostgres(server.urlOf("template1"), "seed"),
  );
  await server.stop();
}
rmSync(folder, { recursive: true, force: true });
