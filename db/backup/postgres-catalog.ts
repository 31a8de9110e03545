import type pg from "pg";
import { inReferenceOrder, type Table } from "./format.ts";

export type PostgresTable = Table & { types: string[] };

type Conversion = {
  /** From a column to JSON's value: SQLite's form of it. */
  read: (column: string) => string;
  /** From that value, as text, to the column. */
  write: (text: string) => string;
};

const asIs = (type: string): Conversion => ({
  read: (column) => column,
  write: (text) => `(${text})::${type}`,
});

const conversions: Record<string, Conversion> = {
  text: asIs("text"),
  bigint: asIs("bigint"),
  integer: asIs("integer"),
  "double precision": asIs("double precision"),
  boolean: {
    read: (column) => `${column}::integer`,
    write: (text) => `(${text})::integer::boolean`,
  },
  "timestamp(3) with time zone": {
    read: (column) => `(extract(epoch FROM ${column}) * 1000)::bigint`,
    write: (text) => `to_timestamp((${text})::double precision / 1000)`,
  },
  bytea: {
    read: (column) => `translate(encode(${column}, 'base64'), E'\\n', '')`,
    write: (text) => `decode(${text}, 'base64')`,
  },
  jsonb: {
    read: (column) => `${column}::text`,
    write: (text) => `(${text})::jsonb`,
  },
};

/** How a column of this type is read and written; another type than the schema's is a bug. */
export function conversionOf(type: string): Conversion {
  const known = conversions[type];
  if (!known) throw new Error(`a backup cannot hold a column of type ${type}`);
  return known;
}

export function quote(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** All tables of the schema `public`; the migrator keeps its own elsewhere. */
export async function listTables(
  client: pg.ClientBase,
): Promise<PostgresTable[]> {
  const columns = await client.query<{
    table: string;
    name: string;
    type: string;
  }>(
    `SELECT c.relname AS "table", a.attname AS name, format_type(a.atttypid, a.atttypmod) AS type
     FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid
     WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace
       AND a.attnum > 0 AND NOT a.attisdropped
     ORDER BY c.relname, a.attnum`,
  );
  const references = await client.query<{ from: string; to: string }>(
    `SELECT DISTINCT f.relname AS "from", t.relname AS "to" FROM pg_constraint k
     JOIN pg_class f ON f.oid = k.conrelid JOIN pg_class t ON t.oid = k.confrelid
     WHERE k.contype = 'f' AND k.connamespace = 'public'::regnamespace`,
  );
  const byTable = Map.groupBy(columns.rows, ({ table }) => table);
  const tables = [...byTable].map(([name, own]) => ({
    name,
    columns: own.map((column) => column.name),
    types: own.map(({ type }) => type),
  }));
  return inReferenceOrder(tables, references.rows);
}

async function exists(client: pg.ClientBase, table: string): Promise<boolean> {
  const { rows } = await client.query<{ found: string | null }>(
    "SELECT to_regclass($1) AS found",
    [table],
  );
  return rows[0]?.found != null;
}

/** How many migrations a database has taken; 0 for an empty one. */
export async function countMigrations(client: pg.ClientBase): Promise<number> {
  if (!(await exists(client, "drizzle.__drizzle_migrations"))) return 0;
  const { rows } = await client.query<{ n: string }>(
    "SELECT count(*) AS n FROM drizzle.__drizzle_migrations",
  );
  return Number(rows[0]?.n);
}

/** Whether a ward lives in a database. */
export async function hasWards(client: pg.ClientBase): Promise<boolean> {
  if (!(await exists(client, "public.wards"))) return false;
  const { rowCount } = await client.query("SELECT 1 FROM wards LIMIT 1");
  return rowCount === 1;
}
