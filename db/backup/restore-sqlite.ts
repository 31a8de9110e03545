import { closeSync, existsSync, fsyncSync, openSync } from "node:fs";
import { mkdir, rename, rm } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import Database from "better-sqlite3";
import { openSqlite } from "../sqlite.server.ts";
import type { Load, RestoreRefusal } from "./restore.ts";
import { countMigrations, hasTables, hasWards } from "./sqlite-catalog.ts";
import { loadIntoSqlite } from "./sqlite-load.ts";
import { syncFolder } from "./write.ts";

const BESIDE = ["-wal", "-shm", "-journal"];

function judgeTarget(file: string): RestoreRefusal | null {
  if (!existsSync(file)) return null;
  const connection = new Database(file, { timeout: 100 });
  try {
    if (hasWards(connection)) return "has-wards";
    if (countMigrations(connection) === 0 && hasTables(connection))
      return "not-ours";
    connection.pragma("locking_mode = EXCLUSIVE");
    connection.exec("BEGIN EXCLUSIVE; COMMIT");
    return null;
  } catch (error) {
    const { code } = error as { code?: string };
    if (code?.startsWith("SQLITE_BUSY")) return "in-use";
    if (code === "SQLITE_NOTADB") return "not-ours";
    throw error;
  } finally {
    connection.close();
  }
}

async function remove(file: string, endings: string[]): Promise<void> {
  for (const ending of endings) await rm(file + ending, { force: true });
}

async function migrate(file: string, folder: string): Promise<void> {
  const engine = openSqlite(file);
  await engine.migrate(folder);
  await engine.close();
}

function syncFile(file: string): void {
  const handle = openSync(file, "r+");
  fsyncSync(handle);
  closeSync(handle);
}

/** Builds the database under another name and renames it when it is whole and on disk. */
export async function restoreSqlite(
  load: Load,
): Promise<RestoreRefusal | null> {
  const target = resolve(load.url);
  await mkdir(dirname(target), { recursive: true });
  const refusal = judgeTarget(target);
  if (refusal) return refusal;
  const building = `${target}.restoring`;
  await remove(building, ["", ...BESIDE]);
  try {
    await migrate(building, load.until);
    await loadIntoSqlite(building, load.file);
    await migrate(building, load.migrations);
    syncFile(building);
    await remove(target, BESIDE);
    await rename(building, target);
    await syncFolder(dirname(target));
  } finally {
    await remove(building, ["", ...BESIDE]);
  }
  return null;
}
