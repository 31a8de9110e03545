import { eq, inArray } from "drizzle-orm";
import { expect, test } from "vitest";
import { checkIn } from "#app/models/check-in.server.ts";
import { findProgress } from "#app/models/card-progress.server.ts";
import { findCard } from "#app/models/card.server.ts";
import { db } from "#db/client.server.ts";
import { cardKeys, cards } from "#db/schema/card.ts";
import { stamps } from "#db/schema/stamp.ts";
import {
  checkpointsApart,
  newKeyHash,
  pressAt,
  sampleEdition,
} from "./press.ts";

const edition = await sampleEdition();
const places = checkpointsApart(edition);
const [here, there] = places as [(typeof places)[0], (typeof places)[0]];

function listStamps(cardId: string) {
  return db.select().from(stamps).where(eq(stamps.cardId, cardId));
}

test("the first press makes the card and its first stamp", async () => {
  const keyHash = newKeyHash();
  const press = pressAt(edition, here);
  const first = await checkIn(press, keyHash);
  expect(first).toMatchObject({ isNew: true, isNewCard: true });
  expect(first.stamp).toMatchObject({
    cardId: first.card.id,
    checkpointId: here.id,
    channel: "digital",
    method: "static",
    counted: true,
    clientId: press.clientId,
    pressedAt: press.pressedAt,
  });
  expect(await findCard(edition.ward.id, keyHash)).toEqual(first.card);
  expect(await listStamps(first.card.id)).toMatchObject([first.stamp]);
});

test("a second press finds the first stamp", async () => {
  const keyHash = newKeyHash();
  const first = await checkIn(pressAt(edition, here), keyHash);
  const second = await checkIn(pressAt(edition, here), keyHash);
  expect(second).toMatchObject({
    card: first.card,
    stamp: { id: first.stamp.id, pressedAt: first.stamp.pressedAt },
    isNew: false,
    isNewCard: false,
  });
});

test("100 presses at once of a browser without a card: one card, one stamp, 100 answers", async () => {
  const before = await db.$count(cards);
  const keyHash = newKeyHash();
  const answers = await Promise.all(
    Array.from({ length: 100 }, () => checkIn(pressAt(edition, here), keyHash)),
  );
  expect(answers.filter(({ isNew }) => isNew)).toHaveLength(1);
  expect(answers.filter(({ isNewCard }) => isNewCard)).toHaveLength(1);
  const [{ card }] = answers as [(typeof answers)[0]];
  const [stamp, ...others] = await listStamps(card.id);
  expect(others).toEqual([]);
  for (const answer of answers)
    expect(answer).toMatchObject({ card, stamp: { id: stamp!.id } });
  expect(await db.$count(cards)).toBe(before + 1);
  expect(await db.$count(cardKeys, eq(cardKeys.cardId, card.id))).toBe(1);
});

test("100 presses at once all over the ward: a stamp a place, progress in step", async () => {
  const keyHash = newKeyHash();
  const answers = await Promise.all(
    Array.from({ length: 100 }, (_, i) =>
      checkIn(pressAt(edition, places[i % places.length]!), keyHash),
    ),
  );
  const [{ card }] = answers as [(typeof answers)[0]];
  expect(new Set(answers.map((answer) => answer.card.id)).size).toBe(1);
  expect(answers.filter(({ isNew }) => isNew)).toHaveLength(places.length);
  const kept = await listStamps(card.id);
  expect(new Set(kept.map(({ checkpointId }) => checkpointId)).size).toBe(
    places.length,
  );
  expect(kept).toHaveLength(places.length);
  const counted = kept.filter((stamp) => stamp.counted);
  expect(await findProgress(card.id, edition.rally.id)).toMatchObject({
    counted: counted.length,
  });
});

test("100 browsers at once at one place: 100 cards with a stamp each", async () => {
  const answers = await Promise.all(
    Array.from({ length: 100 }, () =>
      checkIn(pressAt(edition, there), newKeyHash()),
    ),
  );
  expect(answers.every(({ isNew, isNewCard }) => isNew && isNewCard)).toBe(
    true,
  );
  const ids = answers.map(({ card }) => card.id);
  expect(new Set(ids).size).toBe(100);
  expect(await db.$count(stamps, inArray(stamps.cardId, ids))).toBe(100);
  expect(new Set(answers.map(({ card }) => card.number)).size).toBe(100);
});
