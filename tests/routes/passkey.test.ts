import { eq } from "drizzle-orm";
import { beforeEach, expect, it } from "vitest";
import type { AppContext } from "#app/http/app-context.ts";
import { listActs } from "#app/models/audit.server.ts";
import { findPasskey } from "#app/models/passkey.server.ts";
import { disablePerson } from "#app/models/staff-change.server.ts";
import * as layout from "#app/routes/ward.tsx";
import * as signInChallenge from "#app/routes/sign-in_.challenge.ts";
import * as signInPasskey from "#app/routes/sign-in_.passkey.ts";
import * as security from "#app/routes/ward.security/route.tsx";
import * as challenge from "#app/routes/ward.security_.challenge.ts";
import * as passkey from "#app/routes/ward.security_.passkey.ts";
import { transaction } from "#db/client.server.ts";
import { attempts } from "#db/schema/card.ts";
import { passkeyChallenges } from "#db/schema/passkey.ts";
import { makeAuthenticator } from "#tests/setup/authenticator.ts";
import {
  call,
  getRequest,
  postRequest,
  testContext,
} from "#tests/setup/request.ts";
import { makeOtherWard } from "./merchant-world.ts";
import { makeOfficial } from "./ward-world.ts";

type Door = Parameters<typeof call>[0];
type Told = {
  ok: boolean;
  sentence?: string;
  to?: string;
  options?: { challenge: string; allowCredentials?: unknown };
};

const site = { origin: "http://localhost:3000", rpId: "localhost" };

beforeEach(() => transaction((tx) => tx.delete(attempts)));

async function send(
  door: Door,
  body: unknown,
  cookie?: string,
  context?: AppContext,
) {
  const request = new Request(`${site.origin}/x`, {
    method: "POST",
    headers: {
      "Content-Type": "application/json",
      "User-Agent": "Mozilla/5.0 (Windows NT 10.0) Firefox/140.0",
      ...(cookie ? { Cookie: cookie } : {}),
    },
    body: typeof body === "string" ? body : JSON.stringify(body),
  });
  const answer = await call(door, request, {}, context);
  const told = JSON.parse(String(answer.body || "null")) as Told;
  return { ...answer, told };
}

async function offered(door: Door, cookie?: string) {
  return (await send(door, {}, cookie)).told.options!;
}

async function register(cookie: string) {
  const device = makeAuthenticator(site);
  const options = await offered(challenge.action, cookie);
  const proof = device.create(options.challenge);
  const { status, told } = await send(passkey.action, { proof }, cookie);
  expect([status, told]).toEqual([
    200,
    { ok: true, to: "/ward/security?done=added" },
  ]);
  return device;
}

const ask = () => offered(signInChallenge.action);
const enter = (proof: unknown, next = "") =>
  send(signInPasskey.action, { proof, next });

async function expectNotIn(proof: unknown, words: RegExp) {
  const answer = await enter(proof);
  expect(answer).toMatchObject({ status: 400, cookies: [] });
  expect(answer.told.sentence).toMatch(words);
}

it("is registered and lets in, once a challenge", async () => {
  const { id, cookie } = await makeOfficial("鍵");
  const device = await register(cookie);
  const options = await ask();
  expect(options.allowCredentials ?? []).toEqual([]);
  const proof = device.get(options.challenge);
  const answer = await enter(proof, "/ward/tally");
  expect(answer.status).toBe(200);
  expect(answer.told).toEqual({ ok: true, to: "/ward/tally" });
  expect(answer.headers.get("Set-Cookie")).toMatch(/HttpOnly.*SameSite=Lax/);
  const page = await call(
    layout.loader,
    getRequest("/ward", { cookie: answer.cookies[0] }),
  );
  expect(page.body).toMatchObject({ staffName: "鍵" });
  const { ward } = await testContext();
  const kept = await findPasskey(ward.id, device.credential);
  expect(kept).toMatchObject({ staffId: id, counter: 1 });
  expect(kept?.name).toBe("Firefox, Windows");
  const actions = (await listActs(ward.id, 2)).map(({ action }) => action);
  expect(actions).toEqual(["sign-in", "passkey-add"]);
  await expectNotIn(proof, /もう一度ボタン/);
});

it("lets nobody in after five minutes", async () => {
  const device = await register((await makeOfficial("鍵")).cookie);
  const options = await ask();
  await transaction((tx) =>
    tx
      .update(passkeyChallenges)
      .set({ expiresAt: new Date(Date.now() - 1) })
      .where(eq(passkeyChallenges.challenge, options.challenge)),
  );
  await expectNotIn(device.get(options.challenge), /5分がすぎた/);
});

it.each([
  ["another origin", { ...site, origin: "http://localhost:3001" }],
  ["a subdomain", { ...site, origin: "http://a.localhost:3000" }],
  ["https", { ...site, origin: "https://localhost:3000" }],
  ["another host", { ...site, rpId: "evil.example" }],
])("is refused for %s", async (_, elsewhere) => {
  const { cookie } = await makeOfficial("鍵");
  const device = await register(cookie);
  const { challenge: asked } = await ask();
  await expectNotIn(device.get(asked, elsewhere), /たしかめられません/);
  const other = makeAuthenticator(site);
  const options = await offered(challenge.action, cookie);
  const proof = other.create(options.challenge, elsewhere);
  const { status, told } = await send(passkey.action, { proof }, cookie);
  expect(status).toBe(400);
  expect(told.sentence).toMatch(/たしかめられません/);
});

