import { expect, it } from "vitest";
import { endDevices, listDevices } from "#app/models/device.server.ts";
import * as door from "#app/routes/sign-in/route.tsx";
import * as home from "#app/routes/merchant._index.tsx";
import * as shopSwitch from "#app/routes/merchant.shop.ts";
import * as signOut from "#app/routes/sign-out.tsx";
import { call, getRequest, postRequest } from "#tests/setup/request.ts";
import { enter, lettered } from "./letter-world.ts";
import { makeOfficial } from "./ward-world.ts";

type Ways = { ways: { others: { id: string }[]; isGone: boolean } };
type Lettered = Awaited<ReturnType<typeof lettered>>;

/** A browser: what it was set, it sends back. */
function browser() {
  const jar = new Map<string, string>();
  const cookie = () => [...jar].map((pair) => pair.join("=")).join("; ");
  const take = (cookies: string[]) => {
    for (const one of cookies) {
      const [name = "", value = ""] = one.split("=");
      if (value === "") jar.delete(name);
      else jar.set(name, value);
    }
  };
  async function signIn({ code }: Lettered) {
    const answer = await enter(code, "店のスマホ", cookie());
    take(answer.cookies);
    return answer;
  }
  async function open(search = "") {
    const request = getRequest(`/merchant${search}`, { cookie: cookie() });
    const { status, body } = await call(home.loader, request);
    return { status, ...(body as Ways & { shop: { names: unknown } }) };
  }
  async function change(shop: string) {
    const request = postRequest(
      "/merchant/shop",
      { shop },
      { cookie: cookie() },
    );
    const answer = await call(shopSwitch.action, request);
    take(answer.cookies);
    return answer;
  }
  async function leave() {
    const request = postRequest("/sign-out", {}, { cookie: cookie() });
    take((await call(signOut.action, request)).cookies);
  }
  return { jar, cookie, take, signIn, open, change, leave };
}

const end = ({ shop }: Lettered) =>
  endDevices(shop, null, { actor: "staff:t", ownKey: null }, new Date());

const inOf = async ({ shop }: Lettered) =>
  (await listDevices(shop, null, new Date())).length;

it("one browser holds several shops and changes between them", async () => {
  const [a, b, c] = [await lettered(), await lettered(), await lettered()];
  const phone = browser();
  for (const one of [a, b, c]) await phone.signIn(one);
  const page = await phone.open();
  expect(page.shop.names).toEqual(c.shop.names);
  expect(page.ways.others.map(({ id }) => id)).toEqual([b.shop.id, a.shop.id]);
  const answer = await phone.change(a.shop.id);
  expect(answer.headers.get("Location")).toBe("/merchant");
  for (const cookie of answer.headers.getSetCookie())
    expect(cookie).toMatch(/HttpOnly; SameSite=Lax/);
  const after = await phone.open();
  expect(after.shop.names).toEqual(a.shop.names);
  expect(after.ways.others.map(({ id }) => id).sort()).toEqual(
    [b.shop.id, c.shop.id].sort(),
  );
  await phone.signIn(b);
  expect(await inOf(b)).toBe(1);
  expect((await phone.open()).ways.others).toHaveLength(2);
});

it("drops a shop whose session was ended, and says so", async () => {
  const [a, b] = [await lettered(), await lettered()];
  const phone = browser();
  for (const one of [a, b]) await phone.signIn(one);
  await end(a);
  expect((await phone.open()).ways.others).toEqual([]);
  const answer = await phone.change(a.shop.id);
  expect(answer.headers.get("Location")).toBe("/merchant?gone=shop");
  const page = await phone.open("?gone=shop");
  expect(page.ways.isGone).toBe(true);
  expect(page.shop.names).toEqual(b.shop.names);
});

it("finds the other shop from the sign-in when the one in use was ended", async () => {
  const [a, b] = [await lettered(), await lettered()];
  const phone = browser();
  for (const one of [a, b]) await phone.signIn(one);
  await end(b);
  expect((await phone.open()).status).toBe(303);
  const request = getRequest("/sign-in", { cookie: phone.cookie() });
  const { body } = await call(door.loader, request);
  expect((body as Ways).ways.others).toMatchObject([{ id: a.shop.id }]);
  await phone.change(a.shop.id);
  expect((await phone.open()).shop.names).toEqual(a.shop.names);
});

it("opens no shop that this browser has no key of", async () => {
  const [a, b] = [await lettered(), await lettered()];
  const [phone, stranger] = [browser(), browser()];
  await phone.signIn(a);
  await stranger.signIn(b);
  for (const shop of [b.shop.id, "", "__proto__"]) {
    const answer = await phone.change(shop);
    expect(answer.headers.get("Location")).toBe("/merchant?gone=shop");
  }
  phone.take(["shops=made-up", "shops=" + "x".repeat(32)]);
  expect((await phone.open()).ways.others).toEqual([]);
  expect((await browser().change(a.shop.id)).headers.get("Location")).toBe(
    "/sign-in?next=%2Fmerchant",
  );
});

it("signs all of the browser's shops out at once, and no other device", async () => {
  const [a, b] = [await lettered(), await lettered()];
  const [phone, other] = [browser(), browser()];
  await other.signIn(a);
  for (const one of [a, b]) await phone.signIn(one);
  await phone.leave();
  expect([...phone.jar.keys()]).not.toContain("session");
  expect([...phone.jar.keys()]).not.toContain("shops");
  expect([await inOf(a), await inOf(b)]).toEqual([1, 0]);
});

it("holds eleven shops and ends the session of the twelfth", async () => {
  const all: Lettered[] = [];
  for (let i = 0; i < 12; i++) all.push(await lettered());
  const phone = browser();
  for (const one of all) await phone.signIn(one);
  expect((await phone.open()).ways.others).toHaveLength(10);
  expect(await inOf(all[0]!)).toBe(0);
  expect(await inOf(all[1]!)).toBe(1);
});

it("an official's session ends where a shop comes in", async () => {
  const { cookie } = await makeOfficial("店も見る担当");
  const phone = browser();
  phone.take([cookie]);
  await phone.signIn(await lettered());
  expect([...phone.jar.keys()].sort()).toEqual(["offer", "session"]);
  phone.take([cookie]);
  expect((await phone.open()).status).toBe(303);
});
