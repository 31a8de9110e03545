import Database from "better-sqlite3";
import { type Loader, loadRows } from "./load.ts";
import { columnList, listTables, quotedName } from "./sqlite-catalog.ts";

type Made = { type: "index" | "trigger"; name: string; sql: string };

/** Takes indexes and triggers away; answers the statements that make them again. */
function setAside(connection: Database.Database): string[] {
  const made = connection
    .prepare<[], Made>(
      "SELECT type, name, sql FROM sqlite_master WHERE type IN ('index', 'trigger') AND sql IS NOT NULL",
    )
    .all();
  for (const { type, name } of made) connection.exec(`DROP ${type} "${name}"`);
  return made.map(({ sql }) => sql);
}

function loaderOf(connection: Database.Database): Loader {
  const tables = listTables(connection);
  let insert: Database.Statement<unknown[]>;
  let bytes: number[] = [];
  return {
    tables,
    async begin(table) {
      const own = tables.find(({ name }) => name === table.name)!;
      bytes = own.bytes.map((at) => table.columns.indexOf(own.columns[at]!));
      connection.exec(`DELETE FROM ${quotedName(table)}`);
      insert = connection.prepare(
        `INSERT INTO ${quotedName(table)} (${columnList(table)}) VALUES (${table.columns.map(() => "?").join(", ")})`,
      );
    },
    async add(lines) {
      const rows = JSON.parse(
        `[${lines.trimEnd().replaceAll("\n", ",")}]`,
      ) as unknown[][];
      for (const row of rows) {
        for (const at of bytes)
          if (typeof row[at] === "string")
            row[at] = Buffer.from(row[at], "base64");
        insert.run(row);
      }
    },
  };
}

/**
 * Loads a checked backup into a file that nobody else opens and that is thrown
 * away if this fails: without a journal, indexes made after the rows. References
 * are checked at the end.
 */
export async function loadIntoSqlite(
  target: string,
  file: string,
): Promise<void> {
  const connection = new Database(target);
  try {
    for (const setting of [
      "journal_mode = OFF",
      "synchronous = OFF",
      "foreign_keys = OFF",
      "locking_mode = EXCLUSIVE",
      "cache_size = -262144",
    ])
      connection.pragma(setting);
    connection.exec("BEGIN");
    const again = setAside(connection);
    await loadRows(file, loaderOf(connection));
    for (const statement of again) connection.exec(statement);
    const [orphan] = connection.pragma("foreign_key_check") as {
      table: string;
    }[];
    if (orphan)
      throw new Error(`a row of ${orphan.table} refers to one that is missing`);
    connection.exec("COMMIT");
  } finally {
    connection.close();
  }
}
