import { renderToStaticMarkup } from "react-dom/server";
import { createElement } from "react";
import { beforeAll, describe, expect, it } from "vitest";
import { addDays } from "#app/domain/business-day.ts";
import { i18n } from "#app/locales/index.ts";
import { listActs } from "#app/models/audit.server.ts";
import { takePhoto } from "#app/models/photo.server.ts";
import { listShopPromotions } from "#app/models/promotion.server.ts";
import * as edit from "#app/routes/merchant.promotions.$id.tsx";
import * as list from "#app/routes/merchant.promotions._index.tsx";
import * as post from "#app/routes/merchant.promotions.new.tsx";
import { errorKey } from "#app/ui/merchant/promotion-errors.ts";
import { PromotionSlip } from "#app/ui/promotion/promotion-slip.tsx";
import { cameraJpeg } from "#tests/models/pictures.ts";
import {
  call,
  getRequest,
  postRequest,
  testContext,
} from "#tests/setup/request.ts";
import {
  firstShop,
  otherShop,
  sampleEdition,
  signedIn,
  TODAY,
} from "./merchant-world.ts";
import { pictureRequest } from "./picture-form.ts";

const good = {
  kind: "offer",
  title: "柿1こ おまけ",
  text: "",
  period: "today",
};

type Fields = Record<string, string>;
type Result = { initialValue: Fields; error: Record<string, string[]> };
type Posted = {
  result: Result;
  draft: Fields | null;
  photo: { id: string } | null;
  pictureRefusal: string | null;
};

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

const days = (startsOn: string, endsOn: string) => ({
  period: "days",
  startsOn,
  endsOn,
});

const bad: [string, Fields, field: string, code: string][] = [
  ["no title", { title: "" }, "title", "required"],
  [
    "a title of marks that cannot be seen",
    { title: "\u202E\u200F \t" },
    "title",
    "required",
  ],
  ["61 characters", { title: "柿".repeat(61) }, "title", "too-long"],
  ["10,000 characters", { title: "x".repeat(10_000) }, "title", "too-long"],
  ["401 characters of text", { text: "柿".repeat(401) }, "text", "too-long"],
  [
    "an end before the start",
    days(addDays(TODAY, 3), addDays(TODAY, 2)),
    "endsOn",
    "ends-before-start",
  ],
  [
    "an end in the past",
    days(addDays(TODAY, -3), addDays(TODAY, -1)),
    "endsOn",
    "already-over",
  ],
  ["a day that is none", days("2026-02-30", TODAY), "startsOn", "not-a-day"],
  [
    "more than a year",
    days(TODAY, addDays(TODAY, 366)),
    "endsOn",
    "period-too-long",
  ],
  ["one time alone", { fromTime: "14:00" }, "toTime", "time-pair"],
  [
    "an end of hours before their start",
    { fromTime: "14:00", toTime: "13:00" },
    "toTime",
    "to-before-from",
  ],
  ["a weekday that is none", { weekday: "9" }, "weekday", "unknown"],
  ["a number in words", { stock: "たくさん" }, "stock", "not-a-number"],
  [
    "a coupon without a number",
    { kind: "coupon", perCard: "" },
    "perCard",
    "required",
  ],
  [
    "a street of another ward",
    { street: "elsewhere" },
    "street",
    "unknown-street",
  ],
  ["foreign details alone", { koText: "감" }, "koTitle", "required"],
];

