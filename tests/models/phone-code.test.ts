import { eq } from "drizzle-orm";
import { expect, it } from "vitest";
import { addDays } from "#app/domain/business-day.ts";
import { listActs } from "#app/models/audit.server.ts";
import type { Edition, Shop } from "#app/models/edition.server.ts";
import { signInByLetter } from "#app/models/letter-sign-in.server.ts";
import { listShopLetters } from "#app/models/letter.server.ts";
import { issuePhoneCode } from "#app/models/phone-code.server.ts";
import { signInByPhone } from "#app/models/phone-sign-in.server.ts";
import { findCheckpoint } from "#app/models/shop.server.ts";
import { sweepOld } from "#app/models/sweep.server.ts";
import { db } from "#db/client.server.ts";
import { phoneCodes } from "#db/schema/letter.ts";
import { makeOtherWard } from "#tests/routes/merchant-world.ts";
import { lettered } from "#tests/routes/letter-world.ts";
import { newShop } from "#tests/routes/shop-world.ts";

const MINUTE_MS = 60_000;
const now = new Date();
const after = (minutes: number) =>
  new Date(now.getTime() + minutes * MINUTE_MS);

async function issue(rally: Edition["rally"], shop: Shop, at = now) {
  const issued = await issuePhoneCode(rally, shop, "officer", at);
  if (!issued.ok) throw new Error(issued.refusal);
  return issued;
}

/** A shop with a code that has just been read out. */
async function phoned() {
  const { shop, rally, letter } = await lettered();
  const { number } = (await findCheckpoint(rally.id, shop.id))!;
  const { digits } = await issue(rally, shop);
  const enter = (typed = digits, at = now, device = "電話") =>
    signInByPhone(shop.wardId, { number, digits: typed, device }, [], at);
  return { shop, rally, letter, number, digits, enter };
}

/** Six digits that are not these. */
const not = (digits: string) =>
  String((Number(digits) + 1) % 1_000_000).padStart(6, "0");

it("lets a device in once, and is only stored as a keyed hash", async () => {
  const { shop, letter, digits, enter } = await phoned();
  expect(digits).toMatch(/^\d{6}$/);
  const [row] = await db
    .select()
    .from(phoneCodes)
    .where(eq(phoneCodes.letterId, letter.id));
  expect(JSON.stringify(row)).not.toContain(digits);
  const [act] = await listActs(shop.wardId, 1);
  expect(act).toMatchObject({
    actor: "staff:officer",
    action: "phone-code-issue",
    subject: `shop:${shop.id}`,
  });
  expect(JSON.stringify(act)).not.toContain(digits);
  expect(await enter()).toMatchObject({ ok: true, shopId: shop.id });
  expect(await enter()).toEqual({ ok: false, refusal: "wrong" });
});

it("lets one of two in that type it at once", async () => {
  const { enter } = await phoned();
  const both = await Promise.all([enter(), enter()]);
  expect(both.map(({ ok }) => ok).sort()).toEqual([false, true]);
});

it("is burned by five wrong tries, also at once, and not by four", async () => {
  const [four, five] = [await phoned(), await phoned()];
  for (let i = 0; i < 4; i++) await four.enter(not(four.digits));
  expect((await four.enter()).ok).toBe(true);
  const tries = Array.from({ length: 5 }, () => five.enter(not(five.digits)));
  for (const one of await Promise.all(tries))
    expect(one).toEqual({ ok: false, refusal: "wrong" });
  expect(await five.enter()).toEqual({ ok: false, refusal: "wrong" });
  const burst = await phoned();
  const guesses = Array.from({ length: 9 }, () =>
    burst.enter(not(burst.digits)),
  );
  await Promise.all(guesses);
  expect((await burst.enter()).ok).toBe(false);
  const [row] = await db
    .select()
    .from(phoneCodes)
    .where(eq(phoneCodes.letterId, burst.letter.id));
  expect(row).toMatchObject({ tries: 5, usedAt: null });
  const again = await issue(five.rally, five.shop);
  expect((await five.enter(again.digits)).ok).toBe(true);
});

it("is good for ten minutes and until the next one", async () => {
  const [early, late] = [await phoned(), await phoned()];
  expect((await early.enter(early.digits, after(9.9))).ok).toBe(true);
  expect((await late.enter(late.digits, after(10))).ok).toBe(false);
  const replaced = await phoned();
  const { digits } = await issue(replaced.rally, replaced.shop);
  if (digits !== replaced.digits)
    expect((await replaced.enter()).ok).toBe(false);
  expect((await replaced.enter(digits)).ok).toBe(true);
});

it("two officials at once leave one code open", async () => {
  const { shop, rally, letter } = await lettered();
  await Promise.all([issue(rally, shop), issue(rally, shop)]);
  const rows = await db
    .select()
    .from(phoneCodes)
    .where(eq(phoneCodes.letterId, letter.id));
  expect(rows.filter(({ revokedAt }) => revokedAt === null)).toHaveLength(1);
});

it("opens nothing for another number or another ward", async () => {
  const { number, digits, shop, enter } = await phoned();
  const typed = { number: number + 5000, digits, device: "d" };
  expect((await signInByPhone(shop.wardId, typed, [], now)).ok).toBe(false);
  const { ward } = await makeOtherWard();
  const there = await signInByPhone(ward.id, { ...typed, number }, [], now);
  expect(there).toEqual({ ok: false, refusal: "wrong" });
  expect((await enter()).ok).toBe(true);
});

it("waits unused while three devices are in", async () => {
  const { shop, rally, letter, enter } = await phoned();
  for (const name of ["一", "二", "三"])
    await signInByLetter({ shop, rally, letter }, name, [], now);
  const full = await enter();
  expect(full).toMatchObject({ ok: false, refusal: "full" });
  const [row] = await db
    .select()
    .from(phoneCodes)
    .where(eq(phoneCodes.letterId, letter.id));
  expect(row).toMatchObject({ usedAt: null, tries: 0 });
});

it("makes a shop's first letter, and none when letters let nobody in", async () => {
  const { rally } = await lettered();
  const shop = await newShop(undefined, {
    mode: "static",
    minimumYen: 0,
    number: undefined,
    themes: [],
  });
  const late = new Date(`${addDays(rally.endsOn, 9)}T12:00:00+09:00`);
  expect(await issuePhoneCode(rally, shop, "officer", late)).toEqual({
    ok: false,
    refusal: "over",
  });
  expect(await listShopLetters(shop.id)).toEqual([]);
  await issue(rally, shop);
  expect(await listShopLetters(shop.id)).toHaveLength(1);
});

it("is swept a day after it expired", async () => {
  const { letter } = await phoned();
  const count = async () =>
    (
      await db
        .select()
        .from(phoneCodes)
        .where(eq(phoneCodes.letterId, letter.id))
    ).length;
  await sweepOld(after(10 + 24 * 60));
  expect(await count()).toBe(1);
  await sweepOld(after(11 + 24 * 60));
  expect(await count()).toBe(0);
});
