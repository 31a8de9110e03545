import { eq } from "drizzle-orm";
import { beforeAll, beforeEach, expect, it } from "vitest";
import { listActs } from "#app/models/audit.server.ts";
import { listDevices } from "#app/models/device.server.ts";
import { reissueLetter } from "#app/models/letter-reissue.server.ts";
import { findPasskey, listPasskeys } from "#app/models/passkey.server.ts";
import { hashSession } from "#app/models/session.server.ts";
import { withdrawShop } from "#app/models/shop-withdrawal.server.ts";
import * as layout from "#app/routes/merchant/route.tsx";
import * as devices from "#app/routes/merchant.devices/route.tsx";
import * as challenge from "#app/routes/merchant.devices_.challenge.ts";
import * as passkey from "#app/routes/merchant.devices_.passkey.ts";
import * as signInChallenge from "#app/routes/sign-in_.challenge.ts";
import * as signInPasskey from "#app/routes/sign-in_.passkey.ts";
import * as wardDevices from "#app/routes/ward.shops.$slug_.devices.tsx";
import { transaction } from "#db/client.server.ts";
import { attempts } from "#db/schema/card.ts";
import { letters } from "#db/schema/letter.ts";
import { sessions } from "#db/schema/session.ts";
import { makeAuthenticator } from "#tests/setup/authenticator.ts";
import { call, getRequest, postRequest } from "#tests/setup/request.ts";
import { at, enter, lettered } from "./letter-world.ts";
import { makeOfficial } from "./ward-world.ts";

type Door = Parameters<typeof call>[0];
type Told = {
  ok: boolean;
  sentence?: string;
  to?: string;
  options?: { challenge: string };
};

const site = { origin: "http://localhost:3000", rpId: "localhost" };
let official: string;

beforeAll(async () => {
  ({ cookie: official } = await makeOfficial("鍵の担当"));
});
beforeEach(() => transaction((tx) => tx.delete(attempts)));

async function send(door: Door, body: unknown, cookie?: string) {
  const request = new Request(`${site.origin}/x`, {
    method: "POST",
    headers: {
      "Content-Type": "application/json",
      "User-Agent": "Mozilla/5.0 (iPhone; CPU iPhone OS 18_5) Safari/604.1",
      ...(cookie ? { Cookie: cookie } : {}),
    },
    body: JSON.stringify(body),
  });
  const answer = await call(door, request);
  return { ...answer, told: JSON.parse(String(answer.body || "null")) as Told };
}

async function asked(door: Door, cookie?: string) {
  return (await send(door, {}, cookie)).told.options!.challenge;
}

/** A shop whose phone came in by the letter and made a passkey. */
async function keyed() {
  const world = await lettered();
  const cookie = (await enter(world.code, "レジ")).cookies[0]!;
  const device = makeAuthenticator(site);
  const proof = device.create(await asked(challenge.action, cookie));
  const { told } = await send(passkey.action, { proof }, cookie);
  expect(told).toEqual({ ok: true, to: "/merchant/devices?done=added" });
  const comeIn = async (own?: string) => {
    const answer = device.get(await asked(signInChallenge.action));
    return send(
      signInPasskey.action,
      { proof: answer, next: "/merchant/card" },
      own,
    );
  };
  return { ...world, cookie, device, comeIn };
}

const ward = (slug: string, fields: Record<string, string>) =>
  call(
    wardDevices.action,
    postRequest(`/ward/shops/${slug}/devices`, fields, { cookie: official }),
    { slug },
  );

const own = (fields: Record<string, string>, cookie: string) =>
  call(devices.action, postRequest("/merchant/devices", fields, { cookie }));

async function expectRefused({ comeIn }: Awaited<ReturnType<typeof keyed>>) {
  const answer = await comeIn();
  expect(answer).toMatchObject({ status: 400, cookies: [] });
  expect(answer.told.sentence).toMatch(
    /このパスキーでは入れません.*手紙のコード/,
  );
}

it("is offered once after the letter, and lets the phone in as one of the devices", async () => {
  const { shop, cookie, comeIn } = await keyed();
  const offered = await enter((await lettered()).code, "レジ");
  const first = await call(
    layout.loader,
    getRequest("/merchant", { cookie: offered.cookies.join("; ") }),
  );
  expect(first.body).toMatchObject({ offersPasskey: true });
  expect(first.cookies).toContain("offer=");
  const answer = await comeIn(cookie);
  expect(answer.told).toEqual({ ok: true, to: "/merchant/card" });
  const expires = /Max-Age=(\d+)/.exec(answer.headers.get("Set-Cookie")!);
  expect(Number(expires?.[1])).toBeGreaterThan(60 * 86_400);
  const page = await call(
    devices.loader,
    getRequest("/merchant/devices", { cookie: answer.cookies[0] }),
  );
  expect(page.body).toMatchObject({
    devices: [{ name: "Safari, iPhone", isThis: true }],
    passkeys: [{ name: "Safari, iPhone" }],
  });
  expect((await at(cookie)).status).toBe(303);
  expect(await listDevices(shop, null, new Date())).toHaveLength(1);
});

