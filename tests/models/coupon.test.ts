import { and, eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { addDays, businessDay, weekday } from "#app/domain/business-day.ts";
import { useCoupon } from "#app/models/coupon.server.ts";
import { listUsesToday } from "#app/models/coupon-day.server.ts";
import { undoCouponUse } from "#app/models/coupon-undo.server.ts";
import { withdrawShop } from "#app/models/shop-withdrawal.server.ts";
import { db } from "#db/client.server.ts";
import { auditLog } from "#db/schema/audit.ts";
import { makeOtherWard } from "#tests/routes/merchant-world.ts";
import {
  makeCoupon,
  newCard,
  pressed,
  pressOf,
  usesOf,
} from "./coupon-world.ts";
import { sampleEdition } from "./press.ts";

const edition = await sampleEdition();
const { ward, checkpoints } = edition;
const [shop, other] = [checkpoints[5]!.shop, checkpoints[6]!.shop];
const today = businessDay(new Date());
const MINUTE = 60_000;

async function refusedActs(id: string) {
  const subject = eq(auditLog.subject, `promotion:${id}`);
  const action = eq(auditLog.action, "promotion-refused");
  return db.$count(auditLog, and(subject, action));
}

test("one card uses a coupon as often as it may, and says who pressed", async () => {
  const coupon = await makeCoupon(shop, { perCard: 2 });
  const card = await newCard(ward.id);
  expect(await pressed(coupon, card)).toBe("used");
  expect(await pressed(coupon, card, { shop })).toBe("used");
  expect(await pressed(coupon, card)).toBe("used-up");
  const uses = await usesOf(coupon);
  const tellers = uses.map(({ usedBy }) => usedBy).sort();
  expect(tellers).toEqual([`card:${card.id}`, `shop:${shop.id}`]);
  expect(uses.map(({ cardPlace }) => cardPlace).sort()).toEqual([1, 2]);
});

test("the same press sent twice is one use, also to a coupon that has ended since", async () => {
  const coupon = await makeCoupon(shop, { perCard: 3 });
  const card = await newCard(ward.id);
  const press = pressOf(coupon, card);
  const [first, twin] = await Promise.all([useCoupon(press), useCoupon(press)]);
  const later = await useCoupon({
    ...press,
    now: new Date(Date.now() + 3 * 86_400_000),
  });
  expect([first, twin].map((one) => one.ok && one.isNew).sort()).toEqual([
    false,
    true,
  ]);
  expect(later).toMatchObject({ ok: true, isNew: false });
  expect(await usesOf(coupon)).toHaveLength(1);
  const stranger = await newCard(ward.id);
  expect(await pressed(coupon, stranger, { pressId: press.pressId })).toBe(
    "used",
  );
  expect(await usesOf(coupon)).toHaveLength(2);
});

test.each([
  ["withdrawn", { withdrawnAt: new Date() }],
  ["withdrawn", { hiddenAt: new Date() }],
  ["withdrawn", { postedAt: null }],
  ["ended", { startsOn: addDays(today, -2), endsOn: addDays(today, -1) }],
  ["not-started", { startsOn: addDays(today, 1), endsOn: addDays(today, 2) }],
  ["sold-out", { soldOutAt: new Date() }],
  ["not-now", { weekdays: [(weekday(today) + 3) % 7] }],
  ["unknown", { kind: "offer" as const }],
])("is refused as %s by %j", async (refusal, more) => {
  const coupon = await makeCoupon(shop, more);
  const card = await newCard(ward.id);
  expect(await pressed(coupon, card)).toBe(refusal);
  expect(await usesOf(coupon)).toEqual([]);
});

test("of a shop that has left, nobody can use it", async () => {
  const { shop: leaver } = checkpoints.at(-1)!;
  const coupon = await makeCoupon(leaver);
  const card = await newCard(ward.id);
  const by = { staffId: "somebody", reason: "閉店" };
  await withdrawShop(leaver, edition.rally, by, new Date());
  expect(await pressed(coupon, card)).toBe("withdrawn");
  await withdrawShop(leaver, null, by, new Date());
  expect(await pressed(coupon, card, { shop: leaver })).toBe("withdrawn");
  expect(await usesOf(coupon)).toEqual([]);
});

test("another shop's, another ward's and nobody's coupon are unknown; a shop that reached is noted", async () => {
  const coupon = await makeCoupon(other);
  const card = await newCard(ward.id);
  expect(await pressed(coupon, card, { shop })).toBe("unknown");
  expect(await refusedActs(coupon.id)).toBe(1);
  const nobodys = { ...coupon, id: crypto.randomUUID() };
  expect(await pressed(nobodys, card, { shop })).toBe("unknown");
  expect(await refusedActs(nobodys.id)).toBe(0);
  const neighbour = await makeOtherWard();
  const theirs = await makeCoupon(neighbour.shop);
  expect(await pressed(theirs, card)).toBe("unknown");
  expect(await refusedActs(theirs.id)).toBe(0);
  expect(await pressed(coupon, card)).toBe("used");
});

test("its shop takes a use back once, within ten minutes, and the places are free again", async () => {
  const coupon = await makeCoupon(shop, { stock: 2 });
  const [a, b, c] = await Promise.all([1, 2, 3].map(() => newCard(ward.id)));
  const first = await useCoupon(pressOf(coupon, a!));
  expect(await pressed(coupon, b!)).toBe("used");
  expect(await pressed(coupon, c!)).toBe("none-left");
  if (!first.ok) throw new Error(first.refusal);
  const { id, usedAt } = first.use;
  const after = (minutes: number) =>
    new Date(usedAt.getTime() + minutes * MINUTE);

  const reached = await undoCouponUse(other, id, after(1));
  expect(reached).toEqual({ ok: false, refusal: "unknown" });
  expect(await refusedActs(coupon.id)).toBe(1);
  expect(await undoCouponUse(shop, id, after(10.01))).toEqual({
    ok: false,
    refusal: "too-late",
  });
  const both = await Promise.all(
    [1, 2].map(() => undoCouponUse(shop, id, after(10))),
  );
  expect(both.map((one) => (one.ok ? "ok" : one.refusal)).sort()).toEqual([
    "ok",
    "undone",
  ]);
  const acts = await db
    .select({ actor: auditLog.actor })
    .from(auditLog)
    .where(eq(auditLog.subject, `coupon-use:${id}`));
  expect(acts).toEqual([{ actor: `shop:${shop.id}` }]);
  expect(await pressed(coupon, c!)).toBe("used");
  expect(await pressed(coupon, a!)).toBe("none-left");
  const places = (await usesOf(coupon)).map(({ stockPlace }) => stockPlace);
  expect(places.sort()).toEqual([1, 2]);
  expect(await undoCouponUse(shop, crypto.randomUUID(), new Date())).toEqual({
    ok: false,
    refusal: "unknown",
  });
});

test("a press whose use was taken back is a new one", async () => {
  const coupon = await makeCoupon(shop);
  const press = pressOf(coupon, await newCard(ward.id));
  const first = await useCoupon(press);
  if (!first.ok) throw new Error(first.refusal);
  await undoCouponUse(shop, first.use.id, new Date());
  const later = new Date(press.now.getTime() + 1000);
  const second = await useCoupon({ ...press, now: later });
  expect(second).toMatchObject({ ok: true, isNew: true });
  const shown = (await listUsesToday(shop, new Date())).filter(({ id }) =>
    [first.use.id, second.ok && second.use.id].includes(id),
  );
  expect(shown.map(({ isUndone, canUndo }) => [isUndone, canUndo])).toEqual([
    [false, true],
    [true, false],
  ]);
});
