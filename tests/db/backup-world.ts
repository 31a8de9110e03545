import { createHash, randomUUID } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { expect } from "vitest";
import { restoreBackup, type Restoring } from "#db/backup/restore.ts";
import { openPostgresSource } from "#db/backup/postgres-source.ts";
import { openSqliteSource } from "#db/backup/sqlite-source.ts";
import { writeBackup } from "#db/backup/write.ts";
import type { Dialect } from "#db/dialect.ts";
import { copyPostgres } from "#tests/setup/copy.ts";

/** In the test's own folder, which goes with it. */
export const folder = join(process.env.DATA_DIR!, "kept");
mkdirSync(folder, { recursive: true });
export function migrationsOf(engine: Dialect): string {
  return `db/migrations/${engine}`;
}

export function engineOf(url: string): Dialect {
  return url.startsWith("postgres") ? "postgres" : "sqlite";
}

/** A database without a table: a file that is not there, or a new one beside `beside`. */
export async function bareDatabase(beside?: string): Promise<string> {
  if (!beside) return join(folder, randomUUID(), "x.sqlite");
  const template = `${beside.slice(0, beside.lastIndexOf("/"))}/template1`;
  return copyPostgres(template, `bare-${randomUUID()}`);
}

export async function backUp(
  url: string,
  migrations = migrationsOf(engineOf(url)),
): Promise<string> {
  const file = join(folder, `${randomUUID()}.jsonl.gz`);
  await writeBackup({
    engine: engineOf(url),
    url,
    migrations,
    file,
    takenAt: "2026-11-22T03:00:00.000Z",
    secret: "00000000",
  });
  return file;
}

export function restoreInto(url: string, file: string): Promise<Restoring> {
  const engine = engineOf(url);
  return restoreBackup(file, {
    engine,
    url,
    migrations: migrationsOf(engine),
  });
}

export async function restored(url: string, file: string): Promise<string> {
  expect(await restoreInto(url, file)).toMatchObject({ ok: true });
  return url;
}

function canonical(value: unknown): unknown {
  if (typeof value !== "string" || !/^[[{]/.test(value)) return value;
  const parsed: unknown = JSON.parse(value);
  return JSON.stringify(parsed, (_, part: unknown) =>
    part !== null && typeof part === "object" && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort())
      : part,
  );
}

/** Every row of every table, in an order and a spelling that no engine decides. */
export async function contentsOf(
  url: string,
): Promise<Record<string, string[]>> {
  const open =
    engineOf(url) === "sqlite" ? openSqliteSource : openPostgresSource;
  const source = await open(url);
  const contents: Record<string, string[]> = {};
  for (const table of source.tables) {
    const order = table.columns.map((_, i) => i);
    order.sort((a, b) => (table.columns[a]! < table.columns[b]! ? -1 : 1));
    let text = "";
    for await (const { lines } of source.chunks(table)) text += lines;
    const rows = text.split("\n").filter((line) => line !== "");
    contents[table.name] = rows
      .map((line) => JSON.parse(line) as unknown[])
      .map((row) => JSON.stringify(order.map((at) => canonical(row[at]))))
      .sort();
  }
  await source.close();
  return contents;
}

/** A copy of a backup with its unpacked text changed, packed again. */
export function changed(file: string, change: (text: string) => string) {
  const copy = join(folder, `${randomUUID()}.jsonl.gz`);
  writeFileSync(
    copy,
    gzipSync(change(gunzipSync(readFileSync(file)).toString())),
  );
  return copy;
}

/** The same with a checksum that fits the change. */
export function resealed(file: string, change: (text: string) => string) {
  return changed(file, (text) => {
    const body = change(text);
    const at = body.lastIndexOf("\n", body.length - 2) + 1;
    const end = JSON.parse(body.slice(at)) as Record<string, unknown>;
    const sha256 = createHash("sha256").update(body.slice(0, at)).digest("hex");
    return `${body.slice(0, at)}${JSON.stringify({ ...end, sha256 })}\n`;
  });
}
