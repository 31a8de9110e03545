import { beforeAll, describe, expect, it } from "vitest";
import { addDays } from "#app/domain/business-day.ts";
import { newId } from "#app/models/id.server.ts";
import { listShopPromotions } from "#app/models/promotion.server.ts";
import { listSurveys } from "#app/models/survey.server.ts";
import * as post from "#app/routes/merchant.promotions.new.tsx";
import * as one from "#app/routes/ward.surveys.$id/route.tsx";
import * as fresh from "#app/routes/ward.surveys.new/route.tsx";
import { call, getRequest, postRequest } from "#tests/setup/request.ts";
import {
  firstShop,
  newsOf,
  otherShop,
  sampleEdition,
  signedIn,
  TODAY,
} from "./merchant-world.ts";
import { makeSurvey } from "./survey-world.ts";
import { makeOfficial } from "./ward-world.ts";

type Fields = Record<string, string>;
type Posted = { result: { initialValue: Fields } };

const { ward } = await sampleEdition();

describe("a promotion", () => {
  const good = { kind: "offer", title: "柿", text: "", period: "today" };
  let cookie: string;
  let shop: Awaited<ReturnType<typeof firstShop>>["shop"];

  beforeAll(async () => {
    ({ shop } = await firstShop());
    cookie = await signedIn(ward, shop);
  });

  function send(fields: Fields) {
    const sent = postRequest("/merchant/promotions/new", fields, { cookie });
    return call(post.action, sent);
  }

  it("keeps one of the same press sent twice, and two of two presses", async () => {
    const { body } = await call(
      post.loader,
      getRequest("/merchant/promotions/new", { cookie }),
    );
    const { press } = body as { press: string };
    const count = async () => (await listShopPromotions(shop.id)).length;
    const before = await count();
    const pressed = { ...good, press };
    const seen = await send({ ...pressed, intent: "preview" });
    expect((seen.body as Posted).result.initialValue.press).toBe(press);
    const twins = await Promise.all([send(pressed), send(pressed)]);
    for (const { headers } of twins)
      expect(headers.get("Location")).toBe("/merchant/promotions?done=posted");
    expect((await listShopPromotions(shop.id))[0]?.id).toBe(press);
    expect(await count()).toBe(before + 1);
    const draft = { ...good, press: newId(new Date()), intent: "draft" };
    for (const fields of [draft, draft])
      expect((await send(fields)).status).toBe(303);
    expect(await count()).toBe(before + 2);
    await send({ ...pressed, title: "べつの知らせ" });
    expect(await count()).toBe(before + 3);
    const { shop: theirs } = await otherShop();
    const taken = (await newsOf(theirs)).id;
    for (const odd of ["x".repeat(500), "x".repeat(500), taken])
      expect((await send({ ...good, press: odd })).status).toBe(303);
    expect(await count()).toBe(before + 6);
    expect((await listShopPromotions(theirs.id))[0]?.id).toBe(taken);
  });
});

describe("a survey", () => {
  const NEW = "/ward/surveys/new";
  const form = {
    title: "おたずね",
    intro: "",
    closesOn: addDays(TODAY, 7),
    "questions[0].kind": "text",
    "questions[0].text": "どうでしたか",
  };
  let cookie: string;

  beforeAll(async () => {
    ({ cookie } = await makeOfficial("担当", undefined, "officer"));
  });

  const send = (path: string, fields: Fields) => {
    const request = postRequest(path, fields, { cookie });
    const id = path.split("/").at(-1)!;
    return path === NEW
      ? call(fresh.action, request)
      : call(one.action, request, { id });
  };

  async function read(id: string) {
    const request = getRequest(`/ward/surveys/${id}`, { cookie });
    const { body } = await call(one.loader, request, { id });
    return body as Awaited<ReturnType<typeof one.loader>>;
  }

  it("is one of the same press sent twice, two of two", async () => {
    const page = await call(fresh.loader, getRequest(NEW, { cookie }));
    const { press } = page.body as { press: string };
    const count = async () => (await listSurveys(ward.id)).length;
    const before = await count();
    const more = await send(NEW, { ...form, press, intent: "add" });
    expect(more.body).toMatchObject({ typed: { press } });
    for (const intent of ["save", "save", "ask", "ask"]) {
      const { headers } = await send(NEW, { ...form, press, intent });
      const said = intent === "ask" ? "asked" : "saved";
      const path = `/ward/surveys/${press}?said=${said}`;
      expect(headers.get("Location")).toBe(path);
    }
    expect(await count()).toBe(before + 1);
    await send(NEW, { ...form, press, title: "べつ" });
    await send(NEW, { ...form, press: "__proto__" });
    expect(await count()).toBe(before + 3);
  });

  it("is not written over by who had not seen the other's change, nor sent out", async () => {
    const id = await makeSurvey(ward.id, "draft");
    const path = `/ward/surveys/${id}`;
    const { known } = await read(id);
    const first = { ...form, title: "一人め", known };
    for (const fields of [first, first])
      expect((await send(path, fields)).status).toBe(303);
    const second = { ...form, title: "二人め", intent: "ask" };
    expect(await send(path, { ...second, known })).toMatchObject({
      status: 409,
      body: { refused: "changed", typed: { title: "二人め" } },
    });
    const now = await read(id);
    expect(now).toMatchObject({ state: "draft", survey: { title: "一人め" } });
    await send(path, { ...second, known: now.known });
    expect(await read(id)).toMatchObject({
      state: "open",
      survey: { title: "二人め" },
    });
  });
});
