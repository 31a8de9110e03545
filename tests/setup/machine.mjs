import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { delimiter, join } from "node:path";

/** @typedef {{ package: string, isHere: () => boolean }} Tool */

/** @param {string} binary */
function isOnPath(binary) {
  return (process.env.PATH ?? "")
    .split(delimiter)
    .some((folder) => existsSync(join(folder, binary)));
}

/** @param {string} folder @param {RegExp} name */
function holds(folder, name) {
  return (
    existsSync(folder) && readdirSync(folder).some((one) => name.test(one))
  );
}

function hasJapaneseFont() {
  const { stdout } = spawnSync("fc-list", [":lang=ja"], { encoding: "utf8" });
  return Boolean(stdout) || holds("/usr/share/fonts/opentype/noto", /CJK/);
}

/** What the tests need of the machine, by Debian package. @type {Tool[]} */
const tools = [
  { package: "chromium", isHere: () => isOnPath("chromium") },
  { package: "fonts-noto-cjk", isHere: hasJapaneseFont },
  { package: "zbar-tools", isHere: () => isOnPath("zbarimg") },
  { package: "poppler-utils", isHere: () => isOnPath("pdftoppm") },
  {
    package: "postgresql",
    isHere: () => isOnPath("initdb") || holds("/usr/lib/postgresql", /^\d+$/),
  },
];

/** @param {string[]} packages */
export function listMissing(packages) {
  return tools
    .filter((tool) => packages.includes(tool.package) && !tool.isHere())
    .map((tool) => tool.package);
}

/**
 * Installs what is missing when it may (root, Debian).
 * @param {string[]} packages
 * @returns {string[]} what is still missing
 */
export function prepareMachine(packages) {
  const missing = listMissing(packages);
  if (missing.length === 0 || process.getuid?.() !== 0 || !isOnPath("apt-get"))
    return missing;
  console.log(`Installing ${missing.join(", ")} …`);
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  for (const words of [
    ["update", "-q"],
    ["install", "-q", "-y", "--no-install-recommends", ...missing],
  ])
    spawnSync("apt-get", words, { env, stdio: "ignore" });
  return listMissing(packages);
}
