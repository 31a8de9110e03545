import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect, test } from "vitest";
import { findCard } from "#app/models/card.server.ts";
import { node, root } from "#server/install.mjs";
import { sizeOf } from "#tests/proof/start.ts";
import { makeCoupon, newCard, pressed, usesOf } from "./coupon-world.ts";
import { cardOf, holderAt, rescueBy } from "./merge-cards.ts";
import { sampleEdition } from "./press.ts";

const edition = await sampleEdition();
const { ward, checkpoints } = edition;
const { shop } = checkpoints[7]!;
const rounds = sizeOf("PROOF_COUPONS", 1);

function tally(answers: string[]) {
  const counts: Record<string, number> = {};
  for (const answer of answers) counts[answer] = (counts[answer] ?? 0) + 1;
  return counts;
}

const numbers = (n: number) => Array.from({ length: n }, (_, i) => i + 1);

test.each([
  [40, 7],
  [24, 24],
])(
  "%i cards press at once for %i: nobody more, nobody less",
  async (pressing, stock) => {
    for (let round = 0; round < rounds; round++) {
      const coupon = await makeCoupon(shop, { stock });
      const cards = await Promise.all(
        numbers(pressing).map(() => newCard(ward.id)),
      );
      const answers = await Promise.all(
        cards.map((card) => pressed(coupon, card)),
      );
      expect(tally(answers).used).toBe(stock);
      expect(tally(answers)["none-left"] ?? 0).toBe(pressing - stock);
      const places = (await usesOf(coupon)).map(({ stockPlace }) => stockPlace);
      expect(places.sort((a, b) => a - b)).toEqual(numbers(stock));
    }
  },
  rounds * 5000,
);

test("one card on two phones and in the shop's hands at once: exactly one", async () => {
  const { keyHash, card } = await holderAt(edition, [0]);
  const second = await holderAt(edition, [1]);
  await rescueBy(edition, second.keyHash, card);
  const phones = await Promise.all(
    [keyHash, second.keyHash].map((key) => findCard(ward.id, key)),
  );
  const coupon = await makeCoupon(shop, { stock: 5 });
  const answers = await Promise.all([
    ...phones.map((held) => pressed(coupon, held!)),
    pressed(coupon, second.card, { shop }),
  ]);
  expect(tally(answers)).toEqual({ used: 1, "used-up": 2 });
  expect(await usesOf(coupon)).toMatchObject([
    { cardId: card.id, cardPlace: 1, stockPlace: 1 },
  ]);
});

test(
  "cards that merge while both press: nothing fails, and every use is on the living card",
  async () => {
    for (let round = 0; round < 4 * rounds; round++) {
      const [old, own] = [
        await holderAt(edition, [0]),
        await holderAt(edition, [1]),
      ];
      const coupon = await makeCoupon(shop, { perCard: 2 });
      const answers = await Promise.all([
        pressed(coupon, old.card),
        pressed(coupon, own.card),
        rescueBy(edition, own.keyHash, old.card).then(() => "merged"),
        pressed(coupon, own.card),
        pressed(coupon, old.card),
      ]);
      const uses = await usesOf(coupon);
      expect(uses).toHaveLength(tally(answers).used!);
      expect(uses.length).toBeGreaterThanOrEqual(2);
      const living = await cardOf(edition, own.keyHash);
      expect(new Set(uses.map(({ cardId }) => cardId))).toEqual(
        new Set([living.id]),
      );
      expect(await pressed(coupon, living)).toBe("used-up");
    }
  },
  rounds * 30_000,
);

test("two processes on one database use up exactly what there is", async () => {
  const stock = 9;
  const coupon = await makeCoupon(shop, { stock });
  const shared = await newCard(ward.id);
  const worker = ["tests/models/coupon.worker.ts", coupon.id, shared.id, "20"];
  const told = await Promise.all(
    [1, 2].map(() => promisify(execFile)(node, worker, { cwd: root })),
  );
  const answers = told.flatMap(
    ({ stdout }) => JSON.parse(stdout) as { own: string[]; shared: string[] },
  );
  const all = answers.flatMap(({ own, shared }) => [...own, ...shared]);
  expect(all).toHaveLength(2 * 40);
  expect(tally(all).used).toBe(stock);
  const ofShared = answers.flatMap((one) => one.shared);
  expect(tally(ofShared).used ?? 0).toBeLessThanOrEqual(1);
  const uses = await usesOf(coupon);
  expect(uses).toHaveLength(stock);
  const onShared = uses.filter(({ cardId }) => cardId === shared.id);
  expect(onShared).toHaveLength(tally(ofShared).used ?? 0);
});