it("ends with its letter, and without an open one lets nobody in", async () => {
  const world = await keyed();
  const { shop, rally, letter, comeIn } = world;
  await transaction((tx) =>
    tx
      .update(letters)
      .set({ revokedAt: new Date(), revokedBy: "test" })
      .where(eq(letters.id, letter.id)),
  );
  await expectRefused(world);
  await transaction((tx) =>
    tx
      .update(letters)
      .set({ revokedAt: null })
      .where(eq(letters.id, letter.id)),
  );
  const { cookies } = await comeIn();
  await reissueLetter(rally, shop, "sign-in", "test", new Date());
  expect((await at(cookies[0]!)).status).toBe(303);
  await expectRefused(world);
});

it("used again and again keeps six devices, those that were seen last", async () => {
  const { shop, cookie, comeIn } = await keyed();
  const idle = (await comeIn()).cookies[0]!;
  const key = /session=([\w-]+)/.exec(idle)![1]!;
  await transaction((tx) =>
    tx
      .update(sessions)
      .set({ lastSeenAt: new Date(Date.now() - 86_400_000) })
      .where(eq(sessions.hash, hashSession(key))),
  );
  for (let i = 0; i < 4; i++) await comeIn();
  expect(await listDevices(shop, null, new Date())).toHaveLength(6);
  const last = (await comeIn()).cookies[0]!;
  expect(await listDevices(shop, key, new Date())).toEqual(
    Array.from({ length: 6 }, () => expect.objectContaining({ isThis: false })),
  );
  expect((await at(last)).status).toBe(200);
  expect((await at(cookie)).status).toBe(200);
});

it("of a withdrawn shop is refused", async () => {
  const world = await keyed();
  const by = { staffId: "test", reason: "閉店" };
  await withdrawShop(world.shop, null, by, new Date());
  await expectRefused(world);
});

it("is ended with all devices by the ward, or alone", async () => {
  const [one, all] = [await keyed(), await keyed()];
  const { credential } = one.device;
  await ward(all.shop.slug, { credential });
  expect((await one.comeIn()).status).toBe(200);
  await ward(one.shop.slug, { credential });
  const [act] = await listActs(one.shop.wardId, 1);
  expect(act).toMatchObject({
    action: "passkey-remove",
    subject: `shop:${one.shop.id}`,
  });
  expect(act!.actor).toMatch(/^staff:/);
  await expectRefused(one);
  await ward(all.shop.slug, { all: "yes" });
  expect((await at(all.cookie)).status).toBe(303);
  await expectRefused(all);
});

it("stays when the shop signs its other devices out", async () => {
  const { shop, cookie, comeIn } = await keyed();
  await own({ all: "yes" }, cookie);
  expect(await listPasskeys({ kind: "shop", id: shop.id })).toHaveLength(1);
  expect((await comeIn()).status).toBe(200);
});

it("is named and removed by its own shop alone", async () => {
  const [mine, other] = [await keyed(), await keyed()];
  const { credential } = mine.device;
  const { wardId } = mine.shop;
  const rename = { credential, intent: "rename", name: " 店長の iPhone " };
  expect((await own(rename, other.cookie)).status).toBe(404);
  const wrong = await own({ ...rename, name: "" }, mine.cookie);
  expect(wrong).toMatchObject({
    status: 400,
    body: { refusal: "passkey-name", credential, name: "" },
  });
  expect((await own(rename, mine.cookie)).status).toBe(303);
  expect((await findPasskey(wardId, credential))?.name).toBe("店長の iPhone");
  const remove = { credential, intent: "remove" };
  expect((await own(remove, other.cookie)).status).toBe(404);
  expect((await own(remove, mine.cookie)).status).toBe(303);
  expect(await findPasskey(wardId, credential)).toBeNull();
});

it("answers only its own shop's challenge, and is nobody else's", async () => {
  const [mine, other] = [await keyed(), await keyed()];
  const fresh = makeAuthenticator(site);
  const proof = fresh.create(await asked(challenge.action, mine.cookie));
  const { told } = await send(passkey.action, { proof }, other.cookie);
  expect(told.sentence).toMatch(/もう一度ボタン/);
  const again = mine.device.create(await asked(challenge.action, other.cookie));
  const known = await send(passkey.action, { proof: again }, other.cookie);
  expect(known.told.sentence).toMatch(/もう登録してあります/);
});

it("the phone is given another name", async () => {
  const { code } = await lettered();
  const cookie = (await enter(code, "一")).cookies[0]!;
  const rename = (name: string) => own({ own: name }, cookie);
  const wrong = await rename("長".repeat(31));
  expect(wrong).toMatchObject({
    status: 400,
    body: { refusal: "device-name" },
  });
  expect((await rename(" 店の iPad ")).status).toBe(303);
  const page = await call(
    devices.loader,
    getRequest("/merchant/devices", { cookie }),
  );
  expect(page.body).toMatchObject({ devices: [{ name: "店の iPad" }] });
});
