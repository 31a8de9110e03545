import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { beforeEach, expect, test } from "vitest";
import { recurring } from "#app/jobs/recurring.ts";
import {
  backupFolder,
  backUpDaily,
  makeBackup,
  migrateSafely,
} from "#app/models/backup.server.ts";
import { instanceSecret } from "#app/models/secret.server.ts";
import { dialect } from "#db/dialect.ts";
import { transaction } from "#db/client.server.ts";
import { sql } from "drizzle-orm";
import { TEST_SECRET } from "#tests/setup/environment.ts";

const now = new Date("2026-11-22T03:00:00Z");
const DAY_MS = 86_400_000;
const later = (days: number) => new Date(now.getTime() + days * DAY_MS);

const listed = () =>
  readdirSync(backupFolder).filter((name) => name.endsWith(".gz"));

beforeEach(() => rmSync(backupFolder, { recursive: true, force: true }));

test("a backup names its secret by a fingerprint and is for its owner's eyes", async () => {
  const file = await makeBackup("manual", now);
  const text = gunzipSync(readFileSync(file)).toString();
  const header = JSON.parse(text.slice(0, text.indexOf("\n"))) as object;
  expect(header).toMatchObject({
    format: "choiyori-backup",
    version: 1,
    takenAt: now.toISOString(),
    engine: dialect,
    secret: expect.stringMatching(/^[0-9a-f]{8}$/),
  });
  expect(instanceSecret()).toHaveLength(TEST_SECRET.length);
  expect(text).not.toContain(TEST_SECRET);
  expect(statSync(file).mode & 0o777).toBe(0o600);
});

test("one daily backup a business day, the last 14 of them", async () => {
  for (let day = 0; day < 16; day++) {
    const file = await backUpDaily(later(day));
    expect(existsSync(file!)).toBe(true);
    expect(await backUpDaily(later(day))).toBeNull();
  }
  const names = listed();
  expect(names).toHaveLength(14);
  expect(names.sort()[0]).toContain("20261124T030000000Z");
});

test("the day of a backup turns at four in the morning in Tokyo", async () => {
  expect(await backUpDaily(new Date("2026-11-22T18:59:00Z"))).not.toBeNull();
  expect(await backUpDaily(new Date("2026-11-22T19:00:00Z"))).not.toBeNull();
});

test("dailies leave other backups, and clear what a killed one left", async () => {
  mkdirSync(backupFolder, { recursive: true });
  await makeBackup("manual", later(-400));
  const [old, young] = ["a.1.partial", "b.2.partial"].map((name) =>
    join(backupFolder, name),
  );
  for (const path of [old!, young!]) writeFileSync(path, "x");
  utimesSync(old!, later(-3), later(-3));
  utimesSync(young!, now, now);
  await backUpDaily(now);
  expect(listed()).toHaveLength(2);
  expect(existsSync(old!)).toBe(false);
  expect(existsSync(young!)).toBe(true);
});

test("the timetable has the daily backup", async () => {
  const job = recurring.find(({ name }) => name === "backup-daily");
  await job!.run(now);
  expect(listed()).toHaveLength(1);
});

/** Makes the database believe that its last migration has not run. */
async function forgetLastMigration() {
  const table = sql.raw(
    dialect === "sqlite"
      ? "__drizzle_migrations"
      : "drizzle.__drizzle_migrations",
  );
  const statement = sql`DELETE FROM ${table} WHERE created_at = (SELECT max(created_at) FROM ${table})`;
  await transaction(async (tx) => {
    const on = tx as unknown as Record<
      "run" | "execute",
      (statement: unknown) => unknown
    >;
    await (dialect === "sqlite" ? on.run(statement) : on.execute(statement));
  });
}

test("nothing to migrate, nothing to back up", async () => {
  expect(await migrateSafely()).toBe(0);
  expect(existsSync(backupFolder)).toBe(false);
});

test("a pending migration is preceded by a backup, and the last 5 of those stay", async () => {
  await forgetLastMigration();
  for (let tries = 0; tries < 7; tries++)
    await expect(migrateSafely()).rejects.toThrow();
  const names = listed();
  expect(names).toHaveLength(5);
  expect(names.every((name) => name.includes("-migration-"))).toBe(true);
});

test("a backup that cannot be written stops the migration with a sentence", async () => {
  writeFileSync(backupFolder, "a file where the folder should be");
  await expect(migrateSafely()).rejects.toThrow(
    /backup before the migration could not be written to .*backups.*nothing was migrated/,
  );
});
