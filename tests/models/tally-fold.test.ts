import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { checkIn } from "#app/models/check-in.server.ts";
import { foldTally } from "#app/models/tally-fold.server.ts";
import { db, transaction } from "#db/client.server.ts";
import { clearances, stamps, voids } from "#db/schema/stamp.ts";
import {
  checkpointsApart,
  newKeyHash,
  pressAt,
  sampleEdition,
} from "./press.ts";
import { readRollUps, recount } from "./roll-ups.ts";

const edition = await sampleEdition();
const places = checkpointsApart(edition);
const HOUR_MS = 3_600_000;

async function walk(start: number): Promise<string> {
  const keyHash = newKeyHash();
  let cardId = "";
  for (const [i, place] of places.slice(0, 5).entries()) {
    const at = new Date(start + i * HOUR_MS);
    const { card } = await checkIn(pressAt(edition, place, at), keyHash);
    cardId = card.id;
  }
  return cardId;
}

async function countStamps(rows: Record<string, number>): Promise<number> {
  return Object.entries(rows)
    .filter(([place]) => place.startsWith("hours "))
    .reduce((sum, [, n]) => sum + n, 0);
}

test("the sample arrives folded", async () => {
  const now = await readRollUps();
  expect(await countStamps(now)).toBeGreaterThan(60);
  expect(now).toEqual(await recount());
});

test("a fold adds exactly what was pressed, and only once", async () => {
  const before = await countStamps(await readRollUps());
  await Promise.all([walk(Date.now()), walk(Date.now() - 30 * HOUR_MS)]);
  expect(await countStamps(await readRollUps())).toBe(before);
  expect(await foldTally()).toBe(2);
  const folded = await readRollUps();
  expect(await countStamps(folded)).toBe(before + 10);
  expect(folded).toEqual(await recount());
  expect(await foldTally()).toBe(0);
  expect(await readRollUps()).toEqual(folded);
});

test("a walk folded stamp by stamp equals one folded whole", async () => {
  const keyHash = newKeyHash();
  for (const [i, place] of places.slice(0, 4).entries()) {
    const at = new Date(Date.now() + i * HOUR_MS);
    await checkIn(pressAt(edition, place, at), keyHash);
    await foldTally();
  }
  expect(await readRollUps()).toEqual(await recount());
});

test("folds that run at once add each stamp once", async () => {
  await Promise.all(Array.from({ length: 8 }, () => walk(Date.now())));
  await Promise.all([foldTally(), foldTally(), foldTally()]);
  expect(await readRollUps()).toEqual(await recount());
});

test("a void takes its stamp out again, whether folded before or not", async () => {
  const before = await countStamps(await readRollUps());
  const cardId = await walk(Date.now());
  await foldTally();
  const own = await db.select().from(stamps).where(eq(stamps.cardId, cardId));
  const voidedAt = new Date();
  const act = { voidedAt, voidedBy: "staff:1", reason: "doubled" };
  await transaction((tx) =>
    tx
      .insert(voids)
      .values(own.map(({ id }) => ({ stampId: id, ...act })))
      .returning(),
  );
  await foldTally();
  expect(await countStamps(await readRollUps())).toBe(before);
  expect(await readRollUps()).toEqual(await recount());
});

test("a held stamp counts from its clearance on", async () => {
  const keyHash = newKeyHash();
  const [here, ...far] = places;
  const { card } = await checkIn(pressAt(edition, here!), keyHash);
  for (const place of far) await checkIn(pressAt(edition, place), keyHash);
  await foldTally();
  const own = await db.select().from(stamps).where(eq(stamps.cardId, card.id));
  const uncounted = own.filter(({ counted }) => !counted);
  expect(uncounted.length).toBeGreaterThan(0);
  const before = await countStamps(await readRollUps());
  const act = { clearedAt: new Date(), clearedBy: "staff:1", reason: "seen" };
  await transaction((tx) =>
    tx
      .insert(clearances)
      .values(uncounted.map(({ id }) => ({ stampId: id, ...act })))
      .returning(),
  );
  await foldTally();
  const after = await readRollUps();
  expect(await countStamps(after)).toBe(before + uncounted.length);
  expect(after).toEqual(await recount());
});
