import type { BetterSQLite3Database } from "drizzle-orm/better-sqlite3";

/** A connection inside `transaction`: reads and writes. SQLite's types are canonical. */
export type Tx = BetterSQLite3Database;

/** A connection that only reads. */
export type Reader = Pick<
  BetterSQLite3Database,
  "select" | "selectDistinct" | "with" | "$with" | "$count"
>;

export type Work<T> = (tx: Tx) => Promise<T>;

export type Engine = {
  db: Reader;
  transaction: <T>(work: Work<T>) => Promise<T>;
  /**
   * Applies the migrations that are missing; answers how many there were.
   * `before` is awaited first when some are missing and a ward lives here.
   */
  migrate: (folder: string, before?: () => Promise<void>) => Promise<number>;
  /** What the open connections say of their durability, for boot and tests. */
  durability: () => Promise<Record<string, string>[]>;
  close: () => Promise<void>;
};
