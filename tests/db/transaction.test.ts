import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { db, transaction, type Tx } from "#db/client.server.ts";
import { dialect } from "#db/dialect.ts";
import { wards } from "#db/schema/ward.ts";
import { wardRow } from "./rows.ts";

function countWards(id: string): Promise<number> {
  return db.$count(wards, eq(wards.id, id));
}

function addWard(tx: Tx, row = wardRow()) {
  return tx.insert(wards).values(row).returning();
}

test("answers what the work answers, once it is kept", async () => {
  const [ward] = await transaction((tx) => addWard(tx));
  expect(ward).toMatchObject({ name: "試験区", version: 1, host: null });
  expect(await countWards(ward!.id)).toBe(1);
});

test("a throw undoes all of the unit and reaches the caller", async () => {
  const row = wardRow();
  const work = transaction(async (tx) => {
    await addWard(tx, row);
    throw new Error("no");
  });
  await expect(work).rejects.toThrow("no");
  expect(await countWards(row.id!)).toBe(0);
});

test("one of many failing at a constraint leaves the others", async () => {
  const rows = Array.from({ length: 20 }, () => wardRow());
  rows[7] = wardRow({ slug: rows[3]!.slug });
  const answers = await Promise.allSettled(
    rows.map((row) => transaction((tx) => addWard(tx, row))),
  );
  expect(answers.filter(({ status }) => status === "rejected")).toHaveLength(1);
  const kept = await Promise.all(rows.map(({ id }) => countWards(id!)));
  expect(kept.reduce((sum, one) => sum + one)).toBe(19);
});

test("a transaction inside one is refused, and the outer one undone", async () => {
  const row = wardRow();
  const work = transaction(async (tx) => {
    await addWard(tx, row);
    await transaction((inner) => addWard(inner));
  });
  await expect(work).rejects.toThrow("pass tx on");
  expect(await countWards(row.id!)).toBe(0);
});

test("nesting is refused through any number of awaits, and allowed after", async () => {
  async function later(): Promise<void> {
    await new Promise(setImmediate);
    await transaction((tx) => addWard(tx));
  }
  await expect(transaction(() => later())).rejects.toThrow("already inside");
  await expect(later()).resolves.toBeUndefined();
});

test("a reader sees nothing of a unit that is still open", async () => {
  const row = wardRow();
  const seenInside = await transaction(async (tx) => {
    await addWard(tx, row);
    const own = await tx.$count(wards, eq(wards.id, row.id!));
    return { own, reader: await countWards(row.id!) };
  });
  expect(seenInside).toEqual({ own: 1, reader: 0 });
  expect(await countWards(row.id!)).toBe(1);
});

if (dialect === "sqlite")
  test("db cannot write, whatever its type is cast to", () => {
    const writer = db as Tx;
    expect(() =>
      writer.insert(wards).values(wardRow()).returning().all(),
    ).toThrow(/readonly database/);
  });

test("values come back as they went in", async () => {
  const createdAt = new Date("2026-02-28T15:00:00.123Z");
  const row = wardRow({ createdAt, isSample: true, version: 2 ** 40 });
  const [kept] = await transaction((tx) => addWard(tx, row));
  expect(kept).toEqual({ host: null, ...row });
  const [read] = await db.select().from(wards).where(eq(wards.id, row.id!));
  expect(read).toEqual(kept);
});
