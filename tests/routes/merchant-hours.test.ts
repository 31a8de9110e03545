import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { addDays } from "#app/domain/business-day.ts";
import { typedOwnHours } from "#app/domain/own-hours.ts";
import { type Hours, shopDay } from "#app/domain/opening.ts";
import { listClosures } from "#app/models/closure.server.ts";
import type { Checkpoint } from "#app/models/edition.server.ts";
import { findEdition } from "#app/models/edition.server.ts";
import { nextShops } from "#app/models/next-shops.server.ts";
import { isHoliday } from "#app/models/shop-hours.server.ts";
import { saveOwnHours } from "#app/models/shop-own.server.ts";
import { findShop } from "#app/models/shop.server.ts";
import * as mapPage from "#app/routes/_resident.map/route.tsx";
import * as shopPage from "#app/routes/_resident.shops.$slug/route.tsx";
import * as streetPage from "#app/routes/_resident.streets.$slug/route.tsx";
import * as streetsPage from "#app/routes/_resident.streets._index/route.tsx";
import * as home from "#app/routes/merchant._index.tsx";
import * as closures from "#app/routes/merchant.closures.tsx";
import * as ease from "#app/routes/merchant.ease.tsx";
import * as hours from "#app/routes/merchant.hours.tsx";
import { call, getRequest, postRequest } from "#tests/setup/request.ts";
import {
  firstShop,
  otherShop,
  sampleEdition,
  signedIn,
} from "./merchant-world.ts";

type Fields = Record<string, string>;
type Shown = { shops: { slug: string; ease: string[]; open: object }[] };
type Answered = { result: { error: Fields; initialValue: Fields } };

const span = [{ open: "00:00", close: "24:00" }];
const always: Hours = {
  weekly: { 0: span, 1: span, 2: span, 3: span, 4: span, 5: span, 6: span },
  closedOnHolidays: false,
};
const today = () => shopDay(always, new Date(), { isHoliday });

let cookie: string;
let place: Checkpoint;

beforeAll(async () => {
  place = await firstShop();
  cookie = await signedIn((await sampleEdition()).ward, place.shop);
});

beforeEach(async () => {
  const shop = await current();
  await saveOwnHours(shop, always, shop.version, new Date());
  place = await firstShop();
});

const current = async () =>
  (await findShop(place.shop.wardId, place.shop.slug))!;

type Pressed = [{ action: Parameters<typeof call>[0] }, string, Fields];

function press(...[door, path, fields]: Pressed) {
  return call(door.action, postRequest(path, fields, { cookie }));
}

const close = (fields: Fields) => press(closures, "/merchant/closures", fields);

async function look<T>(
  door: { loader: Parameters<typeof call>[0] },
  path: string,
  params: Fields = {},
): Promise<T> {
  const answer = await call(door.loader, getRequest(path, { cookie }), params);
  expect(answer.status).toBe(200);
  return answer.body as T;
}

/** What each page of residents says of the shop. */
async function seen() {
  const { slug } = place.shop;
  const street = place.street.slug;
  const page = await look<{ open: object }>(shopPage, `/shops/${slug}`, {
    slug,
  });
  const list = await look<Shown>(streetPage, `/streets/${street}`, {
    slug: street,
  });
  const map = await look<{ checkpoints: { href: string; shut?: string }[] }>(
    mapPage,
    "/map",
  );
  const edition = (await findEdition(place.shop.wardId))!;
  const near = nextShops(edition, place, new Set(), new Date());
  return {
    page: page.open,
    street: list.shops.find((shop) => shop.slug === slug)!.open,
    near: near.find(({ checkpoint }) => checkpoint.id === place.id)?.open,
    map: map.checkpoints.find(({ href }) => href === `/shops/${slug}`)!.shut,
    closure: (await look<{ closure: object }>(home, "/merchant")).closure,
  };
}

