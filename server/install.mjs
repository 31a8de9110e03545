import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = dirname(dirname(fileURLToPath(import.meta.url)));
const modules = join(root, "node_modules");
const mark = join(modules, ".installed-lock");
export const node = join(root, "node_modules/.bin/node");

/** @param {string} sentence @returns {never} */
export function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}

export function install() {
  if (Number(process.versions.node.split(".")[0]) < 18)
    stop(
      `Node.js ${process.versions.node} is too old: install Node.js 18 or newer (Debian package: nodejs).`,
    );
  const lock = createHash("sha256")
    .update(readFileSync(join(root, "package-lock.json")))
    .digest("hex");
  if (existsSync(mark) && readFileSync(mark, "utf8") === lock) return;
  if (existsSync(modules) && lstatSync(modules).isSymbolicLink())
    stop(
      "node_modules is a link to another folder, which an installation would empty: remove the link and try again.",
    );
  console.log("Installing the packages this version needs …");
  const npm = spawnSync(
    "npm",
    ["ci", "--no-audit", "--no-fund", "--loglevel=error"],
    {
      cwd: root,
      stdio: ["ignore", "inherit", "inherit"],
      shell: process.platform === "win32",
    },
  );
  if (npm.error) stop("npm was not found: install it (Debian package: npm).");
  if (npm.status !== 0)
    stop(
      "npm ci failed: check that this machine reaches an npm registry, then try again.",
    );
  mkdirSync(dirname(mark), { recursive: true });
  writeFileSync(mark, lock);
}

/**
 * Runs on the Node of node_modules/.bin, passing signals on.
 * @param {string[]} args @param {Record<string, string>} [env]
 */
export function runNode(args, env) {
  return spawnSync(node, args, {
    cwd: root,
    stdio: "inherit",
    env: {
      ...process.env,
      ...env,
      PATH: `${join(root, "node_modules/.bin")}:${process.env.PATH}`,
    },
  });
}
