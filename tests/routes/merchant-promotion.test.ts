import { renderToStaticMarkup } from "react-dom/server";
import { createElement } from "react";
import { beforeAll, describe, expect, it } from "vitest";
import { addDays } from "#app/domain/business-day.ts";
import { i18n } from "#app/locales/index.ts";
import { listActs } from "#app/models/audit.server.ts";
import { listShopPromotions } from "#app/models/promotion.server.ts";
import * as edit from "#app/routes/merchant.promotions.$id.tsx";
import * as withdrawal from "#app/routes/merchant.promotions.$id_.withdrawal.tsx";
import * as list from "#app/routes/merchant.promotions._index.tsx";
import * as post from "#app/routes/merchant.promotions.new.tsx";
import { errorKey } from "#app/ui/merchant/promotion-errors.ts";
import { PromotionSlip } from "#app/ui/promotion/promotion-slip.tsx";
import {
  call,
  getRequest,
  postRequest,
  testContext,
} from "#tests/setup/request.ts";
import {
  firstShop,
  newsOf,
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
type Result = { initialValue: Fields; error: Record<string, string[]> };
type Posted = { result: Result; draft: Fields | null };

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
  ["41 characters", { title: "柿".repeat(41) }, "title", "too-long"],
  ["41 emoji", { title: "🍊".repeat(41) }, "title", "too-long"],
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
  ["no days", days("", ""), "endsOn", "not-a-day"],
  ["a day that is none", days("2026-02-30", TODAY), "startsOn", "not-a-day"],
  [
    "more than a year",
    days(TODAY, addDays(TODAY, 366)),
    "endsOn",
    "period-too-long",
  ],
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
      expect(key).toBe(`merchant.form.error.${field}.${code}`);
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
    expect(errorKey(field, error[field])).toBe("merchant.form.error.other");
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
      result: { initialValue: good.text ? good : { title: good.title } },
    });
    expect(await listShopPromotions(shop.id)).toHaveLength(before);
  });
});

describe("changing", () => {
  async function open(id: string, fields: Fields) {
    const path = `/merchant/promotions/${id}`;
    return call(edit.action, postRequest(path, fields, { cookie }), { id });
  }

  it("saves new words and notes it", async () => {
    const { id } = await newsOf(shop);
    const { status } = await open(id, { ...good, title: "なおしました" });
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
    expect((await open(id, good)).status).toBe(409);
    const page = await call(
      list.loader,
      getRequest("/merchant/promotions", { cookie }),
    );
    const { promotions } = page.body as {
      promotions: { id: string; state: string }[];
    };
    expect(promotions.find((one) => one.id === id)?.state).toBe("withdrawn");
  });
});
