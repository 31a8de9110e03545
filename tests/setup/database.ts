import { randomUUID } from "node:crypto";
import { rmSync } from "node:fs";
import { afterAll, expect, inject } from "vitest";
import { copyPostgres, copySqlite, dropPostgres } from "./copy.ts";
import { makeFolder, TEST_SECRET } from "./environment.ts";

const folder = makeFolder("test");
const isBare = expect.getState().testPath?.includes("/tests/db/") ?? false;
const base = inject("bases")[isBare ? "empty" : "sample"];
const isPostgres = base.startsWith("postgres:");
const url = isPostgres
  ? await copyPostgres(base, `test-${randomUUID()}`)
  : copySqlite(base, folder);

Object.assign(process.env, {
  DATABASE_URL: url,
  DATA_DIR: folder,
  SESSION_SECRET: TEST_SECRET,
});

afterAll(async () => {
  const { closeDatabase } = await import("#db/client.server.ts");
  await closeDatabase();
  if (isPostgres) await dropPostgres(url);
  rmSync(folder, { recursive: true, force: true });
});
