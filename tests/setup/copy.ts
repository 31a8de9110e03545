import { copyFileSync } from "node:fs";
import { basename, join } from "node:path";
import pg from "pg";

function urlBeside(url: string, database: string): string {
  return url.slice(0, url.lastIndexOf("/") + 1) + database;
}

async function onServer(url: string, statement: string): Promise<void> {
  const client = new pg.Client({
    connectionString: urlBeside(url, "postgres"),
  });
  await client.connect();
  await client.query(statement);
  await client.end();
}

/** A new database `name` with everything of the one at `url`; answers its URL. */
export async function copyPostgres(url: string, name: string): Promise<string> {
  const template = url.slice(url.lastIndexOf("/") + 1);
  await onServer(url, `CREATE DATABASE "${name}" TEMPLATE "${template}"`);
  return urlBeside(url, name);
}

export function dropPostgres(url: string): Promise<void> {
  const name = url.slice(url.lastIndexOf("/") + 1);
  return onServer(url, `DROP DATABASE "${name}" WITH (FORCE)`);
}

/** A new file in `folder` with everything of the SQLite file at `path`. */
export function copySqlite(path: string, folder: string): string {
  const file = join(folder, basename(path));
  copyFileSync(path, file);
  return file;
}