it("is refused when its counter goes back", async () => {
  const device = await register((await makeOfficial("鍵")).cookie);
  device.setCounter(9);
  expect((await enter(device.get((await ask()).challenge))).status).toBe(200);
  device.setCounter(5);
  await expectNotIn(device.get((await ask()).challenge), /たしかめられません/);
});

it("of nobody and of somebody disabled get the same sentence", async () => {
  const { ward } = await testContext();
  const { id, cookie } = await makeOfficial("鍵");
  const { id: by } = await makeOfficial("長");
  const device = await register(cookie);
  await disablePerson({ wardId: ward.id, by, id }, new Date());
  const unknown = makeAuthenticator(site);
  const sentences = [];
  for (const one of [device, unknown])
    sentences.push(
      (await enter(one.get((await ask()).challenge))).told.sentence,
    );
  expect(new Set(sentences).size).toBe(1);
  expect(sentences[0]).toMatch(/このパスキーでは入れません/);
});

it("of another ward opens nothing, and neither does its challenge", async () => {
  const device = await register((await makeOfficial("鍵")).cookie);
  const { context } = await makeOtherWard();
  const there = { ...context, origin: site.origin };
  const own = await send(signInChallenge.action, {}, undefined, there);
  const proof = device.get(own.told.options!.challenge);
  const answer = await send(signInPasskey.action, { proof }, undefined, there);
  expect(answer.told.sentence).toMatch(/このパスキーでは入れません/);
  const mine = device.get((await ask()).challenge);
  const second = await send(
    signInPasskey.action,
    { proof: mine },
    undefined,
    there,
  );
  expect(second.told.sentence).toMatch(/もう一度ボタン/);
});

it("answers only a challenge of its own kind and person", async () => {
  const { cookie } = await makeOfficial("鍵");
  const { cookie: other } = await makeOfficial("べつ");
  const device = await register(cookie);
  const forAdding = await offered(challenge.action, cookie);
  await expectNotIn(device.get(forAdding.challenge), /もう一度ボタン/);
  const next = makeAuthenticator(site);
  const proof = next.create(
    (await offered(challenge.action, cookie)).challenge,
  );
  const { told } = await send(passkey.action, { proof }, other);
  expect(told.sentence).toMatch(/もう一度ボタン/);
});

it("is added to one person only", async () => {
  const { cookie } = await makeOfficial("鍵");
  const { cookie: other } = await makeOfficial("べつ");
  const device = await register(cookie);
  const options = await offered(challenge.action, other);
  const proof = device.create(options.challenge);
  const { told } = await send(passkey.action, { proof }, other);
  expect(told.sentence).toMatch(/もう登録してあります/);
});

it.each([
  "",
  "{",
  "null",
  "[]",
  '{"proof":null}',
  '{"proof":{"id":"x"}}',
  '{"proof":{"id":"あ","rawId":"あ","type":"public-key","response":{}}}',
  '{"__proto__":{"proof":1}}',
])("garbage %j is refused in a sentence", async (body) => {
  const { cookie } = await makeOfficial("鍵");
  for (const door of [signInPasskey.action, passkey.action]) {
    const { status, told } = await send(door, body, cookie);
    expect(status).toBe(400);
    expect(told.sentence).toMatch(/読めませんでした/);
  }
});

it("an answer with broken parts is refused in a sentence", async () => {
  const device = await register((await makeOfficial("鍵")).cookie);
  for (const part of ["authenticatorData", "signature"] as const) {
    const proof = device.get((await ask()).challenge);
    proof.response[part] = "AAAA";
    await expectNotIn(proof, /たしかめられません/);
  }
  const proof = device.get((await ask()).challenge);
  proof.response.clientDataJSON = "AAAA";
  await expectNotIn(proof, /読めませんでした/);
});

it("rests after sixty challenges from one address", async () => {
  for (let i = 0; i < 60; i++) await ask();
  const { status, told } = await send(signInChallenge.action, {});
  expect(status).toBe(429);
  expect(told.sentence).toMatch(/休んでいます/);
});

it("is named and removed by its own person alone", async () => {
  const { ward } = await testContext();
  const { cookie } = await makeOfficial("鍵");
  const { cookie: other } = await makeOfficial("べつ");
  const { credential } = await register(cookie);
  const change = (fields: Record<string, string>, by: string) =>
    call(
      security.action,
      postRequest("/ward/security", { credential, ...fields }, { cookie: by }),
    );
  const rename = { intent: "rename", name: " 窓口の PC " };
  expect((await change(rename, other)).status).toBe(404);
  expect((await change({ intent: "remove" }, other)).status).toBe(404);
  expect((await change({ ...rename, name: "" }, cookie)).status).toBe(400);
  expect((await change(rename, cookie)).headers.get("Location")).toBe(
    "/ward/security?done=renamed",
  );
  expect((await findPasskey(ward.id, credential))?.name).toBe("窓口の PC");
  expect((await change({ intent: "remove" }, cookie)).status).toBe(303);
  expect(await findPasskey(ward.id, credential)).toBeNull();
  expect((await change({ intent: "remove" }, cookie)).status).toBe(404);
});
