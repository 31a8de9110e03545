import { setImmediate } from "node:timers/promises";
import Database from "better-sqlite3";
import type { Chunk, Source, Table } from "./format.ts";
import {
  columnList,
  countMigrations,
  listTables,
  quotedName,
} from "./sqlite-catalog.ts";

const CHUNK_CHARACTERS = 65_536;

function textOf(row: unknown[]): string {
  return JSON.stringify(
    row.map((value) =>
      Buffer.isBuffer(value) ? value.toString("base64") : value,
    ),
  );
}

async function* chunksOf(
  connection: Database.Database,
  table: Table & { bytes?: number[] },
): AsyncGenerator<Chunk> {
  const rows = connection
    .prepare<[], unknown[]>(
      `SELECT ${columnList(table)} FROM ${quotedName(table)}`,
    )
    .raw()
    .iterate();
  const write = table.bytes?.length ? textOf : JSON.stringify;
  let chunk = { lines: "", rows: 0 };
  for (const row of rows) {
    chunk.lines += `${write(row)}\n`;
    chunk.rows += 1;
    if (chunk.lines.length < CHUNK_CHARACTERS) continue;
    yield chunk;
    chunk = { lines: "", rows: 0 };
    await setImmediate();
  }
  yield chunk;
}

/** A SQLite file on a connection of its own, in a read transaction that its first read pins. */
export async function openSqliteSource(file: string): Promise<Source> {
  const connection = new Database(file, {
    readonly: true,
    fileMustExist: true,
  });
  connection.exec("BEGIN");
  return {
    engine: "sqlite",
    migrations: countMigrations(connection),
    tables: listTables(connection),
    chunks: (table) => chunksOf(connection, table),
    async close() {
      connection.close();
    },
  };
}
