import { createHash } from "node:crypto";
import {
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { root, runNode, stop } from "./install.mjs";

const sources = [
  "app",
  "db",
  "server",
  "public",
  "package-lock.json",
  "remix.config.js",
  "vite.config.ts",
];
const mark = join(root, "build/.sources");

/** @param {string} path @param {import("node:crypto").Hash} hash */
function addTo(hash, path) {
  if (statSync(path).isDirectory())
    for (const name of readdirSync(path).sort()) addTo(hash, join(path, name));
  else hash.update(path).update(readFileSync(path));
}

/** @param {string[]} args */
function runOrStop(args) {
  const { status } = runNode(args, { NODE_ENV: "production" });
  if (status !== 0) stop("The build failed; the lines above say where.");
}

/** Builds the pages and the server when a source has changed since the last build. */
export function build() {
  const hash = createHash("sha256");
  for (const source of sources) addTo(hash, join(root, source));
  const now = hash.digest("hex");
  if (existsSync(mark) && readFileSync(mark, "utf8") === now) return;
  console.log("Building …");
  rmSync(join(root, "build"), { recursive: true, force: true });
  runOrStop([
    "node_modules/@remix-run/dev/dist/cli.js",
    "vite:build",
    "--logLevel",
    "error",
  ]);
  runOrStop(["server/check-policies.ts"]);
  runOrStop(["server/bundle.mjs"]);
  writeFileSync(mark, now);
}
