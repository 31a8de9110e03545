import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { addDays, weekday } from "#app/domain/business-day.ts";
import { listActs } from "#app/models/audit.server.ts";
import {
  findShopPromotion,
  listShopPromotions,
  postPromotion,
} from "#app/models/promotion.server.ts";
import * as everywhere from "#app/routes/_resident.promotions/route.tsx";
import * as shopPage from "#app/routes/_resident.shops.$slug/route.tsx";
import * as streetPage from "#app/routes/_resident.streets.$slug/route.tsx";
import * as merchantHome from "#app/routes/merchant._index.tsx";
import * as edit from "#app/routes/merchant.promotions.$id.tsx";
import * as soldOutRoute from "#app/routes/merchant.promotions.$id_.sold-out.tsx";
import * as withdrawal from "#app/routes/merchant.promotions.$id_.withdrawal.tsx";
import * as list from "#app/routes/merchant.promotions._index.tsx";
import * as post from "#app/routes/merchant.promotions.new.tsx";
import { transaction } from "#db/client.server.ts";
import { promotions } from "#db/schema/promotion.ts";
import {
  call,
  getRequest,
  postRequest,
  testContext,
} from "#tests/setup/request.ts";
import {
  firstShop,
  newsOf,
  otherShop,
  sampleEdition,
  signedIn,
  TODAY,
} from "./merchant-world.ts";

const good = {
  kind: "offer",
  title: "柿1こ おまけ",
  text: "",
  period: "today",
};

type Fields = Record<string, string>;
let cookie: string;
let shop: Awaited<ReturnType<typeof firstShop>>["shop"];

beforeAll(async () => {
  ({ shop } = await firstShop());
  cookie = await signedIn((await sampleEdition()).ward, shop);
});

function send(fields: Fields) {
  const sent = postRequest("/merchant/promotions/new", fields, { cookie });
  return call(post.action, sent);
}

async function change(id: string, fields: Fields) {
  const path = `/merchant/promotions/${id}`;
  return call(edit.action, postRequest(path, fields, { cookie }), { id });
}

describe("posting again", () => {
  const open = (from: string) =>
    call(
      post.loader,
      getRequest(`/merchant/promotions/new?from=${from}`, { cookie }),
    );

  it("starts from the old words on the next days, and offers last week's", async () => {
    const startsOn = addDays(TODAY, -7);
    const old = await postPromotion(
      shop,
      {
        ...{ kind: "coupon", title: "先週の柿", text: "あまい" },
        ...{ startsOn, endsOn: startsOn, perCard: 2, stock: 30 },
        ...{ weekdays: null, words: { en: { title: "Kaki", text: "" } } },
      },
      new Date(),
    );
    expect((await open(old.id)).body).toMatchObject({
      start: {
        ...{ kind: "coupon", title: "先週の柿", text: "あまい" },
        ...{ period: "today", startsOn: "", perCard: "2", stock: "30" },
        enTitle: "Kaki",
      },
    });
    const fresh = await call(
      post.loader,
      getRequest("/merchant/promotions/new", { cookie }),
    );
    expect(fresh.body).toMatchObject({
      start: {},
      lastWeeks: { id: old.id, title: "先週の柿" },
    });
  });

  it("does not start from another shop's, which is noted", async () => {
    const { id } = await newsOf((await otherShop()).shop);
    expect((await open(id)).status).toBe(404);
    const { ward } = await testContext();
    expect((await listActs(ward.id, 1))[0]).toMatchObject({
      action: "promotion-refused",
      subject: `promotion:${id}`,
    });
    expect((await open("nothing")).status).toBe(404);
  });
});

