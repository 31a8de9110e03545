import { describe, expect, it } from "vitest";
import { addDays, weekday } from "#app/domain/business-day.ts";
import type { Hours } from "#app/domain/opening.ts";
import { specialOpenings, weeklyOpenings } from "#app/http/json-ld/openings.ts";
import { announceClosure } from "#app/models/closure.server.ts";
import { newId } from "#app/models/id.server.ts";
import { withdrawShop } from "#app/models/shop-withdrawal.server.ts";
import { touchWard } from "#app/models/ward.server.ts";
import * as home from "#app/routes/_resident._index/route.tsx";
import * as promotionPage from "#app/routes/_resident.promotions_.$id/route.tsx";
import * as shopPage from "#app/routes/_resident.shops.$slug/route.tsx";
import * as promotionOg from "#app/routes/promotions.$id.og[.]png.ts";
import * as json from "#app/routes/promotions[.]json.ts";
import * as calendar from "#app/routes/shops.$slug.calendar[.]ics.ts";
import { lineAddress } from "#app/ui/share/address.ts";
import { socialMeta } from "#app/ui/share/meta.ts";
import { transaction } from "#db/client.server.ts";
import { checkpoints } from "#db/schema/rally.ts";
import { makeCoupon, newCard, pressed } from "#tests/models/coupon-world.ts";
import { makeEvent } from "#tests/models/edition-world.ts";
import { call, getRequest } from "#tests/setup/request.ts";
import { press, resident } from "./coupon-doors.ts";
import { harmless, hostile, insertPromotion } from "./feed-world.ts";
import { firstShop, sampleEdition, TODAY } from "./merchant-world.ts";

type Thing = Record<string, unknown>;
type Page = {
  address: string;
  social: Parameters<typeof socialMeta>[0] & { things: Thing[] };
  promotion: { isSoldOut: boolean };
  offers: { id: string }[];
};

const ORIGIN = "http://localhost:3000";

async function open(
  { loader }: { loader: Parameters<typeof call>[0] },
  path: string,
  params = {},
): Promise<Page> {
  const { status, body } = await call(loader, getRequest(path), params);
  expect(status).toBe(200);
  return body as Page;
}

async function shopThing() {
  const { shop } = await firstShop();
  const page = await open(shopPage, `/shops/${shop.slug}`, { slug: shop.slug });
  return page.social.things[0]!;
}

describe("a shop's page for machines", () => {
  it("is a LocalBusiness with its week and offers, and one canonical address however it was shared", async () => {
    const { shop } = await firstShop();
    const offer = await insertPromotion(shop.id, {
      kind: "offer",
      title: hostile,
    });
    const news = await insertPromotion(shop.id);
    const path = `/shops/${shop.slug}?openExternalBrowser=1`;
    const { social, address } = await open(shopPage, path, { slug: shop.slug });
    const [thing] = social.things;
    expect(thing).toMatchObject({
      "@context": "https://schema.org",
      "@type": "LocalBusiness",
      name: shop.name,
      geo: { latitude: shop.lat, longitude: shop.lng },
      openingHoursSpecification: weeklyOpenings(shop.hours),
    });
    const offers = thing!.makesOffer as Thing[];
    expect(
      offers.find(({ url }) => url === `${ORIGIN}/promotions/${offer}`),
    ).toMatchObject({ "@type": "Offer", name: harmless, validFrom: TODAY });
    expect(JSON.stringify(offers)).not.toContain(news);
    const url = `${ORIGIN}/shops/${shop.slug}`;
    expect(address).toBe(`${url}?openExternalBrowser=1`);
    expect(socialMeta(social)).toContainEqual({
      tagName: "link",
      rel: "canonical",
      href: url,
    });
    expect(socialMeta(social)).toContainEqual({
      property: "og:image",
      content: `${url}/og.png`,
    });
  });

  it("says a closure in the next request, and takes it back", async () => {
    const { shop } = await firstShop();
    const day = [1, 2, 3, 4, 5, 6, 7]
      .map((ahead) => addDays(TODAY, ahead))
      .find((one) => shop.hours.weekly[weekday(one)].length > 0)!;
    const draft = { day, lastDay: day, kind: "closed", closesAt: "" } as const;
    const before = await shopThing();
    const shut = {
      validFrom: day,
      validThrough: day,
      opens: "00:00",
      closes: "00:00",
    };
    expect(before.specialOpeningHoursSpecification).not.toContainEqual(
      expect.objectContaining(shut),
    );
    expect(await announceClosure(shop, draft, new Date())).toEqual({
      ok: true,
    });
    expect((await shopThing()).specialOpeningHoursSpecification).toContainEqual(
      expect.objectContaining(shut),
    );
  });
});

describe("opening hours", () => {
  const none = { 0: [], 1: [], 2: [], 3: [], 4: [], 5: [], 6: [] };
  const late: Hours = {
    weekly: {
      ...none,
      4: [{ open: "18:00", close: "26:00" }],
      5: [{ open: "18:00", close: "24:00" }],
      6: [{ open: "00:00", close: "24:00" }],
    },
    closedOnHolidays: true,
  };

  it("run past midnight and round the clock as schema.org reads them", () => {
    const spans = weeklyOpenings(late) as unknown as Thing[];
    expect(spans.map(({ opens, closes }) => [opens, closes])).toEqual([
      ["18:00", "02:00"],
      ["18:00", "00:00"],
      ["00:00", "23:59"],
    ]);
  });

  it("are otherwise on closures, early days and holidays only", () => {
    const around = {
      isHoliday: (day: string) => day === "2026-11-27",
      closures: [
        { day: "2026-11-26", kind: "early" as const, closesAt: "25:00" },
        { day: "2026-11-28", kind: "closed" as const, closesAt: "" },
        { day: "2026-11-30", kind: "closed" as const, closesAt: "" },
      ],
    };
    const special = specialOpenings(
      late,
      "2026-11-22",
      around,
    ) as unknown as Thing[];
    expect(
      special.map(({ validFrom, opens, closes }) => [validFrom, opens, closes]),
    ).toEqual([
      ["2026-11-26", "18:00", "01:00"],
      ["2026-11-27", "00:00", "00:00"],
      ["2026-11-28", "00:00", "00:00"],
    ]);
  });
});

