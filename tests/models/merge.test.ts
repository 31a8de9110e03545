import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { findProgress } from "#app/models/card-progress.server.ts";
import { followMerge } from "#app/models/card.server.ts";
import { checkIn } from "#app/models/check-in.server.ts";
import { findLivingCard } from "#app/models/staff-check-in.server.ts";
import { foldTally } from "#app/models/tally-fold.server.ts";
import { verifyTally } from "#app/models/tally-verify.server.ts";
import { db } from "#db/client.server.ts";
import { cardKeys, cardMerges } from "#db/schema/card.ts";
import { stamps, voids } from "#db/schema/stamp.ts";
import {
  cardOf,
  holderAt,
  isLiving,
  placesOf,
  rescueBy,
} from "./merge-cards.ts";
import { pressAt, sampleEdition } from "./press.ts";

const edition = await sampleEdition();
const range = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, i) => from + i);

async function expectInStep() {
  expect((await verifyTally()).differences).toEqual([]);
}

test("the rescued card gets the stamps, the key and the number of the other", async () => {
  const old = await holderAt(edition, [0, 1, 2]);
  const own = await holderAt(edition, [2, 3]);
  expect(await rescueBy(edition, own.keyHash, old.card)).toEqual({
    ok: true,
    merged: true,
  });
  expect(await cardOf(edition, own.keyHash)).toEqual(old.card);
  expect(await placesOf(edition, old.card)).toEqual([0, 1, 2, 3]);
  expect(await findLivingCard(edition.ward.id, own.card.number)).toEqual(
    old.card,
  );
  expect(await findProgress(old.card.id, edition.rally.id)).toMatchObject({
    counted: 4,
  });
  expect(await findProgress(own.card.id, edition.rally.id)).toBeNull();
  await expectInStep();
});

test("a place both cards had counts once; the other stamp is void as merged", async () => {
  const old = await holderAt(edition, [5]);
  const own = await holderAt(edition, [5]);
  await rescueBy(edition, own.keyHash, old.card);
  const left = await db
    .select({ reason: voids.reason, by: voids.voidedBy })
    .from(stamps)
    .innerJoin(voids, eq(voids.stampId, stamps.id))
    .where(eq(stamps.cardId, own.card.id));
  expect(left).toEqual([{ reason: "merged", by: `card:${old.card.id}` }]);
  expect(await placesOf(edition, old.card)).toEqual([5]);
  await expectInStep();
});

test("merged twice, or with itself, nothing more happens", async () => {
  const old = await holderAt(edition, [0, 1]);
  const own = await holderAt(edition, [1, 2]);
  await rescueBy(edition, own.keyHash, old.card);
  const merges = await db.$count(cardMerges);
  for (const card of [old.card, own.card])
    expect(await rescueBy(edition, own.keyHash, card)).toEqual({
      ok: true,
      merged: false,
    });
  expect(await rescueBy(edition, old.keyHash, old.card)).toEqual({
    ok: true,
    merged: false,
  });
  expect(await db.$count(cardMerges)).toBe(merges);
  expect(await placesOf(edition, old.card)).toEqual([0, 1, 2]);
  await expectInStep();
});

test("a chain of merges is followed to its end, by key, code and number", async () => {
  const [a, b, c] = [
    await holderAt(edition, [0]),
    await holderAt(edition, [1]),
    await holderAt(edition, [2]),
  ];
  await rescueBy(edition, a.keyHash, b.card);
  await rescueBy(edition, b.keyHash, c.card);
  for (const { keyHash, card } of [a, b, c]) {
    expect(await cardOf(edition, keyHash)).toEqual(c.card);
    expect(await followMerge(db, card.id)).toBe(c.card.id);
    expect(await findLivingCard(edition.ward.id, card.number)).toEqual(c.card);
  }
  const fresh = await holderAt(edition, [3]);
  await rescueBy(edition, fresh.keyHash, a.card);
  expect(await cardOf(edition, fresh.keyHash)).toEqual(c.card);
  expect(await placesOf(edition, c.card)).toEqual([0, 1, 2, 3]);
  await expectInStep();
});

test("a press after the merge lands on the card that lives on", async () => {
  const old = await holderAt(edition, [0]);
  const own = await holderAt(edition, [1]);
  await rescueBy(edition, own.keyHash, old.card);
  const press = pressAt(edition, edition.checkpoints[7]!);
  const { card } = await checkIn({ ...press, method: "staff" }, own.keyHash);
  expect(card).toEqual(old.card);
  expect(await placesOf(edition, old.card)).toEqual([0, 1, 7]);
});

test("presses of both cards while they merge: none is lost, none is double", async () => {
  for (const round of range(0, 4)) {
    const old = await holderAt(edition, [0, 1]);
    const own = await holderAt(edition, [1, 2]);
    const pressAll = (keyHash: string, places: number[]) =>
      places.map((place) => {
        const press = pressAt(edition, edition.checkpoints[place]!);
        return checkIn({ ...press, method: "staff" }, keyHash);
      });
    const before = pressAll(own.keyHash, range(3, 3 + round * 3));
    const [answers] = await Promise.all([
      Promise.all([
        ...before,
        ...pressAll(own.keyHash, range(12, 24)),
        ...pressAll(old.keyHash, range(20, 30)),
      ]),
      rescueBy(edition, own.keyHash, old.card),
      foldTally(),
      rescueBy(edition, own.keyHash, old.card),
    ]);
    expect(answers).toHaveLength(22 + round * 3);
    expect(await placesOf(edition, old.card)).toEqual([
      ...range(0, 3 + round * 3),
      ...range(12, 30),
    ]);
    expect(await isLiving(old.card)).toBe(true);
    expect(await isLiving(own.card)).toBe(false);
    const keys = await db.$count(cardKeys, eq(cardKeys.cardId, old.card.id));
    expect(keys).toBe(2);
    await expectInStep();
  }
});
