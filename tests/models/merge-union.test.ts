import fc from "fast-check";
import { and, eq, inArray, isNull } from "drizzle-orm";
import { expect, test } from "vitest";
import { makeEntryNumber } from "#app/domain/entry.ts";
import { findProgress } from "#app/models/card-progress.server.ts";
import { checkIn } from "#app/models/check-in.server.ts";
import { newId, random } from "#app/models/id.server.ts";
import { type CardStamp, listCardStamps } from "#app/models/stamp.server.ts";
import { foldTally } from "#app/models/tally-fold.server.ts";
import { verifyTally } from "#app/models/tally-verify.server.ts";
import { db, transaction } from "#db/client.server.ts";
import { cardKeys, entries } from "#db/schema/card.ts";
import { clearances, stamps, voids } from "#db/schema/stamp.ts";
import { sizeOf } from "#tests/proof/start.ts";
import { makeCoupon, pressed, usesOf } from "./coupon-world.ts";
import { cardOf, type Holder, rescueBy } from "./merge-cards.ts";
import { newKeyHash, pressAt, sampleEdition } from "./press.ts";

const edition = await sampleEdition();
const rallyId = edition.rally.id;
const start = Date.now() - 5 * 3_600_000;
const coupons = await Promise.all(
  [1, 2, 3].map(() => makeCoupon(edition.checkpoints[2]!.shop, { perCard: 9 })),
);
const rank = { counted: 3, held: 2, capped: 1, voided: 0 };

/** Few places, few minutes: duplicates, caps and holds come by themselves. */
const somePress = fc.record({
  place: fc.constantFrom(0, 1, 11, 12, 30, 60, 90),
  minute: fc.nat(40),
  method: fc.constantFrom(
    "static" as const,
    "static" as const,
    "staff" as const,
  ),
  then: fc.constantFrom("stays", "stays", "stays", "voided", "cleared"),
});
const someEntry = fc.record({
  tier: fc.nat(edition.tiers.length - 1),
  periodKey: fc.constantFrom("", "2026-11", "#1"),
});
/** Coupons a card has used, each by its position as often as it is named. */
const someUses = fc.array(fc.nat(2), { maxLength: 3 });
const someCard = fc.record({
  uses: someUses,
  presses: fc.array(somePress, { minLength: 1, maxLength: 9 }),
  foldsAfter: fc.nat(9),
  entries: fc.uniqueArray(someEntry, {
    maxLength: 4,
    selector: ({ tier, periodKey }) => `${tier} ${periodKey}`,
  }),
});
type SomeCard = typeof someCard extends fc.Arbitrary<infer T> ? T : never;

async function decide(stampId: string, then: string) {
  const [at, by] = [new Date(), "staff:test"];
  await transaction(async (tx) => {
    if (then === "voided")
      await tx
        .insert(voids)
        .values({ stampId, voidedAt: at, voidedBy: by, reason: "test" })
        .onConflictDoNothing();
    if (then === "cleared")
      await tx
        .insert(clearances)
        .values({ stampId, clearedAt: at, clearedBy: by, reason: "test" })
        .onConflictDoNothing();
  });
}

async function enter(
  cardId: string,
  { tier, periodKey }: SomeCard["entries"][0],
) {
  await transaction((tx) =>
    tx.insert(entries).values({
      id: newId(new Date()),
      rallyId,
      tierId: edition.tiers[tier]!.id,
      cardId,
      number: makeEntryNumber(random(8)),
      periodKey,
      enteredAt: new Date(),
    }),
  );
}

async function holderOf(card: SomeCard): Promise<Holder> {
  const keyHash = newKeyHash();
  for (const [i, { place, minute, method, then }] of card.presses.entries()) {
    const at = new Date(start + minute * 60_000);
    const press = pressAt(edition, edition.checkpoints[place]!, at);
    const { stamp } = await checkIn({ ...press, method }, keyHash);
    await decide(stamp.id, then);
    if (i === card.foldsAfter) await foldTally();
  }
  const holder = { keyHash, card: await cardOf(edition, keyHash) };
  for (const entry of card.entries) await enter(holder.card.id, entry);
  for (const at of card.uses)
    expect(await pressed(coupons[at]!, holder.card)).toBe("used");
  return holder;
}

