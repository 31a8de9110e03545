import { join } from "node:path";
import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { copyFirstMigrations, listMigrations } from "#db/backup/journal.ts";
import { dialect } from "#db/dialect.ts";
import type { Engine } from "#db/engine.ts";
import { openPostgres } from "#db/postgres.server.ts";
import { passkeys } from "#db/schema/passkey.ts";
import { promotions } from "#db/schema/promotion.ts";
import { rallies } from "#db/schema/rally.ts";
import { shops } from "#db/schema/shop.ts";
import { staff, wards } from "#db/schema/ward.ts";
import { openSqlite } from "#db/sqlite.server.ts";
import { auditLog } from "#db/schema/audit.ts";
import { copyPostgres } from "#tests/setup/copy.ts";
import { makeFolder } from "#tests/setup/environment.ts";
import { insertBeforePortal, insertOld } from "./old-rows.ts";

const folder = `db/migrations/${dialect}`;
const BEFORE = "0004_real-ward";
const OLD = new Date("2026-11-01T00:00:00Z");
const BEFORE_PORTAL = "0005_merchant-portal";

async function bare(name: string): Promise<{ url: string; engine: Engine }> {
  if (dialect === "sqlite") {
    const url = join(makeFolder(name), "x.sqlite");
    return { url, engine: openSqlite(url) };
  }
  const own = process.env.DATABASE_URL!;
  const template = `${own.slice(0, own.lastIndexOf("/"))}/template1`;
  const url = await copyPostgres(template, name);
  return { url, engine: openPostgres(url) };
}

async function migrateUpTo(engine: Engine, name: string) {
  const first = makeFolder("first-migrations");
  copyFirstMigrations(folder, listMigrations(folder).indexOf(name), first);
  await engine.migrate(first);
}

it("a ward of an earlier version keeps its people, rally and log", async () => {
  const { url, engine } = await bare("old");
  await migrateUpTo(engine, BEFORE);
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

it("a promotion and a passkey of before the merchant's portal come through", async () => {
  const { url, engine } = await bare("before_portal");
  await migrateUpTo(engine, BEFORE_PORTAL);
  await insertOld(url);
  await insertBeforePortal(url);
  await engine.migrate(folder);
  expect(await engine.db.select().from(promotions)).toEqual([
    {
      id: "o1",
      shopId: "s1",
      kind: "offer",
      title: "前の特典",
      text: "十円引き",
      words: {},
      startsOn: "2026-11-01",
      endsOn: "2026-11-30",
      weekdays: null,
      fromTime: "",
      toTime: "",
      stock: null,
      perCard: null,
      streetIds: null,
      photoId: null,
      postedAt: OLD,
      postedBy: "shop:s1",
      editedAt: null,
      soldOutAt: null,
      withdrawnAt: null,
      withdrawnBy: null,
      hiddenAt: null,
      hiddenBy: null,
      hiddenReason: "",
    },
  ]);
  expect(await engine.db.select().from(passkeys)).toEqual([
    {
      credential: "k1",
      staffId: "p1",
      shopId: null,
      name: "前の鍵",
      publicKey: Buffer.from("key"),
      counter: 7,
      transports: [],
      createdAt: OLD,
      lastUsedAt: null,
    },
  ]);
  const [shop] = await engine.db.select().from(shops);
  expect(shop).toMatchObject({ name: "前の店", entranceStepCm: null });
  await engine.close();
});
