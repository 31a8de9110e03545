import { execFile, spawn } from "node:child_process";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { mintCardKey } from "#app/http/cookies.server.ts";
import { databaseUrl, dialect } from "#db/dialect.ts";
import { node, root } from "#server/install.mjs";
import { bareDatabase } from "#tests/db/backup-world.ts";
import { dropPostgres } from "#tests/setup/copy.ts";
import { makeFolder } from "#tests/setup/environment.ts";
import { startServer, type TestServer } from "#tests/setup/server.ts";
import { startHere } from "./start.ts";

const key = mintCardKey();
const made: string[] = [];
let file = "";
let said = "";
let number = "";

async function bare(): Promise<string> {
  const isPostgres = dialect === "postgres";
  const url = await bareDatabase(isPostgres ? databaseUrl : undefined);
  if (isPostgres) made.push(url);
  return url;
}

function run(command: string, args: string[], url: string) {
  return promisify(execFile)(node, [`server/commands/${command}.ts`, ...args], {
    cwd: root,
    env: { ...process.env, DATABASE_URL: url },
  });
}

function press(server: TestServer, code: string) {
  return fetch(`${server.origin}/s/${code}`, {
    method: "POST",
    redirect: "manual",
    headers: { Origin: server.origin, Cookie: `card=${key}` },
  });
}

async function readCard(server: TestServer): Promise<string> {
  const page = await fetch(`${server.origin}/card`, {
    headers: { Cookie: `card=${key}` },
  });
  expect(page.status).toBe(200);
  return page.text();
}

beforeAll(async () => {
  const server = await startHere();
  expect((await press(server, server.codes[0]!)).status).toBe(303);
  number = (await readCard(server)).match(/\d{4}[ -]\d{4}/)?.[0] ?? "";
  const { stdout } = await run(
    "backup",
    ["--to", makeFolder("kept")],
    databaseUrl,
  );
  said = stdout;
  file = stdout.trimEnd().split("\n").at(-1)!;
  await server.stop();
});

afterAll(() => Promise.all(made.map(dropPostgres)));

test("a backup of a serving database says where it lies and where the secret is", () => {
  expect(number).not.toBe("");
  expect(file).toMatch(/^\/.+\.jsonl\.gz$/);
  expect(said).toContain("it lies in SESSION_SECRET");
});

test("the card lives on in another database and folder, and every number fits", async () => {
  const url = await bare();
  const { stdout, stderr } = await run("restore", [file], url);
  expect(stdout).toMatch(/^Restored \d+ rows of the backup taken at /);
  expect(stderr).toBe("");
  const server = await startServer({
    dataDir: makeFolder("anew"),
    env: { DATABASE_URL: url },
  });
  expect(await readCard(server)).toContain(number);
  expect((await press(server, server.codes[0]!)).status).toBe(303);
  await server.stop();
  expect((await run("tally-verify", [], url)).stdout).toContain(
    "no difference",
  );
  expect((await run("audit-verify", [], url)).stdout).toContain(
    "the chain holds",
  );
});

test("another instance secret is warned of", async () => {
  const { stderr } = await promisify(execFile)(
    node,
    ["server/commands/restore.ts", file],
    {
      cwd: root,
      env: {
        ...process.env,
        DATABASE_URL: await bare(),
        SESSION_SECRET: "another secret of thirty-two letters",
      },
    },
  );
  expect(stderr).toContain("put the old one into SESSION_SECRET");
});

test("a database with a ward and a damaged file are refused with a sentence", async () => {
  await expect(run("restore", [file], databaseUrl)).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringMatching(/^A ward lives in .*Nothing was restored/),
  });
  await expect(
    run("restore", [join(root, "package.json")], await bare()),
  ).rejects.toMatchObject({
    code: 1,
    stderr: expect.stringContaining("not a backup of this platform"),
  });
});

test("a restore killed at any moment leaves nothing half, and can be done again", async () => {
  const url = await bare();
  let isWhole = false;
  for (let kill = 1; kill <= 8 && !isWhole; kill++) {
    const child = spawn(node, ["server/commands/restore.ts", file], {
      cwd: root,
      env: { ...process.env, DATABASE_URL: url },
    });
    const ended = new Promise((done) => child.once("exit", done));
    const timer = delay(kill * 150).then(() => child.kill("SIGKILL"));
    isWhole = (await ended) === 0;
    await timer;
  }
  if (!isWhole) await run("restore", [file], url).catch(expectWhole);
  expect((await run("tally-verify", [], url)).stdout).toContain(
    "no difference",
  );
});

/** Killed after its last commit: whole, though it could not say so. */
function expectWhole(error: { stderr: string }) {
  expect(error.stderr).toContain("A ward lives in");
}
