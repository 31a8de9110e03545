import Database from "better-sqlite3";
import pg from "pg";
import { vi } from "vitest";
import { databaseUrl, dialect } from "#db/dialect.ts";

type Sent = string | { text?: string } | undefined;

/** The statements a piece of work really sends to the database. */
export async function statementsOf(
  work: () => Promise<unknown>,
): Promise<string[]> {
  const prepare = vi.spyOn(Database.prototype, "prepare");
  const query = vi.spyOn(pg.Client.prototype, "query");
  try {
    await work();
    const sent = query.mock.calls.map(([first]: unknown[]) => first as Sent);
    return [
      ...prepare.mock.calls.map(([source]) => source),
      ...sent.map((one) => (typeof one === "string" ? one : (one?.text ?? ""))),
    ];
  } finally {
    prepare.mockRestore();
    query.mockRestore();
  }
}

function planOnSqlite(statement: string): string {
  const connection = new Database(databaseUrl, { readonly: true });
  const holes = Array<null>((statement.match(/\?/g) ?? []).length).fill(null);
  const rows = connection
    .prepare<unknown[], { detail: string }>(`EXPLAIN QUERY PLAN ${statement}`)
    .all(...holes);
  connection.close();
  return rows.map(({ detail }) => detail).join("\n");
}

async function planOnPostgres(statement: string): Promise<string> {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  const holes = new Set(statement.match(/\$\d+/g) ?? []).size;
  await client.query("ANALYZE");
  await client.query("SET enable_seqscan = off");
  await client.query("SET enable_bitmapscan = off");
  await client.query("SET plan_cache_mode = force_generic_plan");
  await client.query(`PREPARE hot AS ${statement}`);
  const values = holes ? `(${Array<string>(holes).fill("NULL")})` : "";
  const { rows } = await client.query<{ "QUERY PLAN": string }>(
    `EXPLAIN EXECUTE hot${values}`,
  );
  await client.end();
  return rows.map((row) => row["QUERY PLAN"]).join("\n");
}

/** How the engine would run a statement, as text; small tables are planned as large ones. */
export async function planOf(statement: string): Promise<string> {
  return dialect === "sqlite"
    ? planOnSqlite(statement)
    : planOnPostgres(statement);
}
