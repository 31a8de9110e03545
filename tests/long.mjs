import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { build } from "../server/build.mjs";
import { install, runNode } from "../server/install.mjs";

const sizes = {
  kills: "1000",
  fuzz: "100000",
  properties: "100000",
  merges: "1000",
  coupons: "200",
  walks: "1000",
  cards: "100000",
};
const usage = `npm run test:long -- ${Object.entries(sizes)
  .map(([name, usual]) => `--${name} ${usual}`)
  .join(" ")} (0 leaves a part out)`;

/** @returns {Record<keyof typeof sizes, number>} */
function readSizes() {
  const options = Object.fromEntries(
    Object.entries(sizes).map(([name, usual]) => [
      name,
      { type: /** @type {const} */ ("string"), default: usual },
    ]),
  );
  const { values } = parseArgs({ options });
  const numbers = Object.entries(values).map(([name, value]) => [
    name,
    Number(value),
  ]);
  if (numbers.some(([, n]) => !Number.isInteger(n) || Number(n) < 0))
    throw new Error(usage);
  return Object.fromEntries(numbers);
}

install();
build();
const size = readSizes();
const folder = mkdtempSync(join(tmpdir(), "choiyori-long-"));
const figures = join(folder, "figures");
/** @type {string[]} */
const failed = [];

/** @param {string} name @param {number} wanted @param {string[]} args @param {Record<string, string>} [env] */
function part(name, wanted, args, env = {}) {
  if (wanted === 0) return;
  const began = Date.now();
  const { status } = runNode(args, { ...env, PROOF_FIGURES: figures });
  const seconds = ((Date.now() - began) / 1000).toFixed(0);
  console.log(`${status === 0 ? "ok    " : "FAILED"}  ${name}  ${seconds} s`);
  if (status !== 0) failed.push(name);
}

/** @param {string} project @param {string[]} more */
function suite(project, ...more) {
  const vitest = ["node_modules/vitest/vitest.mjs", "run", "--reporter=dot"];
  return [...vitest, `--project=${project}`, ...more];
}

part(
  "rules",
  size.properties,
  suite("unit", "--testTimeout=7200000", "app/domain"),
  {
    PROPERTY_RUNS: String(size.properties),
  },
);
for (const engine of ["sqlite", "postgres"]) {
  part(
    `kills on ${engine}`,
    size.kills,
    suite(`proof-${engine}`, "tests/proof/kill"),
    {
      PROOF_KILLS: String(size.kills),
    },
  );
  part(
    `bad input on ${engine}`,
    size.fuzz,
    suite(`proof-${engine}`, "tests/proof/fuzz", "tests/proof/actions"),
    {
      PROOF_FUZZ: String(size.fuzz),
    },
  );
  part(
    `merges and races on ${engine}`,
    size.merges,
    suite(
      engine,
      "tests/models/merge",
      "tests/models/rescue",
      "tests/models/entry",
      "tests/models/two-processes",
      "tests/models/check-in",
    ),
    { PROOF_MERGES: String(size.merges) },
  );
  part(
    `coupons on ${engine}`,
    size.coupons,
    suite(engine, "tests/models/coupon"),
    { PROOF_COUPONS: String(size.coupons) },
  );
}
part(
  "order of walks",
  size.walks,
  suite("unit", "--testTimeout=7200000", "app/domain/walk/order"),
  { WALK_GRAPHS: String(size.walks) },
);
part("seed", size.cards, ["tests/proof/seed.worker.ts", String(size.cards)]);

if (existsSync(figures)) console.log(readFileSync(figures, "utf8").trimEnd());
rmSync(folder, { recursive: true, force: true });
console.log(
  failed.length === 0 ? "all passed" : `failed: ${failed.join(", ")}`,
);
process.exitCode = failed.length === 0 ? 0 : 1;
