import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { addDays, daysBetween } from "#app/domain/business-day.ts";
import { cloneEdition } from "#app/models/edition-clone.server.ts";
import { pauseRally, resumeRally } from "#app/models/pause.server.ts";
import { db, transaction } from "#db/client.server.ts";
import { cardProgress, entries } from "#db/schema/card.ts";
import { pauses, rallyNotices, tiers } from "#db/schema/rally.ts";
import { stamps } from "#db/schema/stamp.ts";
import { tallyHours } from "#db/schema/tally.ts";
import { shops } from "#db/schema/shop.ts";
import { checkpoints } from "#db/schema/rally.ts";
import { postNotice } from "#app/models/rally-notice.server.ts";
import { makeOtherWard } from "#tests/routes/merchant-world.ts";
import { doingIn, fresh, nobody } from "./edition-world.ts";
import { sampleEdition } from "./press.ts";

const source = await sampleEdition();
const { ward, rally } = source;
const first = addDays(rally.startsOn, 364);

const wish = {
  slug: "next",
  name: "来年の散歩",
  startsOn: first,
  withShops: true,
};
const copy = (more: Partial<typeof wish> = {}) =>
  cloneEdition(ward, nobody, rally.id, { ...wish, ...more }, new Date());

test("copies rules, tiers, moved channels and shops with new codes; never what people did", async () => {
  await pauseRally(source, nobody, "強風", new Date());
  await resumeRally(source, nobody, new Date());
  await transaction(async (tx) =>
    postNotice(tx, await doingIn(ward.id), rally.id, "きまりが変わりました。"),
  );
  const withdrawn = source.checkpoints[0]!;
  const closed = source.checkpoints[1]!;
  await transaction(async (tx) => {
    const now = new Date();
    await tx
      .update(checkpoints)
      .set({ withdrawnAt: now })
      .where(eq(checkpoints.id, withdrawn.id));
    await tx
      .update(shops)
      .set({ withdrawnAt: now })
      .where(eq(shops.id, closed.shopId));
  });
  const made = await copy();
  if (!made.ok) throw new Error(made.refusal);
  const next = await fresh(made.rally.id);
  expect(next.rally).toMatchObject({
    startsOn: first,
    endsOn: addDays(rally.endsOn, 364),
    rules: rally.rules,
    publishedAt: null,
    version: 1,
  });
  expect(next.rally.key.equals(rally.key)).toBe(false);
  for (const channel of next.channels) {
    const from = source.channels.find(({ kind }) => kind === channel.kind)!;
    expect(daysBetween(from.startsOn, channel.startsOn)).toBe(364);
    expect(daysBetween(from.endsOn, channel.endsOn)).toBe(364);
  }
  expect(next.channels).toHaveLength(2);
  const bare = ({
    id: _,
    rallyId: __,
    version: ___,
    ...tier
  }: (typeof source.tiers)[number]) => tier;
  expect(next.tiers.map(bare)).toEqual(source.tiers.map(bare));
  expect(next.checkpoints).toHaveLength(source.checkpoints.length - 2);
  const shopIds = next.checkpoints.map(({ shopId }) => shopId);
  expect(shopIds).not.toContain(withdrawn.shopId);
  expect(shopIds).not.toContain(closed.shopId);
  expect(next.codes.size).toBe(next.checkpoints.length);
  expect(
    [...next.codes.keys()].filter((code) => source.codes.has(code)),
  ).toEqual([]);
  for (const table of [
    stamps,
    cardProgress,
    entries,
    pauses,
    rallyNotices,
    tallyHours,
  ])
    expect(await db.$count(table, eq(table.rallyId, next.rally.id))).toBe(0);
});

test("without shops, only the rules come along", async () => {
  const made = await copy({ slug: "rules-only", withShops: false });
  if (!made.ok) throw new Error(made.refusal);
  const next = await fresh(made.rally.id);
  expect([next.checkpoints.length, next.tiers.length]).toEqual([0, 4]);
});

test("a taken slug writes nothing; another ward's rally is none", async () => {
  const before = await db.$count(tiers);
  expect(await copy({ slug: rally.slug })).toEqual({
    ok: false,
    refusal: "slug-taken",
  });
  expect(await db.$count(tiers)).toBe(before);
  const other = await makeOtherWard();
  const refused = await cloneEdition(
    other.ward,
    nobody,
    rally.id,
    wish,
    new Date(),
  );
  expect(refused).toEqual({ ok: false, refusal: "unknown-rally" });
});
