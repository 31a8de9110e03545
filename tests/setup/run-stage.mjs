import { spawn } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { delimiter, join } from "node:path";
import { node, root } from "../../server/install.mjs";

/** @typedef {{ passed: number, failed: number, notRun: number }} Count */

/** No run is longer, however slow the machine. */
export const LIMIT_MS = 15 * 60_000;
export const OVER = `the ${LIMIT_MS / 60_000} minutes of the whole run are over`;

/**
 * Runs a program to its end, or until `limitMs`; answers its status and all it said.
 * @param {string[]} args
 * @param {Record<string, string>} env
 * @param {number} limitMs
 * @returns {Promise<{ status: number | null, said: string }>}
 */
function run(args, env, limitMs) {
  return new Promise((resolve) => {
    let said = "";
    const bin = join(root, "node_modules/.bin");
    const child = spawn(node, args, {
      cwd: root,
      stdio: ["ignore", "pipe", "pipe"],
      env: {
        ...process.env,
        ...env,
        PATH: `${bin}${delimiter}${process.env.PATH}`,
      },
    });
    const end = () => child.kill();
    process.once("exit", end);
    const limit = setTimeout(() => {
      said += `\nStopped: ${OVER}.\n`;
      child.kill();
      setTimeout(() => child.kill("SIGKILL"), 5000).unref();
    }, limitMs);
    for (const stream of [child.stdout, child.stderr])
      stream.on("data", (part) => (said += part));
    child.on("error", (error) => (said += error.message));
    child.on("close", (status) => {
      clearTimeout(limit);
      process.off("exit", end);
      resolve({ status, said });
    });
  });
}

/** @typedef {{ status: string, assertionResults: { status: string }[] }} FileReport */

/** @param {FileReport} file @param {string[]} statuses */
function countTests({ assertionResults }, ...statuses) {
  return assertionResults.filter(({ status }) => statuses.includes(status))
    .length;
}

/** A file that failed before its tests did counts as one failure, not as tests left out. @param {FileReport} file @returns {Count} */
function countFile(file) {
  const passed = countTests(file, "passed");
  const failed = countTests(file, "failed");
  if (file.status === "failed")
    return { passed, failed: Math.max(1, failed), notRun: 0 };
  const notRun = countTests(file, "skipped", "pending", "todo", "disabled");
  return { passed, failed, notRun };
}

/** @param {string} file @param {boolean} isFine @returns {Count} */
function countSuite(file, isFine) {
  const total = { passed: 0, failed: 0, notRun: 0 };
  if (existsSync(file))
    for (const one of JSON.parse(readFileSync(file, "utf8")).testResults) {
      const { passed, failed, notRun } = countFile(one);
      total.passed += passed;
      total.failed += failed;
      total.notRun += notRun;
    }
  if (!isFine) total.failed ||= 1;
  return total;
}

/**
 * @param {import("./stages.mjs").Stage} stage
 * @param {{ folder: string, filters: string[], limitMs: number }} options
 * @returns {Promise<Count & { said: string }>}
 */
export async function runStage(stage, { folder, filters, limitMs }) {
  if (!stage.suite) {
    const { status, said } = await run(
      stage.args ?? [],
      { TMPDIR: folder },
      limitMs,
    );
    const passed = status === 0 ? 1 : 0;
    return { passed, failed: 1 - passed, notRun: 0, said };
  }
  const file = join(folder, `${stage.name}.json`);
  rmSync(file, { force: true });
  const args = [
    "node_modules/vitest/vitest.mjs",
    "run",
    `--project=${stage.suite}`,
    ...(filters.length > 0 ? ["--passWithNoTests"] : []),
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${file}`,
    ...filters,
  ];
  const env = { TESTS_NOT_RUN: join(folder, "not-run"), TMPDIR: folder };
  const { status, said } = await run(args, env, limitMs);
  return { ...countSuite(file, status === 0), said };
}
