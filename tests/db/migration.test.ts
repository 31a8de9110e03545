import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { db, migrateDatabase } from "#db/client.server.ts";
import { dialect } from "#db/dialect.ts";
import { openPostgres } from "#db/postgres.server.ts";
import { openSqlite } from "#db/sqlite.server.ts";
import { stamps } from "#db/schema/stamp.ts";
import { copyPostgres } from "#tests/setup/copy.ts";
import { makeFolder } from "#tests/setup/environment.ts";

const folder = `db/migrations/${dialect}`;
const written = readdirSync(folder).filter((name) => name.endsWith(".sql"));

async function openBare() {
  if (dialect === "sqlite") return openSqlite(`${makeFolder("bare")}/x.sqlite`);
  const url = process.env.DATABASE_URL!;
  const template = url.slice(0, url.lastIndexOf("/")) + "/template1";
  return openPostgres(await copyPostgres(template, "bare"));
}

test("a migrated database has nothing left to migrate", async () => {
  expect(await migrateDatabase()).toBe(0);
  expect(await db.$count(stamps)).toBe(0);
});

test("an empty database takes every migration once", async () => {
  const engine = await openBare();
  expect(await engine.migrate(folder)).toBe(written.length);
  expect(await engine.migrate(folder)).toBe(0);
  expect(await engine.db.$count(stamps)).toBe(0);
  await engine.close();
});

test("both engines have the same migrations", () => {
  const other = dialect === "sqlite" ? "postgres" : "sqlite";
  expect(
    readdirSync(`db/migrations/${other}`).filter((name) =>
      name.endsWith(".sql"),
    ),
  ).toEqual(written);
});