/** How often each coupon stands used on a card. */
async function usedOn({ card }: Holder): Promise<number[]> {
  const all = await Promise.all(coupons.map(usesOf));
  return all.map(
    (uses) => uses.filter(({ cardId }) => cardId === card.id).length,
  );
}

const countsOf = (uses: number[]) =>
  coupons.map((_, at) => uses.filter((one) => one === at).length);

const slotOf = (stamp: CardStamp) => `${stamp.checkpointId} ${stamp.periodKey}`;

/** The better standing of each place and period: what a merge has to come to. */
function unionOf(all: CardStamp[]): Record<string, string> {
  const best: Record<string, CardStamp> = {};
  for (const stamp of all) {
    const other = best[slotOf(stamp)];
    if (!other || rank[stamp.standing] > rank[other.standing])
      best[slotOf(stamp)] = stamp;
  }
  return standings(Object.values(best));
}

function standings(all: CardStamp[]): Record<string, string> {
  return Object.fromEntries(
    all.map((stamp) => [slotOf(stamp), stamp.standing]),
  );
}

const stampsOf = ({ card }: Holder) => listCardStamps(db, card.id, rallyId);

function liveEntries({ card }: Holder) {
  return db
    .select()
    .from(entries)
    .where(and(eq(entries.cardId, card.id), isNull(entries.withdrawnAt)));
}

function slotsOf(list: { tierId: string; periodKey: string }[]): string[] {
  return list.map(({ tierId, periodKey }) => `${tierId} ${periodKey}`).sort();
}

test(
  "a merge of any two cards is their union, and every number follows",
  async () => {
    await fc.assert(
      fc.asyncProperty(someCard, someCard, async (one, other) => {
        const [winner, loser] = [await holderOf(one), await holderOf(other)];
        const before = [
          ...(await stampsOf(winner)),
          ...(await stampsOf(loser)),
        ];
        const entered = [await liveEntries(winner), await liveEntries(loser)];
        const outcome = await rescueBy(edition, loser.keyHash, winner.card);
        expect(outcome).toEqual({ ok: true, merged: true });

        const after = await stampsOf(winner);
        expect(standings(after)).toEqual(unionOf(before));
        const counted = after.filter(({ standing }) => standing === "counted");
        const progress = await findProgress(winner.card.id, rallyId);
        expect(progress?.counted ?? 0).toBe(counted.length);
        const ids = before.map(({ id }) => id);
        expect(await db.$count(stamps, inArray(stamps.id, ids))).toBe(
          ids.length,
        );

        const live = await liveEntries(winner);
        expect(slotsOf(live)).toEqual(
          [...new Set(slotsOf(entered.flat()))].sort(),
        );
        const kept = new Set(live.map(({ id }) => id));
        expect(entered[0]!.every(({ id }) => kept.has(id))).toBe(true);
        expect(await liveEntries(loser)).toEqual([]);
        const gone = await db.$count(
          entries,
          and(
            eq(entries.cardId, loser.card.id),
            eq(entries.withdrawnReason, "merged"),
          ),
        );
        expect(gone + live.length).toBe(entered.flat().length);

        const used = [...one.uses, ...other.uses];
        expect(await usedOn(winner)).toEqual(countsOf(used));
        expect(await usedOn(loser)).toEqual([0, 0, 0]);

        const keys = await db
          .select({ hash: cardKeys.hash })
          .from(cardKeys)
          .where(eq(cardKeys.cardId, winner.card.id));
        expect(keys.map(({ hash }) => hash).sort()).toEqual(
          [winner.keyHash, loser.keyHash].sort(),
        );
        expect((await verifyTally()).differences).toEqual([]);
      }),
      { numRuns: sizeOf("PROOF_MERGES", 40) },
    );
  },
  sizeOf("PROOF_MERGES", 40) * 3000,
);
