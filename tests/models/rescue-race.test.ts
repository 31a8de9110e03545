import { expect, test } from "vitest";
import { followMerge } from "#app/models/card.server.ts";
import { checkIn } from "#app/models/check-in.server.ts";
import { verifyTally } from "#app/models/tally-verify.server.ts";
import { db } from "#db/client.server.ts";
import {
  cardOf,
  type Holder,
  holderAt,
  isLiving,
  placesOf,
  rescueBy,
} from "./merge-cards.ts";
import { newKeyHash, pressAt, sampleEdition } from "./press.ts";

const edition = await sampleEdition();
const ROUNDS = 12;

/** All these browsers hold one living card, with a stamp at each of these places. */
async function expectOne(holders: Holder[], places: number[]) {
  const [card, ...others] = await Promise.all(
    holders.map(({ keyHash }) => cardOf(edition, keyHash)),
  );
  for (const other of others) expect(other).toEqual(card);
  expect(await isLiving(card!)).toBe(true);
  for (const holder of holders)
    expect(await followMerge(db, holder.card.id)).toBe(card!.id);
  expect(await placesOf(edition, card!)).toEqual(places);
}

const rounds = (round: () => Promise<void>) => async () => {
  for (let i = 0; i < ROUNDS; i++) await round();
  expect((await verifyTally()).differences).toEqual([]);
};

test(
  "two browsers that rescue each other's card at once end with one",
  rounds(async () => {
    const a = await holderAt(edition, [0, 1]);
    const b = await holderAt(edition, [1, 2]);
    await Promise.all([
      rescueBy(edition, a.keyHash, b.card),
      rescueBy(edition, b.keyHash, a.card),
    ]);
    await expectOne([a, b], [0, 1, 2]);
  }),
);

test(
  "three that rescue one another in a ring end with one",
  rounds(async () => {
    const all = [
      await holderAt(edition, [0]),
      await holderAt(edition, [1]),
      await holderAt(edition, [2]),
    ] as const;
    await Promise.all(
      all.map(({ keyHash }, i) =>
        rescueBy(edition, keyHash, all[(i + 1) % 3]!.card),
      ),
    );
    await expectOne([...all], [0, 1, 2]);
  }),
);

test(
  "one browser with two codes at once ends with all three cards in one",
  rounds(async () => {
    const own = await holderAt(edition, [0]);
    const first = await holderAt(edition, [1]);
    const second = await holderAt(edition, [2]);
    await Promise.all([
      rescueBy(edition, own.keyHash, first.card),
      rescueBy(edition, own.keyHash, second.card),
    ]);
    await expectOne([own, first, second], [0, 1, 2]);
  }),
);

test(
  "a card rescued by a third while it goes into another is followed there",
  rounds(async () => {
    const into = await holderAt(edition, [0]);
    const from = await holderAt(edition, [1]);
    const third = await holderAt(edition, [2]);
    await Promise.all([
      rescueBy(edition, from.keyHash, into.card),
      rescueBy(edition, third.keyHash, from.card),
    ]);
    await expectOne([into, from, third], [0, 1, 2]);
  }),
);

test(
  "a fresh browser that rescues and presses at once has both on one card",
  rounds(async () => {
    const old = await holderAt(edition, [0]);
    const keyHash = newKeyHash();
    const press = pressAt(edition, edition.checkpoints[4]!);
    await Promise.all([
      rescueBy(edition, keyHash, old.card),
      checkIn({ ...press, method: "staff" }, keyHash),
    ]);
    const own = { keyHash, card: await cardOf(edition, keyHash) };
    await expectOne([old, own], [0, 4]);
  }),
);

test(
  "a fresh browser that sends one code twice at once gets the card",
  rounds(async () => {
    const old = await holderAt(edition, [0]);
    const keyHash = newKeyHash();
    await Promise.all(
      [1, 2, 3].map(() => rescueBy(edition, keyHash, old.card)),
    );
    expect(await cardOf(edition, keyHash)).toEqual(old.card);
  }),
);