describe("changing", () => {
  it("saves new words and notes it", async () => {
    const { id } = await newsOf(shop);
    const { status } = await change(id, { ...good, title: "なおしました" });
    expect(status).toBe(303);
    const changed = (await listShopPromotions(shop.id)).find(
      (one) => one.id === id,
    );
    expect(changed).toMatchObject({ kind: "offer", title: "なおしました" });
    expect(changed?.editedAt).not.toBeNull();
    const { ward } = await testContext();
    expect((await listActs(ward.id, 1))[0]?.action).toBe("promotion-edit");
  });

  it("withdraws once, and changes nothing after that", async () => {
    const { id } = await newsOf(shop);
    const path = `/merchant/promotions/${id}/withdrawal`;
    const first = await call(
      withdrawal.action,
      postRequest(path, {}, { cookie }),
      { id },
    );
    expect(first.headers.get("Location")).toBe(
      "/merchant/promotions?done=withdrawn",
    );
    const { ward } = await testContext();
    const [act] = await listActs(ward.id, 1);
    expect(act?.action).toBe("promotion-withdraw");
    await call(withdrawal.action, postRequest(path, {}, { cookie }), { id });
    expect((await listActs(ward.id, 1))[0]?.sequence).toBe(act?.sequence);
    expect((await change(id, good)).status).toBe(409);
    const page = await call(
      list.loader,
      getRequest("/merchant/promotions", { cookie }),
    );
    const { promotions } = page.body as {
      promotions: { id: string; state: string }[];
    };
    expect(promotions.find((one) => one.id === id)?.state).toBe("withdrawn");
  });

  it("does not undo what another phone changed, and says so", async () => {
    const { id } = await newsOf(shop);
    const page = await call(
      edit.loader,
      getRequest(`/merchant/promotions/${id}`, { cookie }),
      { id },
    );
    const { known } = page.body as { known: string };
    expect((await change(id, { ...good, known })).status).toBe(303);
    const late = await change(id, { ...good, title: "あとから", known });
    expect(late.status).toBe(409);
    expect(late.body).toMatchObject({
      refused: { refusal: "changed" },
      result: { initialValue: { title: "あとから" } },
    });
    const kept = await findShopPromotion(shop.id, id);
    expect(kept?.title).toBe(good.title);
  });

  it("tells the shop why the ward hid it, and nobody else of it", async () => {
    const { id } = await newsOf(shop, "見えないはず");
    const hidden = {
      hiddenAt: new Date(),
      hiddenBy: "staff:x",
      hiddenReason: "べつの店の写真でした",
    };
    await transaction((tx) =>
      tx.update(promotions).set(hidden).where(eq(promotions.id, id)),
    );
    const pages = [
      await call(list.loader, getRequest("/merchant/promotions", { cookie })),
      await call(edit.loader, getRequest("/", { cookie }), { id }),
    ];
    for (const { body } of pages)
      expect(JSON.stringify(body)).toContain(hidden.hiddenReason);
    const slug = shop.slug;
    const seen = [
      await call(everywhere.loader, getRequest("/promotions")),
      await call(shopPage.loader, getRequest(`/shops/${slug}`), { slug }),
    ];
    for (const { status, body } of seen) {
      expect(status).toBe(200);
      expect(JSON.stringify(body)).not.toContain("見えないはず");
    }
    const home = async () => {
      const { body } = await call(
        merchantHome.loader,
        getRequest("/merchant", { cookie }),
      );
      return (body as { hidden: { id: string } | null }).hidden?.id;
    };
    expect(await home()).toBe(id);
    const changed = await change(id, good);
    expect(changed.headers.get("Location")).toContain("done=corrected");
    expect((await findShopPromotion(shop.id, id))?.hiddenAt).not.toBeNull();
    expect(await home()).not.toBe(id);
  });

  it("lists on what terms it holds and what of a coupon is left", async () => {
    await send({
      ...{ ...good, kind: "coupon", perCard: "2", stock: "3" },
      ...{ weekday: String((weekday(TODAY) + 1) % 7), period: "week" },
      ...{ fromTime: "14:00", toTime: "17:00" },
    });
    const { body } = await call(
      list.loader,
      getRequest("/merchant/promotions", { cookie }),
    );
    const { promotions } = body as { promotions: Record<string, unknown>[] };
    expect(promotions[0]).toMatchObject({
      terms: { fromTime: "14:00", toTime: "17:00", stock: 3, perCard: 2 },
      ...{ holdsNow: false, left: 3, isUsedUp: false, state: "live" },
    });
  });

  it("is sold out by one press and there again by another", async () => {
    await send(good);
    const id = (await listShopPromotions(shop.id))[0]!.id;
    const path = `/merchant/promotions/${id}/sold-out`;
    const press = (soldOut: string) =>
      call(soldOutRoute.action, postRequest(path, { soldOut }, { cookie }), {
        id,
      });
    const first = await press("yes");
    expect(first.headers.get("Location")).toBe(
      "/merchant/promotions?done=soldout",
    );
    const slips = await call(everywhere.loader, getRequest("/promotions"));
    const { promotions: shown } = slips.body as {
      promotions: { promotion: { id: string; isSoldOut: boolean } }[];
    };
    expect(shown.find(({ promotion }) => promotion.id === id)).toMatchObject({
      promotion: { isSoldOut: true },
    });
    await press("no");
    expect((await findShopPromotion(shop.id, id))?.soldOutAt).toBeNull();
  });
});

describe("residents", () => {
  it("find it on its street, on those the shop chose, and by kind", async () => {
    const { streets, checkpoints } = await sampleEdition();
    const chosen = streets.find(({ id }) => id !== shop.streetId)!;
    const own = checkpoints[0]!.street;
    const third = streets.find(({ id }) => id !== own.id && id !== chosen.id)!;
    const more = { kind: "coupon", perCard: "1", street: chosen.id };
    await send({ ...good, ...more, title: "よその通りにも" });
    const id = (await listShopPromotions(shop.id))[0]!.id;
    const found = async (path: string, slug?: string) => {
      const door = slug ? streetPage.loader : everywhere.loader;
      const { body } = await call(door, getRequest(path), slug ? { slug } : {});
      return JSON.stringify(body).includes(id);
    };
    for (const [street, isThere] of [
      [own, true],
      [chosen, true],
      [third, false],
    ] as const) {
      const { slug } = street;
      expect(await found(`/streets/${slug}`, slug)).toBe(isThere);
      expect(await found(`/promotions?street=${slug}`)).toBe(isThere);
    }
    expect(await found("/promotions?kind=coupon")).toBe(true);
    expect(await found("/promotions?kind=news")).toBe(false);
    expect(await found("/promotions?kind=x&street=__proto__")).toBe(true);
  });
});