describe("posting", () => {
  it.each(bad)(
    "refuses %s beside the field and keeps what was typed",
    async (_, fields, field, code) => {
      const before = (await listShopPromotions(shop.id)).length;
      const { status, body } = await send({ ...good, ...fields });
      const { result } = body as Posted;
      expect(status).toBe(400);
      expect(result.error[field]).toContain(code);
      const key = errorKey(field, [code]);
      expect(key).toBe(`post.error.${field}.${code}`);
      expect(i18n.t(key!)).toMatch(/。$/);
      for (const [name, value] of Object.entries(fields))
        expect(result.initialValue[name] ?? "").toBe(value);
      expect(await listShopPromotions(shop.id)).toHaveLength(before);
    },
  );

  it.each([
    ["an unknown kind", { kind: "gift" }, "kind"],
    ["an unknown period", { period: "ever" }, "period"],
    ["nothing at all", { kind: "", title: "", period: "" }, "kind"],
  ])("refuses %s with a sentence", async (_, fields, field) => {
    const { status, body } = await send({ ...good, ...fields });
    const { error } = (body as Posted).result;
    expect(status).toBe(400);
    expect(errorKey(field, error[field])).toBe("post.error.other");
  });

  it("keeps what looks like code as plain text", async () => {
    const typed = "<script>alert(1)</script>";
    const formula = "=cmd() https://example.jp/a?b=1 javascript:alert(1)";
    await send({ ...good, title: typed, text: formula });
    const [newest] = await listShopPromotions(shop.id);
    expect(newest).toMatchObject({ title: typed, text: formula });
    const html = renderToStaticMarkup(
      createElement(PromotionSlip, {
        ...newest!,
        emblem: null,
        streetShort: "綱島",
        shopName: "八百八",
        isSample: true,
        until: TODAY,
      }),
    );
    expect(html).not.toContain("<script");
    expect(html.match(/href="[^"]*"/g)).toEqual([
      'href="https://example.jp/a?b=1"',
    ]);
  });

  it("takes out marks that turn the direction of the text", async () => {
    await send({ ...good, title: "今日\u202Eは\u2066半額" });
    expect((await listShopPromotions(shop.id))[0]?.title).toBe("今日は半額");
  });

  it.each([
    ["today", 0],
    ["tomorrow", 1],
    ["week", 6],
  ])("%s ends %i days from today", async (period, ahead) => {
    const { status, headers } = await send({ ...good, period });
    expect(status).toBe(303);
    expect(headers.get("Location")).toBe("/merchant/promotions?done=posted");
    const [newest] = await listShopPromotions(shop.id);
    expect(newest).toMatchObject({
      startsOn: TODAY,
      endsOn: addDays(TODAY, ahead),
    });
  });

  it("leaves an act with ids, not words", async () => {
    await send(good);
    const [newest] = await listShopPromotions(shop.id);
    const { ward } = await testContext();
    expect((await listActs(ward.id, 1))[0]).toMatchObject({
      actor: `shop:${shop.id}`,
      action: "promotion-post",
      subject: `promotion:${newest!.id}`,
      details: {},
    });
  });

  it("shows a preview and saves nothing", async () => {
    const before = (await listShopPromotions(shop.id)).length;
    const { status, body } = await send({ ...good, intent: "preview" });
    expect(status).toBe(200);
    expect(body).toMatchObject({
      draft: { kind: "offer", title: good.title, endsOn: TODAY },
      result: { initialValue: { title: good.title } },
    });
    expect(await listShopPromotions(shop.id)).toHaveLength(before);
  });

  it("keeps a draft that only its shop sees, and posts it later", async () => {
    const path = "/merchant/promotions?done=draft";
    const kept = await send({
      kind: "coupon",
      period: "days",
      intent: "draft",
    });
    expect(kept.headers.get("Location")).toBe(path);
    const [draft] = await listShopPromotions(shop.id);
    expect(draft).toMatchObject({ title: "", perCard: 1, postedAt: null });
    const { body } = await call(list.loader, getRequest(path, { cookie }));
    const listed = body as { done: string; promotions: object[] };
    expect(listed.done).toBe("draft");
    expect(listed.promotions[0]).toMatchObject({
      id: draft!.id,
      state: "draft",
    });
    const bare = await change(draft!.id, { kind: "coupon", perCard: "1" });
    expect(bare.status).toBe(400);
    const posted = await change(draft!.id, good);
    expect(posted.headers.get("Location")).toBe(
      "/merchant/promotions?done=posted",
    );
    expect((await listShopPromotions(shop.id))[0]?.postedAt).not.toBeNull();
  });
});

describe("a picture", () => {
  let camera: Buffer;
  beforeAll(async () => {
    camera = await cameraJpeg({ width: 800, height: 600 });
  });

  const path = "/merchant/promotions/new";
  const sendPicture = (picture: Uint8Array | null, fields: Fields) =>
    call(post.action, pictureRequest(path, picture, cookie, fields));

  it("survives a wrong field, a preview and a form without it", async () => {
    const wrong = await sendPicture(camera, { ...good, title: "" });
    expect(wrong.status).toBe(400);
    const { photo } = wrong.body as Posted;
    const again = { ...good, photo: photo!.id };
    const seen = await sendPicture(null, { ...again, intent: "preview" });
    expect(seen.body).toMatchObject({
      photo,
      draft: { photo: { width: 800 } },
    });
    // why: a form kept through the sign-in comes back without its file part
    expect((await send(again)).status).toBe(303);
    expect((await listShopPromotions(shop.id))[0]?.photoId).toBe(photo!.id);
  });

  it("is not taken when it is none, and the rest stays as typed", async () => {
    const before = (await listShopPromotions(shop.id)).length;
    const pdf = new TextEncoder().encode("%PDF-1.7");
    const { status, body } = await sendPicture(pdf, good);
    expect(status).toBe(400);
    expect(body).toMatchObject({
      pictureRefusal: "pdf",
      photo: null,
      result: { initialValue: { title: good.title } },
    });
    expect(await listShopPromotions(shop.id)).toHaveLength(before);
  });

  it("is taken off, and is never another shop's", async () => {
    const taken = await takePhoto(shop, camera, "promotion", new Date());
    const theirs = (await otherShop()).shop;
    const other = await takePhoto(theirs, camera, "promotion", new Date());
    if (!taken.ok || !other.ok) throw new Error("no picture");
    await send({ ...good, photo: taken.photo.id, removePhoto: "yes" });
    expect((await listShopPromotions(shop.id))[0]?.photoId).toBeNull();
    const before = (await listShopPromotions(shop.id)).length;
    for (const photo of [other.photo.id, "x".repeat(5000)]) {
      const { status, body } = await send({ ...good, photo });
      expect([status, (body as Posted).pictureRefusal]).toEqual([400, "gone"]);
    }
    expect(await listShopPromotions(shop.id)).toHaveLength(before);
  });
});
