import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { node, root, stop } from "../../server/install.mjs";

const engines = [
  { folder: "sqlite", kind: "sqlite", url: "drift.sqlite" },
  { folder: "postgres", kind: "postgresql", url: "postgres://localhost/drift" },
];

/**
 * Lets drizzle-kit write into a copy of an engine's migrations; answers what it
 * says. It exits with 0 even when it fails: only its own words tell.
 * @param {typeof engines[number]} engine
 */
function generate({ folder, kind, url }) {
  const copy = mkdtempSync(join(tmpdir(), "choiyori-drift-"));
  cpSync(join(root, "db/migrations", folder), copy, { recursive: true });
  const { stdout, stderr } = spawnSync(
    node,
    [
      "node_modules/drizzle-kit/bin.cjs",
      "generate",
      `--dialect=${kind}`,
      "--schema=./db/schema/*.ts",
      "--casing=snake_case",
      `--out=${relative(root, copy)}`,
    ],
    { cwd: root, encoding: "utf8", env: { ...process.env, DATABASE_URL: url } },
  );
  rmSync(copy, { recursive: true });
  return stdout + stderr;
}

for (const engine of engines) {
  const said = generate(engine);
  if (!said.includes("No schema changes"))
    stop(
      `The schema and db/migrations/${engine.folder} differ (to write the change: DATABASE_URL=${engine.url} npx drizzle-kit generate):\n${said}`,
    );
}
