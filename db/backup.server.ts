import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { restoreBackup, type Restoring } from "./backup/restore.ts";
import type { BackupOrder } from "./backup/write.ts";
import { databaseUrl, dialect } from "./dialect.ts";

export type { RestoreRefusal, Restoring } from "./backup/restore.ts";
export { PARTIAL } from "./backup/write.ts";

export type BackupRequest = Pick<BackupOrder, "file" | "takenAt" | "secret">;

/** `../db`: this is also a part of the bundle in `build/`. */
const here = join(import.meta.dirname, "../db");

/**
 * Writes a backup of the database in a thread of its own: check-ins go on
 * meanwhile. Answered when the file is whole and on disk.
 */
export function backUpDatabase(request: BackupRequest): Promise<void> {
  const order: BackupOrder = {
    ...request,
    engine: dialect,
    url: databaseUrl,
    migrations: join(here, "migrations", dialect),
  };
  const worker = new Worker(join(here, "backup.worker.ts"), {
    workerData: order,
    execArgv: [],
  });
  return new Promise((resolve, reject) => {
    worker.once("error", reject);
    worker.once("exit", (code) =>
      code === 0 ? resolve() : reject(new Error(`the backup ended as ${code}`)),
    );
  });
}

/** Restores a backup of either engine into the empty database DATABASE_URL names. */
export function restoreDatabase(file: string): Promise<Restoring> {
  const migrations = join(here, "migrations", dialect);
  return restoreBackup(file, { engine: dialect, url: databaseUrl, migrations });
}
