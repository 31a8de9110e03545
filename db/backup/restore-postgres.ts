import pg from "pg";
import { openPostgres } from "../postgres.server.ts";
import { countMigrations, hasWards } from "./postgres-catalog.ts";
import { loadIntoPostgres } from "./postgres-load.ts";
import type { Load, RestoreRefusal } from "./restore.ts";

async function judgeTarget({
  url,
  count,
}: Load): Promise<RestoreRefusal | null> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    if (await hasWards(client)) return "has-wards";
    return (await countMigrations(client)) > count ? "ahead" : null;
  } finally {
    await client.end();
  }
}

/** Empty tables first, then all rows in one transaction, then the later migrations. */
export async function restorePostgres(
  load: Load,
): Promise<RestoreRefusal | null> {
  const refusal = await judgeTarget(load);
  if (refusal) return refusal;
  const engine = openPostgres(load.url);
  try {
    await engine.migrate(load.until);
    await loadIntoPostgres(load.url, load.file);
    await engine.migrate(load.migrations);
  } finally {
    await engine.close();
  }
  return null;
}
