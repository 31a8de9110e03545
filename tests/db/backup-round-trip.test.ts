import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3";
import pg from "pg";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { seedSample } from "#app/models/sample.server.ts";
import { transaction } from "#db/client.server.ts";
import { copyFirstMigrations, listMigrations } from "#db/backup/journal.ts";
import { openPostgresSource } from "#db/backup/postgres-source.ts";
import { openSqliteSource } from "#db/backup/sqlite-source.ts";
import { databaseUrl, dialect } from "#db/dialect.ts";
import { openPostgres } from "#db/postgres.server.ts";
import { wards } from "#db/schema/ward.ts";
import { openSqlite } from "#db/sqlite.server.ts";
import { dropPostgres } from "#tests/setup/copy.ts";
import {
  backUp,
  bareDatabase,
  contentsOf,
  folder,
  migrationsOf,
  restored,
  restoreInto,
} from "./backup-world.ts";
import { wardRow } from "./rows.ts";

const beside = dialect === "postgres" ? databaseUrl : undefined;
const made: string[] = [];
let file = "";

async function bare(): Promise<string> {
  const url = await bareDatabase(beside);
  if (beside) made.push(url);
  return url;
}

beforeAll(async () => {
  await seedSample(new Date("2026-11-22T03:00:00.123Z"), 60);
  await transaction((tx) =>
    tx
      .insert(wards)
      .values(
        wardRow({ name: '改\n行と"引用"、\\と😀\u2028', version: 2 ** 40 }),
      )
      .returning(),
  );
  file = await backUp(databaseUrl);
});

afterAll(() => Promise.all(made.map(dropPostgres)));

test("every row of every table comes back", async () => {
  const before = await contentsOf(databaseUrl);
  expect(before.stamps!.length).toBeGreaterThan(100);
  const url = await restored(await bare(), file);
  expect(await contentsOf(url)).toEqual(before);
});

test("a restored database has its keys, references, indexes and triggers", async () => {
  const url = await restored(await bare(), file);
  const shape = dialect === "sqlite" ? sqliteShape : postgresShape;
  expect(await shape(url)).toEqual(await shape(inject("bases").empty));
});

async function sqliteShape(url: string): Promise<unknown> {
  const connection = new Database(url, { readonly: true });
  const shape = {
    made: connection
      .prepare("SELECT type, name, sql FROM sqlite_master ORDER BY name")
      .all(),
    journal: connection.pragma("journal_mode"),
    sound: connection.pragma("integrity_check"),
  };
  connection.close();
  return shape;
}

async function postgresShape(url: string): Promise<unknown> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query(
    `SELECT conname AS name, pg_get_constraintdef(oid) AS sql, convalidated::text AS state FROM pg_constraint WHERE connamespace = 'public'::regnamespace
     UNION ALL SELECT indexname, indexdef, '' FROM pg_indexes WHERE schemaname = 'public'
     UNION ALL SELECT tgname, pg_get_triggerdef(oid), tgenabled::text FROM pg_trigger WHERE NOT tgisinternal
     ORDER BY 1, 2`,
  );
  await client.end();
  return rows;
}

if (beside)
  test("from one engine to the other and back nothing changes", async () => {
    const before = await contentsOf(databaseUrl);
    const onSqlite = await restored(await bareDatabase(), file);
    expect(await contentsOf(onSqlite)).toEqual(before);
    const back = await restored(await bare(), await backUp(onSqlite));
    expect(await contentsOf(back)).toEqual(before);
  });

test("a backup of an earlier version takes the later migrations", async () => {
  const names = listMigrations(migrationsOf(dialect));
  const count = names.findIndex((name) => name.startsWith("0003"));
  const earlier = mkdtempSync(join(folder, "earlier-"));
  copyFirstMigrations(migrationsOf(dialect), count, earlier);
  const old = await bare();
  const open = dialect === "sqlite" ? openSqlite : openPostgres;
  const engine = open(old);
  expect(await engine.migrate(earlier)).toBe(count);
  await engine.close();
  const now = await restored(await bare(), await backUp(old, earlier));
  expect(Object.keys(await contentsOf(now))).toEqual(
    Object.keys(await contentsOf(databaseUrl)),
  );
});

test("a database with a ward is refused and left as it is", async () => {
  const url = await restored(await bare(), file);
  const before = await contentsOf(url);
  expect(await restoreInto(url, file)).toEqual({
    ok: false,
    refusal: "has-wards",
  });
  expect(await contentsOf(url)).toEqual(before);
});

if (dialect === "sqlite")
  test("a file of another program is refused and left as it is", async () => {
    const theirs = join(folder, "theirs.sqlite");
    const connection = new Database(theirs);
    connection.exec("CREATE TABLE letters (text TEXT)");
    connection.close();
    const notes = join(folder, "notes.txt");
    writeFileSync(notes, "not a database, but somebody's");
    for (const other of [theirs, notes]) {
      const before = readFileSync(other);
      expect(await restoreInto(other, file)).toEqual({
        ok: false,
        refusal: "not-ours",
      });
      expect(readFileSync(other).equals(before)).toBe(true);
    }
  });

test("a migrated database without a ward takes a backup", async () => {
  const url = await bare();
  const open = dialect === "sqlite" ? openSqlite : openPostgres;
  const engine = open(url);
  await engine.migrate(migrationsOf(dialect));
  await engine.close();
  await restored(url, file);
  expect(await contentsOf(url)).toEqual(await contentsOf(databaseUrl));
});

test("what comes after the first read is not in a backup", async () => {
  const open = dialect === "sqlite" ? openSqliteSource : openPostgresSource;
  const source = await open(databaseUrl);
  const row = wardRow();
  await transaction((tx) => tx.insert(wards).values(row).returning());
  const table = source.tables.find(({ name }) => name === "wards")!;
  let text = "";
  for await (const { lines } of source.chunks(table)) text += lines;
  await source.close();
  expect(text).not.toContain(row.id);
  expect(JSON.stringify(await contentsOf(databaseUrl))).toContain(row.id);
});

test("a backup leaves nothing half written beside it", async () => {
  await backUp(databaseUrl);
  const names = readdirSync(folder);
  expect(names.filter((name) => name.includes("partial"))).toEqual([]);
});
