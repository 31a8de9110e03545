import { and, eq, gt, ne } from "drizzle-orm";
import fc from "fast-check";
import { expect, test } from "vitest";
import { findCard } from "#app/models/card.server.ts";
import { findProgress } from "#app/models/card-progress.server.ts";
import { checkIn } from "#app/models/check-in.server.ts";
import { clearHold, listHolds, voidHold } from "#app/models/hold.server.ts";
import { mergeCards } from "#app/models/merge.server.ts";
import { foldTally } from "#app/models/tally-fold.server.ts";
import { verifyTally } from "#app/models/tally-verify.server.ts";
import { db, transaction } from "#db/client.server.ts";
import { cardProgress } from "#db/schema/card.ts";
import { stamps, voids } from "#db/schema/stamp.ts";
import {
  tallyFlows,
  tallyHours,
  tallyPeople,
  tallyVisits,
} from "#db/schema/tally.ts";
import { newKeyHash, pressAt, sampleEdition } from "./press.ts";

const edition = await sampleEdition();
const rallyId = edition.rally.id;
const MINUTE_MS = 60_000;
const start = Date.now() - 40 * 60 * MINUTE_MS;

/** Decisions are remembered by who is asked about, not by name: any id does. */
const STAFF = "somebody";

const step = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant("press" as const),
      key: fc.nat(2),
      place: fc.nat(edition.checkpoints.length - 1),
      minute: fc.nat(2000),
    }),
  },
  ...(["void", "clear", "refuse", "merge", "fold"] as const).map((kind) => ({
    weight: 1,
    arbitrary: fc.record({ kind: fc.constant(kind) }),
  })),
);

async function voidSome() {
  const [stamp] = await db
    .select({ id: stamps.id })
    .from(stamps)
    .leftJoin(voids, eq(voids.stampId, stamps.id))
    .where(ne(stamps.clientId, "sample"))
    .limit(1);
  if (stamp)
    await transaction((tx) =>
      tx
        .insert(voids)
        .values({
          stampId: stamp.id,
          voidedAt: new Date(),
          voidedBy: `staff:${STAFF}`,
          reason: "test",
        })
        .onConflictDoNothing()
        .returning(),
    );
}

async function decideSome(decide: typeof clearHold) {
  const [hold] = await listHolds(rallyId, 1);
  if (hold) await decide(edition, STAFF, hold.stamp.id, "test", new Date());
}

async function mergeTwo(keys: string[]): Promise<void> {
  const [winner, loser] = await Promise.all(
    keys.map((key) => findCard(edition.ward.id, key)),
  );
  if (winner && loser && winner.id !== loser.id)
    await transaction((tx) => mergeCards(tx, winner, loser, new Date()));
}

async function differencesInRollUps() {
  // A void written straight into the log does not touch card_progress.
  const { differences } = await verifyTally();
  return differences.filter((line) => !line.startsWith("card_progress"));
}

test("the sample as it was seeded has no difference", async () => {
  const { cards, differences } = await verifyTally();
  expect(cards).toBeGreaterThan(50);
  expect(differences).toEqual([]);
});

test("whatever happens to cards, the folded roll-ups equal the log", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(step, { minLength: 4, maxLength: 24 }),
      async (steps) => {
        const keys = [newKeyHash(), newKeyHash(), newKeyHash()];
        for (const one of steps) {
          if (one.kind === "press") {
            const at = new Date(start + one.minute * MINUTE_MS);
            const press = pressAt(edition, edition.checkpoints[one.place]!, at);
            await checkIn(press, keys[one.key]!);
          } else if (one.kind === "void") await voidSome();
          else if (one.kind === "clear") await decideSome(clearHold);
          else if (one.kind === "refuse") await decideSome(voidHold);
          else if (one.kind === "merge") await mergeTwo(keys);
          else await foldTally();
        }
        expect(await differencesInRollUps()).toEqual([]);
        expect(await foldTally()).toBe(0);
      },
    ),
    { numRuns: 40, seed: 20_261_122 },
  );
}, 90_000);

test("a merge after a fold leaves roll-ups and progress equal to the log", async () => {
  const keys = [newKeyHash(), newKeyHash()];
  const [first, second, third] = edition.checkpoints;
  await checkIn(pressAt(edition, first!), keys[0]!);
  await checkIn(pressAt(edition, first!), keys[1]!);
  await checkIn(pressAt(edition, third!, new Date(start)), keys[1]!);
  await foldTally();
  await checkIn(pressAt(edition, second!, new Date(start)), keys[0]!);
  await mergeTwo(keys);
  expect(await differencesInRollUps()).toEqual([]);
  const card = await findCard(edition.ward.id, keys[1]!);
  expect(await findProgress(card!.id, rallyId)).toMatchObject({ counted: 3 });
});

const places = [
  [
    "hours",
    (by: number) =>
      change(tallyHours, { stamps: by }, gt(tallyHours.stamps, 0)),
  ],
  [
    "visits",
    (by: number) =>
      change(tallyVisits, { firstVisits: by }, gt(tallyVisits.firstVisits, 0)),
  ],
  [
    "flows",
    (by: number) => change(tallyFlows, { walks: by }, gt(tallyFlows.walks, 0)),
  ],
  [
    "people",
    (by: number) =>
      change(tallyPeople, { people: by }, eq(tallyPeople.span, "edition")),
  ],
  [
    "multi-street",
    (by: number) =>
      change(tallyPeople, { multiStreet: by }, eq(tallyPeople.span, "edition")),
  ],
] as const;

type Changed =
  | typeof tallyHours
  | typeof tallyVisits
  | typeof tallyFlows
  | typeof tallyPeople;

function change(
  table: Changed,
  values: Record<string, number>,
  where: ReturnType<typeof eq>,
) {
  return transaction((tx) =>
    tx
      .update(table as typeof tallyHours)
      .set(values as Partial<typeof tallyHours.$inferInsert>)
      .where(and(eq(table.rallyId, rallyId), where)),
  );
}

test.each(places)(
  "a changed number in %s is found and named",
  async (name, tamper) => {
    await tamper(98_765);
    const { differences } = await verifyTally();
    const own = differences.filter((line) => line.includes(` ${name} `));
    expect(own.length).toBeGreaterThan(0);
    expect(own[0]).toMatch(/: table 98765, log \d+$/);
  },
);

test("a card whose progress is wrong is named", async () => {
  const [row] = await db.select().from(cardProgress).limit(1);
  await transaction((tx) =>
    tx
      .update(cardProgress)
      .set({ streets: 77 })
      .where(eq(cardProgress.cardId, row!.cardId)),
  );
  const { differences } = await verifyTally();
  expect(differences.find((line) => line.includes(row!.cardId))).toContain(
    "77 streets",
  );
});
