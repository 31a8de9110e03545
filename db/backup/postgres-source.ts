import pg from "pg";
import type { Chunk, Source } from "./format.ts";
import {
  conversionOf,
  countMigrations,
  listTables,
  type PostgresTable,
  quote,
} from "./postgres-catalog.ts";

const ROWS_A_FETCH = 1000;
/** A row with bytes may be a picture of many megabytes. */
const ROWS_WITH_BYTES = 8;

async function* chunksOf(
  client: pg.Client,
  { name, columns, types }: PostgresTable,
): AsyncGenerator<Chunk> {
  const values = columns.map((column, i) =>
    conversionOf(types[i]!).read(quote(column)),
  );
  await client.query(
    `DECLARE rows NO SCROLL CURSOR FOR SELECT json_build_array(${values.join(", ")})::text AS line FROM ${quote(name)}`,
  );
  const size = types.includes("bytea") ? ROWS_WITH_BYTES : ROWS_A_FETCH;
  for (let isMore = true; isMore;) {
    const { rows } = await client.query<{ line: string }>(
      `FETCH ${size} FROM rows`,
    );
    yield {
      lines: rows.map(({ line }) => `${line}\n`).join(""),
      rows: rows.length,
    };
    isMore = rows.length === size;
  }
  await client.query("CLOSE rows");
}

/** A PostgreSQL database on a connection of its own, in one repeatable, read-only snapshot. */
export async function openPostgresSource(url: string): Promise<Source> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query("BEGIN ISOLATION LEVEL REPEATABLE READ, READ ONLY");
  const migrations = await countMigrations(client);
  const tables = await listTables(client);
  return {
    engine: "postgres",
    migrations,
    tables,
    chunks: ({ name }) =>
      chunksOf(
        client,
        tables.find((table) => table.name === name)!,
      ),
    close: () => client.end(),
  };
}
