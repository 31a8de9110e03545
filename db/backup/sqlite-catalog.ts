import type Database from "better-sqlite3";
import { inReferenceOrder, type Table } from "./format.ts";

type SqliteTable = Table & {
  /** Positions of the columns whose values are bytes. */
  bytes: number[];
};

const quote = (name: string) => `"${name.replaceAll('"', '""')}"`;

export function columnList({ columns }: Table): string {
  return columns.map(quote).join(", ");
}

export function quotedName({ name }: Table): string {
  return quote(name);
}

/** All tables of a file but SQLite's and the migrator's own. */
export function listTables(connection: Database.Database): SqliteTable[] {
  const names = connection
    .prepare<[], string>(
      `SELECT name FROM sqlite_master WHERE type = 'table'
       AND substr(name, 1, 7) <> 'sqlite_' AND substr(name, 1, 9) <> '__drizzle'
       ORDER BY name`,
    )
    .pluck()
    .all();
  const columnsOf = connection.prepare<string, { name: string; type: string }>(
    "SELECT name, type FROM pragma_table_info(?) ORDER BY cid",
  );
  const referencesOf = connection
    .prepare<string, string>(
      'SELECT DISTINCT "table" FROM pragma_foreign_key_list(?)',
    )
    .pluck();
  const tables = names.map((name) => {
    const columns = columnsOf.all(name);
    return {
      name,
      columns: columns.map((column) => column.name),
      bytes: columns.flatMap(({ type }, i) =>
        type.toLowerCase() === "blob" ? i : [],
      ),
    };
  });
  const references = names.flatMap((from) =>
    referencesOf.all(from).map((to) => ({ from, to })),
  );
  return inReferenceOrder(tables, references);
}

/** How many migrations a file has taken; 0 for an empty one. */
export function countMigrations(connection: Database.Database): number {
  const table = connection
    .prepare("SELECT 1 FROM sqlite_master WHERE name = '__drizzle_migrations'")
    .get();
  if (!table) return 0;
  return connection
    .prepare<[], number>("SELECT count(*) FROM __drizzle_migrations")
    .pluck()
    .get()!;
}

/** Whether anything at all is in a file. */
export function hasTables(connection: Database.Database): boolean {
  const any = connection
    .prepare("SELECT 1 FROM sqlite_master WHERE type = 'table' LIMIT 1")
    .get();
  return any !== undefined;
}

/** Whether a ward lives in a file. */
export function hasWards(connection: Database.Database): boolean {
  const table = connection
    .prepare("SELECT 1 FROM sqlite_master WHERE name = 'wards'")
    .get();
  if (!table) return false;
  return connection.prepare("SELECT 1 FROM wards LIMIT 1").get() !== undefined;
}
