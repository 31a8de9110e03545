import { beforeAll, describe, expect, it } from "vitest";
import { addDays } from "#app/domain/business-day.ts";
import { mintCardKey, writeCardKey } from "#app/http/cookies.server.ts";
import { newId } from "#app/models/id.server.ts";
import { makeCoupon, usesOf } from "#tests/models/coupon-world.ts";
import { press, resident, show } from "./coupon-doors.ts";
import { firstShop, makeOtherWard, TODAY } from "./merchant-world.ts";

let here: Awaited<ReturnType<typeof firstShop>>;

beforeAll(async () => {
  here = await firstShop();
});

describe("a promotion's own page", () => {
  it("shows the slip to anybody, and of a coupon how to come by a card", async () => {
    const coupon = await makeCoupon(here.shop, { stock: 5, perCard: 2 });
    const { status, body, headers } = await show(coupon);
    expect(status).toBe(200);
    expect(headers.get("Cache-Control")).toBe("no-store");
    expect(body).toMatchObject({
      promotion: { id: coupon.id, title: coupon.title },
      shop: { slug: here.shop.slug },
      coupon: { hasCard: false, refusal: null },
      used: null,
    });
    const offer = await makeCoupon(here.shop, { kind: "offer", perCard: null });
    expect((await show(offer)).body).toMatchObject({ coupon: null });
    const { cookie } = await resident();
    expect((await show(coupon, cookie)).body).toMatchObject({
      coupon: { hasCard: true, left: { onCard: 2, inAll: 5 } },
    });
  });

  it.each([
    ["a draft", 404, { postedAt: null }],
    ["a withdrawn one", 404, { withdrawnAt: new Date() }],
    ["a hidden one", 404, { hiddenAt: new Date() }],
    ["one that is over", 410, { startsOn: "2026-01-01", endsOn: "2026-01-02" }],
  ])("of %s is %i, to look and to press", async (_, status, more) => {
    const coupon = await makeCoupon(here.shop, more);
    const { cookie } = await resident();
    expect((await show(coupon, cookie)).status).toBe(status);
    expect((await press(coupon, cookie)).status).toBe(status);
    expect(await usesOf(coupon)).toEqual([]);
  });

  it("of nobody, of another ward and of no coupon cannot be pressed", async () => {
    const { cookie } = await resident();
    const other = await makeOtherWard();
    const theirs = await makeCoupon(other.shop);
    const offer = await makeCoupon(here.shop, { kind: "offer" });
    for (const one of [theirs, offer, { id: "__proto__" }])
      expect((await press(one, cookie)).status).toBe(404);
    expect((await show(theirs, cookie)).status).toBe(404);
    expect(await usesOf(theirs)).toEqual([]);
  });
});

describe("a resident's press", () => {
  it("uses it once and leads to the time and the number, here only", async () => {
    const coupon = await makeCoupon(here.shop);
    const { cookie, card } = await resident();
    const id = newId(new Date());
    const { status, headers } = await press(coupon, cookie, id);
    expect(status).toBe(303);
    expect(headers.get("Location")).toBe(`/promotions/${coupon.id}?used=${id}`);
    const again = await press(coupon, cookie, id);
    expect(again.headers.get("Location")).toBe(
      `/promotions/${coupon.id}?used=${id}`,
    );
    expect(await usesOf(coupon)).toMatchObject([{ id, cardId: card.id }]);

    const { body } = await show(coupon, cookie, `?used=${id}`);
    expect(body).toMatchObject({
      used: { id, isUndone: false },
      coupon: { refusal: "used-up", left: { onCard: 0 } },
    });
    const stranger = await resident();
    for (const [as, query] of [
      [cookie, ""],
      [stranger.cookie, `?used=${id}`],
      [undefined, `?used=${id}`],
    ] as const)
      expect((await show(coupon, as, query)).body).toMatchObject({
        used: null,
      });
  });

  it.each([
    ["used-up", {}, 2],
    ["sold-out", { soldOutAt: new Date() }, 1],
    ["not-now", { fromTime: "00:00", toTime: "00:00" }, 1],
    [
      "not-started",
      { startsOn: addDays(TODAY, 1), endsOn: addDays(TODAY, 1) },
      1,
    ],
  ])("is refused as %s with 409", async (refusal, more, times) => {
    const coupon = await makeCoupon(here.shop, more);
    const { cookie } = await resident();
    for (let i = 1; i < times; i++) await press(coupon, cookie);
    const { status, body } = await press(coupon, cookie);
    expect([status, body]).toEqual([409, { refusal }]);
    expect(await usesOf(coupon)).toHaveLength(times - 1);
  });

  it("without a card is 409, and makes none", async () => {
    const coupon = await makeCoupon(here.shop);
    for (const cookie of [undefined, writeCardKey(mintCardKey())]) {
      const { status, cookies } = await press(coupon, cookie);
      expect([status, cookies]).toEqual([409, []]);
    }
    expect(await usesOf(coupon)).toEqual([]);
  });

  it("on two phones at once for the last one: exactly one", async () => {
    const coupon = await makeCoupon(here.shop, { stock: 1 });
    const phones = [await resident(), await resident()];
    const answers = await Promise.all(
      phones.map(({ cookie }) => press(coupon, cookie)),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 409]);
    expect(await usesOf(coupon)).toHaveLength(1);
  });
});
