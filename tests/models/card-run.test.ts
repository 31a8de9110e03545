import { and, eq } from "drizzle-orm";
import { beforeAll, expect, it } from "vitest";
import { listRuns } from "#app/models/card-run-standing.server.ts";
import {
  type CardRun,
  findRun,
  listRunNumbers,
  makeRun,
  reprintRun,
} from "#app/models/card-run.server.ts";
import { stampByShop } from "#app/models/staff-check-in.server.ts";
import type { Edition } from "#app/models/edition.server.ts";
import { newId } from "#app/models/id.server.ts";
import { listParts } from "#app/models/print-part.server.ts";
import { db, transaction } from "#db/client.server.ts";
import { cards, entries } from "#db/schema/card.ts";
import { makeOfficial } from "#tests/routes/ward-world.ts";
import { sampleEdition } from "./press.ts";

const address = {
  running: "http://localhost:3000",
  isPublic: false,
  choice: null,
};

let edition: Edition;
let staffId: string;

beforeAll(async () => {
  edition = await sampleEdition();
  ({ id: staffId } = await makeOfficial("カード係"));
});

async function runOf(count: number): Promise<CardRun> {
  const now = new Date();
  const making = await makeRun(edition, count, address, staffId, now);
  if (!making.ok) throw new Error(making.refusal);
  return making.run;
}

it("makes paper cards with numbers of their own, ordered to be printed", async () => {
  const run = await runOf(60);
  const made = await db
    .select()
    .from(cards)
    .where(and(eq(cards.wardId, edition.ward.id), eq(cards.runId, run.id)));
  expect(made).toHaveLength(60);
  expect(new Set(made.map(({ channel }) => channel))).toEqual(
    new Set(["paper"]),
  );
  const numbers = await listRunNumbers(edition.ward.id, run);
  const parts = await listParts([run.printId]);
  expect(parts.flatMap(({ subjects }) => subjects)).toEqual(numbers);
  expect(parts.map(({ subjects }) => subjects.length)).toEqual([25, 25, 10]);
  expect(await findRun("another ward", run.id)).toBeNull();
});

it("tells how many are used and in a draw", async () => {
  const run = await runOf(3);
  const [first, second] = await listRunNumbers(edition.ward.id, run);
  const { shop } = edition.checkpoints[0]!;
  for (const number of [first!, second!])
    expect(await stampByShop(edition, shop, number, new Date())).toEqual({
      ok: true,
      isNew: true,
    });
  const [card] = await db
    .select()
    .from(cards)
    .where(and(eq(cards.wardId, edition.ward.id), eq(cards.number, first!)));
  const now = new Date();
  await transaction((tx) =>
    tx.insert(entries).values({
      id: newId(now),
      rallyId: edition.rally.id,
      tierId: edition.tiers[0]!.id,
      cardId: card!.id,
      number: "0123456789",
      periodKey: "",
      enteredAt: now,
    }),
  );
  const all = await listRuns(edition.rally);
  expect(all.find(({ id }) => id === run.id)).toMatchObject({
    count: 3,
    used: 2,
    entered: 1,
  });
});

it("prints some of a run again, with the same numbers", async () => {
  const run = await runOf(12);
  const numbers = await listRunNumbers(edition.ward.id, run);
  const print = (range: { from: number; to: number }) =>
    reprintRun(edition.rally, run, range, address, staffId, new Date());
  const again = await print({ from: 3, to: 4 });
  if (!again.ok) throw new Error(again.refusal);
  const [part] = await listParts([again.print.id]);
  expect(part?.subjects).toEqual(numbers.slice(2, 4));
  for (const range of [
    { from: 0, to: 4 },
    { from: 5, to: 4 },
    { from: 3, to: 13 },
  ])
    expect(await print(range)).toEqual({ ok: false, refusal: "range" });
});

it.each([0, 2001, -1])("%i cards are refused", async (count) => {
  const now = new Date();
  expect(await makeRun(edition, count, address, staffId, now)).toEqual({
    ok: false,
    refusal: "too-many",
  });
});

it("makes 2,000 in one go", async () => {
  const start = performance.now();
  await runOf(2000);
  expect(performance.now() - start).toBeLessThan(20_000);
});

it("is refused without a paper channel", async () => {
  const channels = edition.channels.filter(({ kind }) => kind !== "paper");
  const without = { ...edition, channels };
  const now = new Date();
  expect(await makeRun(without, 5, address, staffId, now)).toEqual({
    ok: false,
    refusal: "no-paper-channel",
  });
});
