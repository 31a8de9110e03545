import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Dialect } from "../dialect.ts";
import { type BackupRefusal, checkBackup } from "./check.ts";
import type { Header } from "./format.ts";
import { copyFirstMigrations, listMigrations } from "./journal.ts";
import { restorePostgres } from "./restore-postgres.ts";
import { restoreSqlite } from "./restore-sqlite.ts";

export type RestoreRefusal =
  | BackupRefusal
  | "other-migrations"
  | "has-wards"
  | "not-ours"
  | "in-use"
  | "ahead";

export type Restoring =
  | { ok: true; header: Header; rows: number }
  | { ok: false; refusal: RestoreRefusal };

export type Place = {
  engine: Dialect;
  url: string;
  /** The folder of this engine's migrations. */
  migrations: string;
};

/** A checked file on its way into an engine's database. */
export type Load = {
  url: string;
  file: string;
  /** The migrations the backup's database had taken, and all there are. */
  until: string;
  migrations: string;
  count: number;
};

const engines = { sqlite: restoreSqlite, postgres: restorePostgres };

function judgeMigrations(
  { migrations: { count, last } }: Header,
  known: string[],
): RestoreRefusal | null {
  if (count > known.length) return "newer";
  return known[count - 1] === last ? null : "other-migrations";
}

/**
 * Restores a backup of either engine into an empty database: the whole file is
 * checked before anything is written, the tables are those of the backup's
 * version while rows come in, and later migrations follow. A database with a
 * ward is refused; one whose restore was killed is empty still.
 */
export async function restoreBackup(
  file: string,
  place: Place,
): Promise<Restoring> {
  const checked = await checkBackup(file);
  if (!checked.ok) return checked;
  const { header } = checked;
  const wrong = judgeMigrations(header, listMigrations(place.migrations));
  if (wrong) return { ok: false, refusal: wrong };
  const until = mkdtempSync(join(tmpdir(), "choiyori-migrations-"));
  const { count } = header.migrations;
  try {
    copyFirstMigrations(place.migrations, count, until);
    const { url, migrations } = place;
    const load = { url, file, until, migrations, count };
    const refusal = await engines[place.engine](load);
    if (refusal) return { ok: false, refusal };
  } finally {
    rmSync(until, { recursive: true });
  }
  const rows = Object.values(checked.rows).reduce((sum, n) => sum + n, 0);
  return { ok: true, header, rows };
}
