import { drizzle, type NodePgDatabase } from "drizzle-orm/node-postgres";
import { migrate } from "drizzle-orm/node-postgres/migrator";
import pg from "pg";
import { listMigrations } from "./backup/journal.ts";
import { countMigrations, hasWards } from "./backup/postgres-catalog.ts";
import type { Engine, Reader, Tx, Work } from "./engine.ts";
import { insideTransaction, refuseNesting } from "./group-commit.server.ts";

const MIGRATION_LOCK = 7_201_122;
const RETRIED = new Set(["40001", "40P01"]);
const TRIES = 5;

/** One drizzle a connection, so that a statement prepared on it stays prepared. */
const drizzleOf = new WeakMap<pg.PoolClient, NodePgDatabase>();

function onClient(client: pg.PoolClient): NodePgDatabase {
  const known = drizzleOf.get(client);
  if (known) return known;
  const made = drizzle(client, { casing: "snake_case" });
  drizzleOf.set(client, made);
  return made;
}

async function attempt<T>(pool: pg.Pool, work: Work<T>): Promise<T> {
  const client = await pool.connect();
  try {
    await client.query("BEGIN");
    const tx = onClient(client) as unknown as Tx;
    const value = await insideTransaction.run(true, work, tx);
    await client.query("COMMIT");
    client.release();
    return value;
  } catch (error) {
    await client.query("ROLLBACK").then(
      () => client.release(),
      (broken: Error) => client.release(broken),
    );
    throw error;
  }
}

function isRetried(error: unknown): boolean {
  const { code, cause } = error as { code?: string; cause?: unknown };
  return (
    RETRIED.has(code ?? "") || (cause instanceof Error && isRetried(cause))
  );
}

async function transactionOn<T>(pool: pg.Pool, work: Work<T>): Promise<T> {
  refuseNesting();
  for (let tries = 1; ; tries++) {
    try {
      return await attempt(pool, work);
    } catch (error) {
      if (tries === TRIES || !isRetried(error)) throw error;
    }
  }
}

async function migrateOn(
  pool: pg.Pool,
  folder: string,
  before?: () => Promise<void>,
): Promise<number> {
  const client = await pool.connect();
  try {
    await client.query("SELECT pg_advisory_lock($1)", [MIGRATION_LOCK]);
    const applied = await countMigrations(client);
    const isPending = applied < listMigrations(folder).length;
    if (isPending && (await hasWards(client))) await before?.();
    await migrate(onClient(client), { migrationsFolder: folder });
    const after = await countMigrations(client);
    await client.query("SELECT pg_advisory_unlock($1)", [MIGRATION_LOCK]);
    client.release();
    return after - applied;
  } catch (error) {
    // Its end frees the lock.
    client.release(true);
    throw error;
  }
}

export function openPostgres(url: string): Engine {
  const pool = new pg.Pool({ connectionString: url, max: 12 });
  // A backend that dies while idle is replaced; the next query reports trouble.
  pool.on("error", () => undefined);
  return {
    db: drizzle(pool, { casing: "snake_case" }) as unknown as Reader,
    transaction: (work) => transactionOn(pool, work),
    migrate: (folder, before) => migrateOn(pool, folder, before),
    async durability() {
      const { rows } = await pool.query<{ name: string; setting: string }>(
        "SELECT name, setting FROM pg_settings WHERE name IN ('fsync', 'synchronous_commit')",
      );
      return [Object.fromEntries(rows.map((row) => [row.name, row.setting]))];
    },
    close: () => pool.end(),
  };
}
