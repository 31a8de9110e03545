import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { newId } from "#app/models/id.server.ts";
import * as day from "#app/routes/merchant.coupons._index.tsx";
import { db, transaction } from "#db/client.server.ts";
import { auditLog } from "#db/schema/audit.ts";
import { couponUses } from "#db/schema/promotion.ts";
import { makeCoupon, newCard, usesOf } from "#tests/models/coupon-world.ts";
import { call, getRequest } from "#tests/setup/request.ts";
import { openInHand, pressInHand, resident, takeBack } from "./coupon-doors.ts";
import {
  firstShop,
  otherShop,
  sampleEdition,
  signedIn,
} from "./merchant-world.ts";

type Here = Awaited<ReturnType<typeof firstShop>>;

let edition: Awaited<ReturnType<typeof sampleEdition>>;
let here: Here;
let there: Here;
let merchant: string;

beforeAll(async () => {
  edition = await sampleEdition();
  here = await firstShop();
  there = await otherShop();
  merchant = await signedIn(edition.ward, here.shop);
});

describe("with the card in the shop's hands", () => {
  it("the shop sees its own coupons, uses one, and takes it back", async () => {
    const coupon = await makeCoupon(here.shop, { stock: 3 });
    const { number } = await newCard(edition.ward.id);
    const listed = async () => {
      const { body } = await openInHand(number, merchant);
      const { coupons } = (body as { toStamp: { coupons: { id: string }[] } })
        .toStamp;
      return coupons.find(({ id }) => id === coupon.id);
    };
    expect(await listed()).toMatchObject({
      refusal: null,
      left: { onCard: 1, inAll: 3 },
    });
    const { status, headers } = await pressInHand(number, coupon.id, merchant);
    const [use] = await usesOf(coupon);
    expect(status).toBe(303);
    const next = `?coupon=${use!.id}`;
    expect(headers.get("Location")).toBe(`/c/${number}${next}`);
    expect(use!.usedBy).toBe(`shop:${here.shop.id}`);
    expect((await openInHand(number, merchant, next)).body).toMatchObject({
      toStamp: { used: { id: use!.id, isUndone: false } },
    });
    expect(await listed()).toMatchObject({ refusal: "used-up" });
    const again = await pressInHand(number, coupon.id, merchant);
    expect(again).toMatchObject({
      status: 409,
      body: { couponRefusal: { why: "used-up" } },
    });

    const shown = await call(
      day.loader,
      getRequest("/merchant/coupons", { cookie: merchant }),
    );
    const text = JSON.stringify(shown.body);
    expect(text).toContain(use!.id);
    expect(text).toContain(`"lastDigits":"${number.slice(-4)}"`);
    expect(text).not.toContain(number);
    expect(text).not.toContain(use!.cardId);

    const rival = await signedIn(edition.ward, there.shop);
    expect((await takeBack(use!.id, rival)).status).toBe(404);
    for (let i = 0; i < 2; i++) {
      const { headers } = await takeBack(use!.id, merchant);
      expect(headers.get("Location")).toBe("/merchant/coupons?done=undone");
    }
    expect((await pressInHand(number, coupon.id, merchant)).status).toBe(303);
  });

  it("another shop's coupon is 404 and in the log; a card or coupon of nobody 404", async () => {
    const theirs = await makeCoupon(there.shop);
    const { number } = await newCard(edition.ward.id);
    expect(await pressInHand(number, theirs.id, merchant)).toMatchObject({
      status: 404,
      body: { couponRefusal: { why: "unknown" } },
    });
    const noted = await db
      .select({ actor: auditLog.actor, action: auditLog.action })
      .from(auditLog)
      .where(eq(auditLog.subject, `promotion:${theirs.id}`));
    const actor = `shop:${here.shop.id}`;
    expect(noted).toEqual([{ actor, action: "promotion-refused" }]);
    expect((await pressInHand(number, "__proto__", merchant)).status).toBe(404);
    expect((await pressInHand("00000000", theirs.id, merchant)).status).toBe(
      404,
    );
    expect(await usesOf(theirs)).toEqual([]);
  });

  it("after ten minutes it stays used, and after its day it is 410", async () => {
    const coupon = await makeCoupon(here.shop);
    const { number } = await newCard(edition.ward.id);
    await pressInHand(number, coupon.id, merchant);
    const [use] = await usesOf(coupon);
    const usedAt = new Date(Date.now() - 601_000);
    await transaction((tx) =>
      tx.update(couponUses).set({ usedAt }).where(eq(couponUses.id, use!.id)),
    );
    expect(await takeBack(use!.id, merchant)).toMatchObject({
      status: 409,
      body: { refusal: "too-late" },
    });
    expect((await takeBack("__proto__", merchant)).status).toBe(404);
    const over = await makeCoupon(here.shop, {
      startsOn: "2026-01-01",
      endsOn: "2026-01-02",
    });
    expect((await pressInHand(number, over.id, merchant)).status).toBe(410);
  });

  it("only a signed-in shop can press, list or take back", async () => {
    const coupon = await makeCoupon(here.shop);
    const { cookie, card } = await resident();
    expect((await pressInHand(card.number, coupon.id, cookie)).status).toBe(
      303,
    );
    expect(
      (await takeBack(newId(new Date()), cookie)).headers.get("Location"),
    ).toMatch(/^\/sign-in/);
    expect(await usesOf(coupon)).toEqual([]);
  });
});