describe("本日休業", () => {
  it("in one press is on every page of the next request, and off again by another", async () => {
    const before = await seen();
    for (const one of [before.page, before.street, before.near])
      expect(one).toMatchObject({ open: true });
    expect(before.map).toBeUndefined();
    const pressed = await close({ intent: "closed-today", from: "home" });
    expect(pressed.headers.get("Location")).toBe("/merchant");
    const after = await seen();
    const shut = { open: false, closedToday: true, closure: "closed" };
    for (const one of [after.page, after.street])
      expect(one).toMatchObject(shut);
    // Open ones come first: where others are open, it is not near any more.
    expect(after.near ?? shut).toMatchObject(shut);
    expect(after.map).toBe("本日は臨時休業");
    const [row] = await listClosures(place.shop.id, today());
    expect(after.closure).toMatchObject({ own: { id: row!.id, until: null } });
    await close({ intent: "undo", from: "home", id: row!.id });
    expect(await seen()).toEqual(before);
  });

  it("of another shop is 404 and stays", async () => {
    const { shop } = await otherShop();
    const theirs = await signedIn((await sampleEdition()).ward, shop);
    await call(
      closures.action,
      postRequest(
        "/merchant/closures",
        { intent: "days", day: addDays(today(), 3) },
        { cookie: theirs },
      ),
    );
    const [row] = await listClosures(shop.id, today());
    for (const id of [row!.id, "nobody"])
      expect((await close({ intent: "undo", id })).status).toBe(404);
    expect(await listClosures(shop.id, today())).toHaveLength(1);
  });

  it.each<[Fields, string, string]>([
    [{}, "intent", "required"],
    [{ intent: "__proto__" }, "intent", "required"],
    [{ intent: "undo" }, "intent", "required"],
    [{ intent: "early", closesAt: "25時" }, "closesAt", "not-a-time"],
    [{ intent: "early", closesAt: "" }, "closesAt", "not-a-time"],
    [{ intent: "days", day: "2020-01-01" }, "day", "past"],
    [{ intent: "days", day: "x".repeat(500) }, "day", "too-long"],
    [{ intent: "days", day: "" }, "day", "not-a-day"],
    [
      {
        intent: "days",
        day: addDays(today(), 2),
        lastDay: addDays(today(), 1),
      },
      "lastDay",
      "ends-before-start",
    ],
    [
      { intent: "days", day: today(), lastDay: addDays(today(), 61) },
      "lastDay",
      "too-far",
    ],
  ])("%j is refused beside %s", async (fields, field, code) => {
    const answer = await close(fields);
    expect(answer.status).toBe(400);
    const { result } = answer.body as Answered;
    expect(result.error).toEqual({ [field]: [code] });
    expect(await listClosures(place.shop.id, today())).toEqual([]);
  });
});

describe("hours", () => {
  const typed = async () => {
    const { version, hours: known } = await current();
    return { version: String(version), ...typedOwnHours(known) } as Fields;
  };

  it("are on the shop page at once; what the ward changed meanwhile is not lost", async () => {
    const form = await typed();
    const off = { ...form, uOpen: "10:00", uClose: "19:00", d0: "off" };
    const saved = await press(hours, "/merchant/hours", off);
    expect(saved.headers.get("Location")).toBe("/merchant/hours?done=saved");
    const { slug } = place.shop;
    const page = await look<{ shop: { hours: Hours } }>(
      shopPage,
      `/shops/${slug}`,
      { slug },
    );
    expect(page.shop.hours.weekly).toMatchObject({
      0: [],
      1: [{ open: "10:00", close: "19:00" }],
    });
    const stale = await press(hours, "/merchant/hours", { ...form, d1: "off" });
    expect(stale.status).toBe(409);
    expect((stale.body as Answered).result.initialValue).toMatchObject({
      d1: "off",
    });
    expect((await current()).hours).toEqual(page.shop.hours);
  });

  it("that cannot be read are refused beside the field", async () => {
    const { version } = await current();
    const broken = { ...(await typed()), uClose: "", d3: "own" };
    const answer = await press(hours, "/merchant/hours", broken);
    expect(answer.status).toBe(400);
    expect((answer.body as Answered).result.error).toMatchObject({
      uClose: ["half"],
      d3Open: ["no-hours"],
    });
    const empty = await press(hours, "/merchant/hours", {});
    expect(empty.status).toBe(400);
    expect((await current()).version).toBe(version);
  });
});

describe("facilities", () => {
  const turn = (fields: Fields) => press(ease, "/merchant/ease", fields);

  it("pressed once are shown and can be looked for", async () => {
    const street = place.street.slug;
    const find = (asked: string) =>
      look<Shown & { total: number }>(
        streetPage,
        `/streets/${street}?ease=${asked}`,
        { slug: street },
      );
    await turn({ step: "2" });
    const pressed = await turn({ on: "nursing" });
    expect(pressed.headers.get("Location")).toBe("/merchant/ease#nursing");
    const found = await find("nursing,flat,no-such");
    expect(found.shops.map(({ slug }) => slug)).toEqual([place.shop.slug]);
    expect(found.shops[0]!.ease).toEqual(
      expect.arrayContaining(["flat", "nursing"]),
    );
    expect(found.total).toBeGreaterThan(1);
    const all = await look<{ found: number; streets: object[] }>(
      streetsPage,
      "/streets?ease=nursing&ease=flat",
    );
    expect(all).toMatchObject({
      found: 1,
      streets: [{ slug: street, href: `/streets/${street}?ease=flat,nursing` }],
    });
    const map = await look<{
      listed: { number: number }[];
      streets: { href: string }[];
    }>(mapPage, "/map?ease=nursing");
    expect(map.listed.map(({ number }) => number)).toEqual([place.number]);
    expect(map.streets[0]!.href).toBe(`/map?street=${street}&ease=nursing`);
    await turn({ off: "nursing" });
    await turn({ step: "unknown" });
    expect((await find("nursing")).shops).toEqual([]);
    expect((await current()).entranceStepCm).toBeNull();
    for (const bad of [{}, { step: "3" }, { on: "cash" }, { off: "__proto__" }])
      expect((await turn(bad as Fields)).status).toBe(400);
  });
});
