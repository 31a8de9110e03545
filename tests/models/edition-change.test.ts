import { asc, eq } from "drizzle-orm";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { TierRow } from "#app/domain/edition/tier-row.ts";
import { namedStreets } from "#app/http/office-rally.server.ts";
import {
  saveEdition,
  type EditionChange,
} from "#app/models/edition-change.server.ts";
import { cloneEdition } from "#app/models/edition-clone.server.ts";
import { findBrokenAct } from "#app/models/audit.server.ts";
import {
  publishEdition,
  unpublishEdition,
} from "#app/models/edition-publication.server.ts";
import { type Edition, findEdition } from "#app/models/edition.server.ts";
import { enterDraw, readEntries } from "#app/models/entry.server.ts";
import { findProgress } from "#app/models/card-progress.server.ts";
import { offeredOf } from "#app/models/offered.server.ts";
import { verifyTally } from "#app/models/tally-verify.server.ts";
import { foldTally } from "#app/models/tally-fold.server.ts";
import { db } from "#db/client.server.ts";
import { rallyNotices, tiers } from "#db/schema/rally.ts";
import { holderAt } from "./merge-cards.ts";
import {
  changeOf,
  doingIn,
  fresh,
  makeEvent,
  nobody,
} from "./edition-world.ts";
import { sampleEdition } from "./press.ts";

const source = await sampleEdition();
const { ward } = source;
let drafts = 0;

async function makeDraft(): Promise<Edition> {
  drafts += 1;
  const wish = {
    slug: `draft-${drafts}`,
    name: "下書き",
    startsOn: "2028-01-01",
    withShops: false,
  };
  const made = await cloneEdition(
    ward,
    nobody,
    source.rally.id,
    wish,
    new Date(),
  );
  if (!made.ok) throw new Error(made.refusal);
  return fresh(made.rally.id);
}

async function save(edition: Edition, change: EditionChange) {
  const doing = await doingIn(ward.id);
  return saveEdition(
    doing,
    edition.rally.id,
    change,
    namedStreets(edition),
    offeredOf(edition),
  );
}

function tiersOf(rallyId: string) {
  return db
    .select()
    .from(tiers)
    .where(eq(tiers.rallyId, rallyId))
    .orderBy(asc(tiers.position));
}

test("two officials on one tier: the second is told, nothing is overwritten", async () => {
  const edition = await makeDraft();
  const ana = changeOf(edition, { a: { valueYen: "17000" } });
  const ben = changeOf(edition, {
    a: { valueYen: "16000" },
    c: { winners: "7" },
  });
  expect(await save(edition, ana)).toEqual({ ok: true });
  const before = await tiersOf(edition.rally.id);
  const told = await save(edition, ben);
  const id = edition.tiers.find(({ slug }) => slug === "a")!.id;
  expect(told).toMatchObject({
    ok: false,
    refusal: "conflict",
    conflicts: [{ subject: id }],
  });
  expect(await tiersOf(edition.rally.id)).toEqual(before);
  expect(before.find((tier) => tier.id === id)).toMatchObject({
    valueYen: 17_000,
    version: 2,
  });
});

test("two officials on two tiers: both changes stay", async () => {
  const edition = await makeDraft();
  const ana = changeOf(edition, { a: { valueYen: "17000" } });
  const ben = changeOf(edition, { c: { winners: "7" } });
  expect(await save(edition, ana)).toEqual({ ok: true });
  expect(await save(edition, ben)).toEqual({ ok: true });
  const now = await tiersOf(edition.rally.id);
  expect(now.find(({ slug }) => slug === "a")).toMatchObject({
    valueYen: 17_000,
  });
  expect(now.find(({ slug }) => slug === "c")).toMatchObject({ winners: 7 });
});

test("ten at once on one tier: one is saved, nine are told", async () => {
  const edition = await makeDraft();
  const all = await Promise.all(
    Array.from({ length: 10 }, (_, i) =>
      save(edition, changeOf(edition, { b: { valueYen: String(100 + i) } })),
    ),
  );
  expect(all.filter(({ ok }) => ok)).toHaveLength(1);
});

test("whatever two officials do, an accepted change is there and a refused one is not", async () => {
  const slug = fc.constantFrom("a", "b", "c");
  const step = fc.record({
    slug,
    by: fc.constantFrom(0, 1),
    value: fc.integer({ min: 1, max: 9999 }),
    reloads: fc.boolean(),
  });
  await fc.assert(
    fc.asyncProperty(
      fc.array(step, { minLength: 2, maxLength: 6 }),
      async (steps) => {
        const start = await makeDraft();
        const seen = [start, start];
        const expected = new Map(
          start.tiers.map((tier) => [tier.slug, tier.valueYen]),
        );
        for (const { slug, by, value, reloads } of steps) {
          if (reloads) seen[by] = await fresh(start.rally.id);
          const own = seen[by]!.tiers.find((tier) => tier.slug === slug)!;
          const before = await tiersOf(start.rally.id);
          const now = before.find((tier) => tier.slug === slug)!;
          const { ok } = await save(
            start,
            changeOf(seen[by]!, { [slug]: { valueYen: String(value) } }),
          );
          const isUntouched = value === own.valueYen;
          const isSame = value === now.valueYen;
          const isFresh = own.version === now.version;
          expect(ok).toBe(isUntouched || isSame || isFresh);
          if (ok && !isUntouched) expected.set(slug, value);
        }
        const now = await tiersOf(start.rally.id);
        expect(new Map(now.map((tier) => [tier.slug, tier.valueYen]))).toEqual(
          expected,
        );
      },
    ),
    { numRuns: 12 },
  );
});