it.each([
  ["coupon", "Offer", "offeredBy"],
  ["offer", "Offer", "offeredBy"],
  ["news", "SocialMediaPosting", "author"],
] as const)("a %s is a %s of its shop", async (kind, type, by) => {
  const { shop } = await firstShop();
  const id = await insertPromotion(shop.id, {
    kind,
    title: hostile,
    perCard: 1,
  });
  const page = await open(promotionPage, `/promotions/${id}`, { id });
  expect(page.social.things).toEqual([
    expect.objectContaining({
      "@type": type,
      url: `${ORIGIN}/promotions/${id}`,
      [by]: expect.objectContaining({
        "@id": `${ORIGIN}/shops/${shop.slug}#shop`,
      }),
    }),
  ]);
  expect(page.address).toBe(`${ORIGIN}/promotions/${id}?openExternalBrowser=1`);
});

it("a promotion in やさしい日本語 is shared without the marks of its readings", async () => {
  const { shop } = await firstShop();
  const easy = { title: "{柿|かき}を もらえます", text: "" };
  const id = await insertPromotion(shop.id, { words: { easy } });
  const request = getRequest(`/promotions/${id}`, {
    cookie: "language=ja-easy",
  });
  const { body } = await call(promotionPage.loader, request, { id });
  expect((body as Page).social?.title).toBe("柿を もらえます");
});

it("the first page is an Event with the rally's days", async () => {
  const { rally } = await sampleEdition();
  const { social } = await open(home, "/");
  expect(social.things).toEqual([
    expect.objectContaining({
      "@type": "Event",
      startDate: rally.startsOn,
      endDate: rally.endsOn,
    }),
  ]);
});

it("LINE is given the title and the address as one text", () => {
  const address = lineAddress(
    "柿1こ&おまけ #1",
    `${ORIGIN}/shops/a?openExternalBrowser=1`,
  );
  expect(new URL(address).host).toBe("line.me");
  expect(new URL(address).searchParams.get("text")).toBe(
    `柿1こ&おまけ #1\n${ORIGIN}/shops/a?openExternalBrowser=1`,
  );
});

it("a coupon whose number is used is sold out on every page", async () => {
  const { shop } = await firstShop();
  const terms = { stock: 1, endsOn: TODAY, title: "さいごの1こ" };
  const coupon = await makeCoupon(shop, terms);
  const { ward } = await sampleEdition();
  const sold = async () => {
    const path = `/promotions/${coupon.id}`;
    const page = await open(promotionPage, path, { id: coupon.id });
    const front = await open(home, "/");
    const feed = await call(json.loader, getRequest("/promotions.json"));
    const { items } = JSON.parse(feed.body as string) as { items: Thing[] };
    return [
      page.promotion.isSoldOut,
      page.social.things[0]!.availability,
      front.offers.some(({ id }) => id === coupon.id),
      items.find(({ title }) => String(title).includes(terms.title))!
        .content_text,
    ];
  };
  const limited = "https://schema.org/LimitedAvailability";
  const left = [
    false,
    limited,
    true,
    expect.not.stringContaining("なくなりました"),
  ];
  expect(await sold()).toEqual(left);
  expect(await pressed(coupon, await newCard(ward.id))).toBe("used");
  const none = "https://schema.org/SoldOut";
  const used = [true, none, false, expect.stringContaining("なくなりました")];
  expect(await sold()).toEqual(used);
});

describe("a shop that has left the rally", () => {
  const by = { staffId: "somebody", reason: "閉店" };

  it("shows no promotion anywhere", async () => {
    const edition = await sampleEdition();
    const { shop } = edition.checkpoints.at(-1)!;
    const coupon = await makeCoupon(shop, { title: "さよならの柿" });
    const { slug } = shop;
    const pages = async () => {
      const at = getRequest(`/promotions/${coupon.id}`);
      const { id } = coupon;
      const shown = await call(shopPage.loader, getRequest("/x"), { slug });
      const ics = await call(calendar.loader, getRequest("/x"), { slug });
      return {
        doors: [
          (await call(promotionPage.loader, at, { id })).status,
          (await call(promotionOg.loader, at, { id })).status,
          (await press(coupon, (await resident()).cookie)).status,
        ],
        told: [shown.body, ics.body].map((body) =>
          JSON.stringify(body).includes("さよならの柿"),
        ),
        isWithdrawn: (shown.body as { isWithdrawn: boolean }).isWithdrawn,
      };
    };
    expect(await pages()).toMatchObject({ told: [true, true] });
    await withdrawShop(shop, edition.rally, by, new Date());
    expect(await pages()).toEqual({
      doors: [404, 404, 404],
      told: [false, false],
      isWithdrawn: true,
    });
    const fair = await makeEvent("matsuri");
    const {
      shop: _shop,
      street: _street,
      mark: _mark,
      ...booth
    } = fair.checkpoints[0]!;
    await transaction(async (tx) => {
      const place = { id: newId(new Date()), shopId: shop.id, number: 99 };
      await tx.insert(checkpoints).values({ ...booth, ...place });
      await touchWard(tx, shop.wardId);
    });
    expect(await pages()).toMatchObject({
      doors: [200, 200, 303],
      isWithdrawn: false,
    });
  });
});
