import { mkdirSync } from "node:fs";
import { dirname } from "node:path";
import Database from "better-sqlite3";
import { drizzle } from "drizzle-orm/better-sqlite3";
import { migrate } from "drizzle-orm/better-sqlite3/migrator";
import { listMigrations } from "./backup/journal.ts";
import { countMigrations, hasWards } from "./backup/sqlite-catalog.ts";
import type { Engine } from "./engine.ts";
import { groupCommit } from "./group-commit.server.ts";

/** 16 MB between checkpoints: the default of 4 MB comes every few commits under load. */
const CHECKPOINT_PAGES = 4096;

function connect(file: string) {
  const connection = new Database(file, { timeout: 5000 });
  connection.pragma("journal_mode = WAL");
  connection.pragma("synchronous = FULL");
  connection.pragma("foreign_keys = ON");
  connection.pragma("cache_size = -65536");
  connection.pragma(`wal_autocheckpoint = ${CHECKPOINT_PAGES}`);
  return connection;
}

function durabilityOf(connection: Database.Database) {
  const read = (name: string) =>
    String(connection.pragma(name, { simple: true }));
  return {
    journalMode: read("journal_mode"),
    synchronous: read("synchronous"),
    foreignKeys: read("foreign_keys"),
  };
}

function assertDurable(connections: Database.Database[]) {
  for (const { journalMode, synchronous, foreignKeys } of connections.map(
    durabilityOf,
  ))
    if (journalMode !== "wal" || synchronous !== "2" || foreignKeys !== "1")
      throw new Error(
        "SQLite did not take WAL and synchronous=FULL: the disk under DATA_DIR cannot keep stamps safely.",
      );
}

export function openSqlite(file: string): Engine {
  mkdirSync(dirname(file), { recursive: true });
  const writer = connect(file);
  const reader = connect(file);
  assertDurable([writer, reader]);
  reader.pragma("query_only = ON");
  // A short wait blocks the event loop; the queue waits without blocking.
  writer.pragma("busy_timeout = 20");
  const tx = drizzle(writer, { casing: "snake_case" });
  const queue = groupCommit(writer, tx);
  return {
    db: drizzle(reader, { casing: "snake_case" }),
    transaction: queue.transaction,
    async migrate(folder, before) {
      const applied = countMigrations(writer);
      const isPending = applied < listMigrations(folder).length;
      if (isPending && hasWards(writer)) await before?.();
      writer.pragma("busy_timeout = 30000");
      migrate(tx, { migrationsFolder: folder });
      writer.pragma("busy_timeout = 20");
      return countMigrations(writer) - applied;
    },
    durability: async () => [writer, reader].map(durabilityOf),
    async close() {
      await queue.idle();
      reader.close();
      writer.close();
    },
  };
}
