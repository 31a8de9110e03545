import pg from "pg";
import { type Loader, loadRows } from "./load.ts";
import {
  conversionOf,
  hasWards,
  listTables,
  type PostgresTable,
  quote,
} from "./postgres-catalog.ts";

type Aside = { away: string; again: string };

const FOREIGN_KEYS = `
  SELECT format('ALTER TABLE %s DROP CONSTRAINT %I', conrelid::regclass, conname) AS away,
    format('ALTER TABLE %s ADD CONSTRAINT %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) AS again
  FROM pg_constraint WHERE contype = 'f' AND connamespace = 'public'::regnamespace`;

const INDEXES = `
  SELECT format('DROP INDEX %s', i.indexrelid::regclass) AS away, pg_get_indexdef(i.indexrelid) AS again
  FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid
  WHERE c.relnamespace = 'public'::regnamespace AND NOT EXISTS (
    SELECT 1 FROM pg_constraint k WHERE k.conindid = i.indexrelid AND k.contype IN ('p', 'u', 'x'))`;

const TRIGGERS = `
  SELECT DISTINCT format('ALTER TABLE %s DISABLE TRIGGER USER', tgrelid::regclass) AS away,
    format('ALTER TABLE %s ENABLE TRIGGER USER', tgrelid::regclass) AS again
  FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid
  WHERE NOT tgisinternal AND c.relnamespace = 'public'::regnamespace`;

/** Takes references, indexes and triggers away; answers the statements that make them again. */
async function setAside(client: pg.Client): Promise<string[]> {
  const all: Aside[] = [];
  for (const list of [FOREIGN_KEYS, INDEXES, TRIGGERS])
    all.push(...(await client.query<Aside>(list)).rows);
  for (const { away } of all) await client.query(away);
  return all.map(({ again }) => again).reverse();
}

function insertInto(own: PostgresTable, columns: string[]): string {
  const values = columns.map((column, i) => {
    const type = own.types[own.columns.indexOf(column)]!;
    return conversionOf(type).write(`line->>${i}`);
  });
  return `INSERT INTO ${quote(own.name)} (${columns.map(quote).join(", ")})
    SELECT ${values.join(", ")} FROM json_array_elements($1::json) AS line`;
}

function loaderOf(client: pg.Client, tables: PostgresTable[]): Loader {
  let insert = "";
  return {
    tables,
    async begin({ name, columns }) {
      await client.query(`DELETE FROM ${quote(name)}`);
      insert = insertInto(
        tables.find((table) => table.name === name)!,
        columns,
      );
    },
    async add(lines) {
      await client.query(insert, [
        `[${lines.trimEnd().replaceAll("\n", ",")}]`,
      ]);
    },
  };
}

/** Loads a checked backup into migrated tables without a ward, in one transaction. */
export async function loadIntoPostgres(
  url: string,
  file: string,
): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query("BEGIN");
    await client.query("SET LOCAL maintenance_work_mem = '256MB'");
    const again = await setAside(client);
    if (await hasWards(client)) throw new Error("a ward came meanwhile");
    await loadRows(file, loaderOf(client, await listTables(client)));
    for (const statement of again) await client.query(statement);
    await client.query("COMMIT");
    await client.query("ANALYZE");
  } finally {
    await client.end();
  }
}