test("tiers stand in the order of what they ask; new ones get an address", async () => {
  const edition = await makeDraft();
  const { tiers: rows, ...rest } = changeOf(edition, { c: { n: "8" } });
  const added = {
    id: null,
    was: "",
    typed: "x",
    version: 0,
    draft: {
      ...rows[0]!.draft!,
      mark: "D",
      rule: { kind: "streets" as const, n: 1 },
    },
  };
  expect(await save(edition, { ...rest, tiers: [...rows, added] })).toEqual({
    ok: true,
  });
  expect((await tiersOf(edition.rally.id)).map(({ slug }) => slug)).toEqual([
    "d",
    "b",
    "c",
    "a",
    "all",
  ]);
});

test("a raised threshold in a running rally needs a note, and takes no entry away", async () => {
  const edition = await findEdition(ward.id).then((one) => one!);
  const [three] = edition.tiers;
  const holder = await holderAt(edition, [0, 1, 2]);
  expect((await enterDraw(edition, holder.card, three!, new Date())).ok).toBe(
    true,
  );
  const progress = await findProgress(holder.card.id, edition.rally.id);
  await foldTally();
  const raise = changeOf(edition, { c: { n: "4" } });
  expect(await save(edition, raise)).toEqual({
    ok: false,
    refusal: "needs-note",
  });
  expect(
    await save(edition, { ...raise, note: "C賞は、きょうから4こです。" }),
  ).toEqual({ ok: true });
  const after = await fresh(edition.rally.id);
  expect(after.notices.map(({ text }) => text)).toEqual([
    "C賞は、きょうから4こです。",
  ]);
  expect(await readEntries(holder.card.id)).toHaveLength(1);
  expect(await findProgress(holder.card.id, edition.rally.id)).toEqual(
    progress,
  );
  expect(await verifyTally()).toMatchObject({ differences: [] });
  const late = await holderAt(after, [0, 1, 2]);
  const tier = after.tiers.find(({ slug }) => slug === "c")!;
  expect(await enterDraw(after, late.card, tier, new Date())).toEqual({
    ok: false,
    refusal: "not-reached",
  });
  const removal = changeOf(after, {}, { note: "やめます。" });
  removal.tiers.find(({ id }) => id === tier.id)!.draft = null;
  expect(await save(after, removal)).toMatchObject({
    refusal: "has-entries",
    entries: expect.any(Number) as number,
  });
});

test("other words need no note; the rally's own fields meet a conflict too", async () => {
  const edition = await findEdition(ward.id).then((one) => one!);
  const change = (row: TierRow) => changeOf(edition, { b: row });
  expect(await save(edition, change({ prize: "商品券" }))).toEqual({
    ok: true,
  });
  expect(
    await db.$count(rallyNotices, eq(rallyNotices.rallyId, edition.rally.id)),
  ).toBe(1);
  const draft = await makeDraft();
  const renamed = (name: string) => {
    const whole = changeOf(draft, {});
    whole.rally.typed = whole.rally.typed.replace("下書き", name);
    whole.rally.draft.names.ja = name;
    return whole;
  };
  expect(await save(draft, renamed("一"))).toEqual({ ok: true });
  expect(await save(draft, renamed("二"))).toMatchObject({
    conflicts: [{ subject: "rally" }],
  });
  expect((await fresh(draft.rally.id)).rally.name).toBe("一");
});

test("a rally goes back to draft only while nobody has a stamp", async () => {
  const event = await makeEvent("modoru", false);
  const doing = await doingIn(ward.id);
  expect(await unpublishEdition(doing, event.rally.id)).toEqual({
    ok: false,
    refusal: "not-public",
  });
  expect(await publishEdition(doing, event.rally.id)).toEqual({ ok: true });
  expect(await publishEdition(doing, event.rally.id)).toMatchObject({
    refusal: "already-public",
  });
  expect(await unpublishEdition(doing, event.rally.id)).toEqual({ ok: true });
  await publishEdition(doing, event.rally.id);
  await holderAt(await fresh(event.rally.id), [0]);
  expect(await unpublishEdition(doing, event.rally.id)).toEqual({
    ok: false,
    refusal: "has-stamps",
  });
  expect(await findBrokenAct(ward.id)).toBeNull();
});
