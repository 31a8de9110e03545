import { join } from "node:path";
import { databaseUrl, dialect } from "./dialect.ts";
import type { Engine } from "./engine.ts";

export type { Reader, Tx } from "./engine.ts";

async function open(): Promise<Engine> {
  if (dialect === "sqlite")
    return (await import("./sqlite.server.ts")).openSqlite(databaseUrl);
  return (await import("./postgres.server.ts")).openPostgres(databaseUrl);
}

const engine = await open();

/** Reads only. Writes go through `transaction`. */
export const db = engine.db;

/** One atomic unit of work; answered after it is durable. Never nested: pass `tx` on. */
export const transaction = engine.transaction;

export const durability = engine.durability;
export const closeDatabase = engine.close;

/** Applies the missing migrations; `before` is awaited first when a ward's data will be changed. */
export function migrateDatabase(before?: () => Promise<void>): Promise<number> {
  const folder = join(import.meta.dirname, "../db/migrations", dialect);
  return engine.migrate(folder, before);
}
