import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { addDays, businessDayStart } from "#app/domain/business-day.ts";
import type { Entries } from "#app/domain/edition.ts";
import type { Edition, Tier } from "#app/models/edition.server.ts";
import {
  enterDraw,
  type EntryOutcome,
  readEntries,
} from "#app/models/entry.server.ts";
import { db } from "#db/client.server.ts";
import { entries } from "#db/schema/card.ts";
import {
  cardOf,
  type Holder,
  holderAt,
  isLiving,
  rescueBy,
} from "./merge-cards.ts";
import { sampleEdition } from "./press.ts";

const edition = await sampleEdition();
const AT_ONCE = 50;
const DAY_MS = 86_400_000;

const tierOf = (slug: string): Tier =>
  edition.tiers.find((tier) => tier.slug === slug)!;
const [three, six] = [tierOf("c"), tierOf("b")];

const fifty = <T>(work: () => Promise<T>) =>
  Promise.all(Array.from({ length: AT_ONCE }, work));
const passed = (outcomes: EntryOutcome[]) => outcomes.filter(({ ok }) => ok);
const refusals = (outcomes: EntryOutcome[]) => [
  ...new Set(outcomes.flatMap((one) => (one.ok ? [] : one.refusal))),
];

function withEntries(kind: Entries): Edition {
  const rules = { ...edition.rally.rules, entries: kind };
  return { ...edition, rally: { ...edition.rally, rules } };
}

function press({ card }: Holder, tier = three, on = edition, at = new Date()) {
  return enterDraw(on, card, tier, at);
}

test("a card below the threshold is refused and nothing is written", async () => {
  const holder = await holderAt(edition, [0, 1]);
  expect(await press(holder)).toEqual({ ok: false, refusal: "not-reached" });
  expect(await readEntries(holder.card.id)).toEqual([]);
});

test("50 presses at once: one entry, 49 are told it is there", async () => {
  const holder = await holderAt(edition, [0, 1, 2]);
  const outcomes = await fifty(() => press(holder));
  expect(passed(outcomes)).toHaveLength(1);
  expect(refusals(outcomes)).toEqual(["already-entered"]);
  const [entry, ...others] = await readEntries(holder.card.id);
  expect(others).toEqual([]);
  expect(passed(outcomes)[0]).toEqual({ ok: true, entry });
  expect(entry?.number).toMatch(/^[0-9A-HJKMNP-TV-Z]{10}$/);
});

test("each tier reached takes its own entry, the others none", async () => {
  const holder = await holderAt(edition, [0, 1, 2, 3, 4, 5]);
  const outcomes = await Promise.all(
    edition.tiers.map((tier) => press(holder, tier)),
  );
  const entered = (await readEntries(holder.card.id)).map(
    ({ tierId }) => tierId,
  );
  expect(entered.sort()).toEqual([three.id, six.id].sort());
  expect(refusals(outcomes)).toEqual(["not-reached"]);
});

test("monthly: one in a month under 50 presses, one more the month after", async () => {
  const monthly = withEntries("monthly");
  const holder = await holderAt(edition, [0, 1, 2]);
  const later = new Date(Date.now() + 31 * DAY_MS);
  const first = await fifty(() => press(holder, three, monthly));
  expect(passed(first)).toHaveLength(1);
  expect(refusals(first)).toEqual(["already-this-month"]);
  const second = await fifty(() => press(holder, three, monthly, later));
  expect(passed(second)).toHaveLength(1);
  expect(await readEntries(holder.card.id)).toHaveLength(2);
});

test("without a limit 50 presses are 50 entries, each with its own number", async () => {
  const holder = await holderAt(edition, [0, 1, 2]);
  const unlimited = withEntries("unlimited");
  const outcomes = await fifty(() => press(holder, three, unlimited));
  expect(refusals(outcomes)).toEqual([]);
  const all = await readEntries(holder.card.id);
  expect(new Set(all.map(({ number }) => number)).size).toBe(AT_ONCE);
  expect(new Set(all.map(({ periodKey }) => periodKey)).size).toBe(AT_ONCE);
});

test("before the rally and after its last business day there is no entry", async () => {
  const holder = await holderAt(edition, [0, 1, 2]);
  const { startsOn, endsOn } = edition.rally;
  const opens = businessDayStart(startsOn);
  const ends = businessDayStart(addDays(endsOn, 1));
  const early = new Date(opens.getTime() - 1);
  expect(await press(holder, three, edition, early)).toEqual({
    ok: false,
    refusal: "not-started",
  });
  expect(await press(holder, three, edition, ends)).toEqual({
    ok: false,
    refusal: "closed",
  });
  const last = new Date(ends.getTime() - 1);
  expect(await press(holder, three, edition, last)).toMatchObject({ ok: true });
});

test("two cards with an entry each have one when they are one, by its first number", async () => {
  const old = await holderAt(edition, [0, 1, 2]);
  const own = await holderAt(edition, [3, 4, 5]);
  const kept = await press(old);
  await press(own);
  await rescueBy(edition, own.keyHash, old.card);
  expect(await readEntries(old.card.id)).toEqual([kept.ok && kept.entry]);
  expect(await readEntries(own.card.id)).toEqual([]);
  const [gone] = await db
    .select()
    .from(entries)
    .where(eq(entries.cardId, own.card.id));
  expect(gone).toMatchObject({ withdrawnReason: "merged" });
  expect(await press(old)).toEqual({ ok: false, refusal: "already-entered" });
  expect(await press(old, six)).toMatchObject({ ok: true });
});

test("entries pressed while two cards merge: one live entry, on the card that lives", async () => {
  for (let round = 0; round < 6; round++) {
    const old = await holderAt(edition, [0, 1, 2]);
    const own = await holderAt(edition, [3, 4, 5]);
    const outcomes = await Promise.all([
      press(old),
      press(own),
      rescueBy(edition, own.keyHash, old.card),
      press(own),
      press(old),
    ]);
    expect(outcomes.some((outcome) => outcome.ok)).toBe(true);
    const living = await cardOf(edition, own.keyHash);
    expect(await isLiving(living)).toBe(true);
    expect(await readEntries(living.id)).toHaveLength(1);
    expect(await readEntries(own.card.id)).toEqual([]);
  }
});
