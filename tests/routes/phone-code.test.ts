import { beforeAll, beforeEach, expect, it } from "vitest";
import { endDevices } from "#app/models/device.server.ts";
import { findCheckpoint } from "#app/models/shop.server.ts";
import { isLetterPrinted } from "#app/models/letter-print.server.ts";
import * as letterPage from "#app/routes/l._index.tsx";
import * as office from "#app/routes/ward.shops.$slug_.phone-code/route.tsx";
import * as door from "#app/routes/sign-in_.phone/route.tsx";
import { transaction } from "#db/client.server.ts";
import { attempts } from "#db/schema/card.ts";
import { call, getRequest, postRequest } from "#tests/setup/request.ts";
import { at, enter as enterByLetter, lettered } from "./letter-world.ts";
import { newShop } from "./shop-world.ts";
import { makeOfficial } from "./ward-world.ts";

type Fields = Record<string, string>;
type Issued = { refusal: null; number: string; digits: string; until: string };

let cookie: string;

beforeAll(async () => {
  ({ cookie } = await makeOfficial("電話の担当"));
});

beforeEach(() => transaction((tx) => tx.delete(attempts)));

function press(slug: string) {
  const path = `/ward/shops/${slug}/phone-code`;
  return call(office.action, postRequest(path, {}, { cookie }), { slug });
}

async function phoned() {
  const { shop, rally, code, letter } = await lettered();
  const { number } = (await findCheckpoint(rally.id, shop.id))!;
  const issued = (await press(shop.slug)).body as Issued;
  return { shop, rally, code, letter, number: String(number), issued };
}

const type = (fields: Fields, own?: string) =>
  call(
    door.action,
    postRequest(
      "/sign-in/phone",
      { device: "レジ", ...fields },
      { cookie: own },
    ),
  );

it("is shown once to the official, and lets the shop's phone in", async () => {
  const { shop, number, issued } = await phoned();
  expect(issued.digits).toMatch(/^\d{3} \d{3}$/);
  expect(Number(issued.number)).toBe(Number(number));
  const page = await call(
    office.loader,
    getRequest(`/ward/shops/${shop.slug}/phone-code`, { cookie }),
    { slug: shop.slug },
  );
  expect(JSON.stringify(page.body)).not.toContain(issued.digits);
  const typed = {
    number: `　${issued.number}番`,
    digits: issued.digits.replace(/\d/g, (d) =>
      String.fromCharCode(d.charCodeAt(0) + 0xfee0),
    ),
  };
  const answer = await type(typed);
  expect(answer.status).toBe(303);
  expect(answer.headers.get("Location")).toBe("/merchant");
  expect(answer.cookies).toContain("offer=passkey");
  const home = await at(answer.cookies[0]!);
  expect(home.body).toMatchObject({ shop: { names: shop.names } });
  expect((await type(typed)).status).toBe(403);
});

it("is told to have replaced one only when there was one; a first letter is said, too", async () => {
  const { shop, letter, issued } = await phoned();
  expect(issued).toMatchObject({ hasReplaced: false, hasMadeLetter: false });
  expect((await press(shop.slug)).body).toMatchObject({ hasReplaced: true });
  expect(await isLetterPrinted(letter)).toBe(false);
  const part = { mode: "static" as const, minimumYen: 0 };
  const bare = await newShop(undefined, {
    ...{ ...part, number: undefined, themes: [] },
  });
  expect((await press(bare.slug)).body).toMatchObject({ hasMadeLetter: true });
});

it("typed where a letter's code goes leads to the telephone's page, with a kept form, too", async () => {
  const to = "/sign-in/phone?digits=123456";
  const typed = await call(letterPage.loader, getRequest("/l?code=123 456"));
  const sent = postRequest("/l", { code: "１２３-４５６", kept: "x" });
  const posted = await call(letterPage.action, sent);
  expect([typed.status, typed.headers.get("Location")]).toEqual([303, to]);
  expect([posted.status, posted.headers.get("Location")]).toEqual([307, to]);
  const page = await call(door.loader, getRequest(to));
  expect(page.body).toMatchObject({ digits: "123456" });
});

it("gives the one answer to an unknown shop, no code, a wrong and an old one", async () => {
  const { number, issued } = await phoned();
  const bare = await lettered();
  const point = (await findCheckpoint(bare.rally.id, bare.shop.id))!;
  const answers = [
    await type({ number: "9998", digits: "123456" }),
    await type({ number: String(point.number), digits: "123456" }),
    await type({
      number,
      digits: issued.digits === "000 000" ? "1" : "000000",
    }),
  ];
  for (const { status, body, cookies } of answers) {
    expect([status, cookies]).toEqual([403, []]);
    expect(body).toMatchObject({ refusal: "wrong", fields: [] });
  }
});

it.each([
  [{ number: "", digits: "123456" }, ["number"]],
  [{ number: "12345", digits: "12345" }, ["number", "digits"]],
  [{ number: "1", digits: "123456", device: "" }, ["device"]],
  [
    { number: "あ", digits: "=cmd()", device: "\u202e" },
    ["number", "digits", "device"],
  ],
])(
  "%j is answered beside its field, what was typed stays",
  async (sent, fields) => {
    const answer = await type(sent);
    expect(answer.status).toBe(400);
    expect(answer.body).toMatchObject({
      refusal: "fields",
      fields,
      typed: sent,
    });
  },
);

it("rests after sixty wrong ones from one address", async () => {
  for (let i = 0; i < 60; i++) await type({ number: "9998", digits: "123456" });
  const { number, issued } = await phoned();
  const answer = await type({ number, digits: issued.digits });
  expect(answer).toMatchObject({ status: 429, body: { refusal: "too-many" } });
});

it("shows the three devices that are in, and lets in once there is room", async () => {
  const { shop, code, number, issued } = await phoned();
  for (const name of ["一", "二", "三"]) await enterByLetter(code, name);
  const sent = { number, digits: issued.digits };
  const full = await type(sent);
  expect(full.status).toBe(409);
  expect((full.body as { devices: { name: string }[] }).devices).toHaveLength(
    3,
  );
  const by = { actor: "staff:test", ownKey: null };
  await endDevices(shop, null, by, new Date());
  expect((await type(sent)).status).toBe(303);
});

it("is not for a shop that takes no part, nor for who only looks", async () => {
  const { slug } = await newShop();
  expect((await press(slug)).status).toBe(404);
  const viewer = await makeOfficial("閲覧", undefined, "viewer");
  const { shop } = await lettered();
  const request = postRequest("/x", {}, { cookie: viewer.cookie });
  const refused = await call(office.action, request, { slug: shop.slug });
  expect(refused.status).toBe(403);
});
