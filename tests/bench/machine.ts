import { execFileSync } from "node:child_process";
import { cpus, totalmem } from "node:os";
import Database from "better-sqlite3";
import { root } from "#server/install.mjs";
import { findPostgres } from "#tests/setup/postgres-server.ts";

function say(command: string, args: string[]): string {
  return execFileSync(command, args, { cwd: root, encoding: "utf8" }).trim();
}

function sqliteVersion(): string {
  const memory = new Database(":memory:");
  const version = memory.prepare("SELECT sqlite_version()").pluck().get();
  memory.close();
  return String(version);
}

/** What the figures depend on. */
export function describeMachine(): string[] {
  const binaries = findPostgres();
  const isChanged = say("git", [
    "status",
    "--porcelain",
    "--untracked-files=no",
  ]);
  return [
    `${cpus().length} × ${cpus()[0]?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GiB`,
    `Node ${process.versions.node}, SQLite ${sqliteVersion()}${binaries ? `, ${say(`${binaries}/postgres`, ["--version"])}` : ""}`,
    `commit ${say("git", ["rev-parse", "--short", "HEAD"])}${isChanged ? " with changes" : ""}`,
  ];
}
