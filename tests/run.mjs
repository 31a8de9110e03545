import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { install, stop } from "../server/install.mjs";
import { prepareMachine } from "./setup/machine.mjs";
import { makeMemoryFolder } from "./setup/memory-folder.mjs";
import { LIMIT_MS, OVER, runStage } from "./setup/run-stage.mjs";
import { chooseStages, stageNames } from "./setup/stages.mjs";

/** @typedef {import("./setup/stages.mjs").Stage} Stage */

const CORES = 2;

const total = { passed: 0, failed: 0, notRun: 0 };
/** @type {Set<string>} */
const missing = new Set();
/** @type {Set<string>} */
const leftOut = new Set();

for (const signal of ["SIGINT", "SIGTERM"])
  process.once(signal, () => process.exit(1));
process.on("exit", () => {
  if (total.notRun > 0)
    console.log(
      `${total.notRun} not run: ${[...leftOut].join(", ")} (install: ${[...missing].join(" ") || "see above"})`,
    );
  if (total.notRun > 0 || total.failed > 0) process.exitCode ||= 1;
  if (process.exitCode && total.notRun === 0) total.failed ||= 1;
  console.log(`${total.passed} passed, ${total.failed} failed`);
});

const args = process.argv.slice(2);
const flag = args.indexOf("--only");
const only = flag < 0 ? undefined : (args.splice(flag, 2)[1] ?? "");
const chosen = chooseStages(only);
if (chosen.length === 0)
  stop(`--only ${only}: expected one or more of ${stageNames.join(", ")}`);

install();
const folder = mkdtempSync(join(tmpdir(), "choiyori-run-"));
const memory = makeMemoryFolder() ?? folder;
// All temporary files of the run lie in these; the database server's user passes through.
for (const one of [folder, memory]) chmodSync(one, 0o755);
const lacking = prepareMachine(
  chosen.flatMap(({ needs = [], uses = [] }) => [...needs, ...uses]),
);
const endsAt = Date.now() + LIMIT_MS;

/** Tests of the database stage that ran: as many stay out when the other engine is missing. */
let databaseTests = 0;

/** @param {Stage} stage */
async function take(stage) {
  const absent = (stage.needs ?? []).filter((one) => lacking.includes(one));
  if (absent.length > 0) {
    absent.forEach((one) => missing.add(one));
    leftOut.add(stage.name);
    total.notRun += databaseTests || 1;
    console.log(`not run  ${stage.name}`);
    return;
  }
  const begun = Date.now();
  const limitMs = endsAt - begun;
  if (limitMs <= 0) {
    total.failed += 1;
    console.log(`FAILED   ${stage.name.padEnd(10)} not begun: ${OVER}`);
    return;
  }
  const home = stage.inMemory ? memory : folder;
  const result = await runStage(stage, {
    folder: home,
    filters: args,
    limitMs,
  });
  const { passed, failed, notRun, said } = result;
  total.passed += passed;
  total.failed += failed;
  total.notRun += notRun;
  if (notRun > 0) leftOut.add(stage.name);
  if (stage.name === "sqlite") databaseTests = passed + failed;
  const seconds = ((Date.now() - begun) / 1000).toFixed(1);
  if (failed > 0) console.log(`\n${said.trimEnd()}\n`);
  const counts = stage.suite ? `${passed} passed, ${failed} failed` : "";
  console.log(
    `${failed > 0 ? "FAILED " : "ok     "}  ${stage.name.padEnd(10)} ${seconds.padStart(6)} s  ${counts}`.trimEnd(),
  );
}

/** In their order, each as soon as its cores are free. @param {Stage[]} stages */
async function takeAll(stages) {
  let free = CORES;
  /** @type {Set<Promise<void>>} */
  const going = new Set();
  for (const stage of stages) {
    const cores = stage.cores ?? CORES;
    while (free < cores) await Promise.race(going);
    free -= cores;
    const one = take(stage).finally(() => {
      free += cores;
      going.delete(one);
    });
    going.add(one);
  }
  await Promise.all(going);
}

await takeAll(chosen);

for (const one of new Set([folder, memory])) {
  const notes = join(one, "not-run");
  if (existsSync(notes))
    for (const line of readFileSync(notes, "utf8").split("\n"))
      if (line) missing.add(line);
}
for (const one of [folder, memory])
  rmSync(one, { recursive: true, force: true });
