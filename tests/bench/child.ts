import { type ChildProcess, spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { node, root } from "#server/install.mjs";

/** Long enough to seed a million stamps on a busy machine. */
const READY_WITHIN_MS = 30 * 60_000;
/** Ticks a second in /proc: fixed by Linux for programs. */
const TICKS = 100;

export type Child = {
  process: ChildProcess;
  said: () => string;
  stop: () => Promise<void>;
};

/** A program on our Node; ready when its output has a line that `ready` finds. */
export async function startChild(
  args: string[],
  env: Record<string, string>,
  ready: RegExp,
): Promise<Child> {
  const child = spawn(node, args, {
    cwd: root,
    stdio: ["ignore", "pipe", "inherit"],
    env: { PATH: process.env.PATH, NODE_ENV: "production", ...env },
  });
  const exited = new Promise<void>((done) => child.once("exit", () => done()));
  process.once("exit", () => child.kill("SIGKILL"));
  let said = "";
  await new Promise<void>((resolve, reject) => {
    const fail = () =>
      reject(new Error(`${args.join(" ")}: not ready\n${said}`));
    const limit = setTimeout(fail, READY_WITHIN_MS);
    void exited.then(fail);
    child.stdout.on("data", (part: Buffer) => {
      said += part;
      if (!ready.test(said)) return;
      clearTimeout(limit);
      resolve();
    });
  });
  return {
    process: child,
    said: () => said,
    async stop() {
      child.kill("SIGTERM");
      await exited;
    },
  };
}

/** Processor time a process has used, in seconds. */
export function processorSeconds({ process: { pid } }: Child): number {
  const fields = readFileSync(`/proc/${pid}/stat`, "utf8")
    .split(") ")[1]!
    .split(" ");
  return (Number(fields[11]) + Number(fields[12])) / TICKS;
}

/** Resident memory of a process, in MiB. */
export function residentMegabytes({ process: { pid } }: Child): number {
  const status = readFileSync(`/proc/${pid}/status`, "utf8");
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024;
}
