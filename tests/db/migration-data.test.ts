import { join } from "node:path";
import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { copyFirstMigrations, listMigrations } from "#db/backup/journal.ts";
import { dialect } from "#db/dialect.ts";
import type { Engine } from "#db/engine.ts";
import { openPostgres } from "#db/postgres.server.ts";
import { rallies } from "#db/schema/rally.ts";
import { staff, wards } from "#db/schema/ward.ts";
import { openSqlite } from "#db/sqlite.server.ts";
import { auditLog } from "#db/schema/audit.ts";
import { copyPostgres } from "#tests/setup/copy.ts";
import { makeFolder } from "#tests/setup/environment.ts";
import { insertOld } from "./old-rows.ts";

const folder = `db/migrations/${dialect}`;
const BEFORE = "0004_real-ward";

async function bare(): Promise<{ url: string; engine: Engine }> {
  if (dialect === "sqlite") {
    const url = join(makeFolder("old"), "x.sqlite");
    return { url, engine: openSqlite(url) };
  }
  const own = process.env.DATABASE_URL!;
  const template = `${own.slice(0, own.lastIndexOf("/"))}/template1`;
  const url = await copyPostgres(template, "old");
  return { url, engine: openPostgres(url) };
}

it("a ward of an earlier version keeps its people, rally and log", async () => {
  const { url, engine } = await bare();
  const first = makeFolder("first-migrations");
  copyFirstMigrations(folder, listMigrations(folder).indexOf(BEFORE), first);
  await engine.migrate(first);
  await insertOld(url);
  await engine.migrate(folder);
  const [person] = await engine.db.select().from(staff);
  expect(person).toMatchObject({ name: "前の人", role: "manager" });
  const [rally] = await engine.db.select().from(rallies);
  expect(rally).toMatchObject({ version: 1, printedOrigin: null });
  expect(rally?.publishedAt).toEqual(rally?.createdAt);
  const removal = engine.transaction((tx) =>
    tx.delete(auditLog).where(eq(auditLog.id, "a1")),
  );
  await expect(removal).rejects.toThrow();
  expect(await engine.db.$count(auditLog)).toBe(1);
  expect(await engine.db.$count(wards)).toBe(1);
  await engine.close();
});
