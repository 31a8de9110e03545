import { execFileSync, spawn } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { root } from "#server/install.mjs";
import { makeFolder } from "#tests/setup/environment.ts";
import { findFreePort } from "./free-port.ts";
import { atMost, type Row } from "./report.ts";
import { postForm, visit } from "./visit.ts";

const MOST_FIRST_SECONDS = 120;
const MOST_SECOND_SECONDS = 3;

async function startIn(folder: string, port: number) {
  const { PATH, HOME } = process.env;
  const env = { PATH, HOME, PORT: String(port) } as object as NodeJS.ProcessEnv;
  const child = spawn("npm", ["start"], {
    cwd: folder,
    detached: true,
    stdio: ["ignore", "pipe", "inherit"],
    env,
  });
  let isGone = false;
  const gone = new Promise((done) => child.once("exit", done)).then(() => {
    isGone = true;
  });
  const killGroup = (signal: NodeJS.Signals) =>
    process.kill(-child.pid!, signal);
  process.once("exit", () => isGone || killGroup("SIGKILL"));
  let said = "";
  const scan = await new Promise<string>((found, fail) => {
    child.stdout.on("data", (part: Buffer) => {
      said += part;
      const address = /^scan (\S+)\n/m.exec(said)?.[1];
      if (address) found(new URL(address).pathname);
    });
    void gone.then(() => fail(new Error(`npm start ended:\n${said}`)));
  });
  return {
    scan,
    async stop() {
      killGroup("SIGTERM");
      await gone;
    },
  };
}

async function secondsOf(work: () => Promise<void>): Promise<number> {
  const from = performance.now();
  await work();
  return (performance.now() - from) / 1000;
}

/** A clone of the committed state, started for the first time and again; packages come from npm's cache where it has them. */
export async function measureStart(): Promise<Row[]> {
  const folder = join(makeFolder("bench"), "clone");
  const port = await findFreePort();
  const expect = (status: number, wanted: number) => {
    if (status !== wanted) throw new Error(`answered ${status}, not ${wanted}`);
  };
  let running: Awaited<ReturnType<typeof startIn>>;
  const first = await secondsOf(async () => {
    execFileSync("git", ["clone", "--quiet", root, folder]);
    running = await startIn(folder, port);
    expect((await postForm(port, running.scan, "")).status, 303);
  });
  await running!.stop();
  const second = await secondsOf(async () => {
    running = await startIn(folder, port);
    expect((await visit(port, `GET ${running.scan}`)).status, 200);
  });
  await running!.stop();
  rmSync(join(folder, ".."), { recursive: true, force: true });
  return [
    atMost("fresh clone to the first stamp", first, "s", MOST_FIRST_SECONDS),
    atMost(
      "second start to the first answer",
      second,
      "s",
      MOST_SECOND_SECONDS,
    ),
  ];
}
