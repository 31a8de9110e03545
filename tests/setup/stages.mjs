/**
 * One part of the run. `args` run on our Node; `suite` is a Vitest project,
 * whose tests are counted one by one; `needs` names the Debian packages without
 * which the whole stage is left out; `uses` those it can partly do without;
 * `cores` is how many of the run's it keeps busy (all unless told): a stage begins
 * when so many are free, in the order of the list;
 * `inMemory` keeps its databases in memory where there is room: kills and restores
 * are proved on the disk by other stages.
 * @typedef {{
 *   name: string,
 *   groups: string[],
 *   args?: string[],
 *   suite?: string,
 *   needs?: string[],
 *   uses?: string[],
 *   cores?: number,
 *   inMemory?: boolean,
 * }} Stage
 */

/** @param {string} name @param {string[]} args @returns {Stage} */
function check(name, ...args) {
  return { name, groups: ["checks"], args, cores: 1 };
}

const build = 'import { build } from "./server/build.mjs"; build();';

/** @type {Stage[]} */
export const stages = [
  check("lint", "node_modules/eslint/bin/eslint.js", ".", "--max-warnings=0"),
  check("types", "node_modules/typescript/bin/tsc", "--noEmit"),
  check(
    "format",
    "node_modules/prettier/bin/prettier.cjs",
    "--check",
    "--log-level=warn",
    ".",
  ),
  {
    name: "build",
    groups: ["e2e"],
    args: ["--input-type=module", "--eval", build],
    cores: 1,
  },
  check("dead-code", "node_modules/knip/bin/knip.js", "--no-progress"),
  check("drift", "tests/setup/drift.mjs"),
  { name: "unit", groups: ["unit"], suite: "unit" },
  {
    name: "print",
    groups: ["unit"],
    suite: "print",
    uses: ["zbar-tools", "poppler-utils"],
  },
  { name: "sqlite", groups: ["db"], suite: "sqlite", inMemory: true },
  {
    name: "postgres",
    groups: ["db"],
    suite: "postgres",
    inMemory: true,
    needs: ["postgresql"],
  },
  {
    name: "e2e",
    groups: ["e2e"],
    suite: "e2e",
    uses: ["chromium", "fonts-noto-cjk", "zbar-tools", "poppler-utils"],
  },
  {
    name: "proof-sqlite",
    groups: ["proof", "e2e"],
    suite: "proof-sqlite",
    cores: 1,
  },
  {
    name: "proof-postgres",
    groups: ["proof", "e2e"],
    suite: "proof-postgres",
    cores: 1,
    needs: ["postgresql"],
  },
];

/** @param {string | undefined} only names or groups, separated by commas */
export function chooseStages(only) {
  if (only === undefined) return stages;
  const wanted = only.split(",");
  return stages.filter(({ name, groups }) =>
    [name, ...groups].some((one) => wanted.includes(one)),
  );
}

export const stageNames = [
  ...new Set(stages.flatMap(({ name, groups }) => [...groups, name])),
];
