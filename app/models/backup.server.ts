import { readdir, rm, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { businessDay } from "#app/domain/business-day.ts";
import { env } from "#app/env.server.ts";
import { backUpDatabase, PARTIAL } from "#db/backup.server.ts";
import { migrateDatabase } from "#db/client.server.ts";
import { findSecretFingerprint } from "./secret.server.ts";

/** By whom: someone's command, the daily job, or a migration that is about to run. */
export type BackupKind = "manual" | "daily" | "migration";

/** How many of a kind are kept; a person's own are never deleted. */
const KEPT = { daily: 14, migration: 5 };
const DAY_MS = 86_400_000;

export const backupFolder = resolve(env.DATA_DIR, "backups");

const prefixOf = (kind: BackupKind) => `choiyori-${kind}-`;

/** `choiyori-daily-20261122T153742123Z.jsonl.gz`: names sort by time (UTC). */
function nameOf(kind: BackupKind, now: Date): string {
  return `${prefixOf(kind)}${now.toISOString().replace(/[-:.]/g, "")}.jsonl.gz`;
}

const TIMED = /(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(\d{3})Z\.jsonl\.gz$/;

function takenAt(name: string): Date {
  return new Date(
    name.match(TIMED)![0].replace(TIMED, "$1-$2-$3T$4:$5:$6.$7Z"),
  );
}

async function listBackups(kind: BackupKind): Promise<string[]> {
  const names = await readdir(backupFolder).catch(() => []);
  return names
    .filter((name) => name.startsWith(prefixOf(kind)) && TIMED.test(name))
    .sort();
}

/** Writes a backup of everything into `folder`; answers the path of the whole file. */
export async function makeBackup(
  kind: BackupKind,
  now: Date,
  folder = backupFolder,
): Promise<string> {
  const file = join(resolve(folder), nameOf(kind, now));
  const secret = findSecretFingerprint();
  await backUpDatabase({ file, takenAt: now.toISOString(), secret });
  return file;
}

async function keepNewest(kind: "daily" | "migration"): Promise<void> {
  const names = await listBackups(kind);
  for (const name of names.slice(0, -KEPT[kind]))
    await rm(join(backupFolder, name), { force: true });
}

/** What a killed backup left; younger ones may be under way. */
async function removeAbandoned(now: Date): Promise<void> {
  for (const name of await readdir(backupFolder)) {
    const path = join(backupFolder, name);
    if (!name.endsWith(PARTIAL)) continue;
    const { mtimeMs } = await stat(path);
    if (now.getTime() - mtimeMs > DAY_MS) await rm(path, { force: true });
  }
}

/**
 * Backs up into DATA_DIR/backups once a business day (it turns at 4:00 in
 * Tokyo) and keeps the last 14; answers the new file, null when today has one.
 */
export async function backUpDaily(now: Date): Promise<string | null> {
  const last = (await listBackups("daily")).at(-1);
  if (last && businessDay(takenAt(last)) >= businessDay(now)) return null;
  const file = await makeBackup("daily", now);
  await keepNewest("daily");
  await removeAbandoned(now);
  return file;
}

async function backUpBeforeMigration(): Promise<void> {
  try {
    await makeBackup("migration", new Date());
    await keepNewest("migration");
  } catch (error) {
    const sentence = `The backup before the migration could not be written to ${backupFolder}, so nothing was migrated (${(error as Error).message}). Make room there, or let this user write there, and start again.`;
    throw Object.assign(new Error(sentence), { code: "BACKUP_FAILED" });
  }
}

/**
 * Applies the missing migrations; a database with a ward is backed up first
 * (the last 5 such backups are kept), and not migrated when that fails.
 */
export function migrateSafely(): Promise<number> {
  return migrateDatabase(backUpBeforeMigration);
}
