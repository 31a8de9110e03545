import { beforeAll, describe, expect, it } from "vitest";
import { findCheckpoint, listOfficeShops } from "#app/models/shop.server.ts";
import { listActs } from "#app/models/audit.server.ts";
import * as list from "#app/routes/ward.shops._index/route.tsx";
import * as page from "#app/routes/ward.shops.$slug/route.tsx";
import * as added from "#app/routes/ward.shops.new/route.tsx";
import * as place from "#app/routes/ward.shops.$slug_.place/route.tsx";
import * as withdrawal from "#app/routes/ward.shops.$slug_.withdrawal/route.tsx";
import * as back from "#app/routes/ward.shops.$slug_.return.tsx";
import * as scan from "#app/routes/_resident.s.$code/route.tsx";
import { call, getRequest, postRequest } from "#tests/setup/request.ts";
import { sampleEdition } from "./merchant-world.ts";
import { newShop, shopFields, shopNow } from "./shop-world.ts";
import { makeOfficial } from "./ward-world.ts";

let cookie: string;
let viewer: string;

beforeAll(async () => {
  cookie = (await makeOfficial("店の担当")).cookie;
  viewer = (await makeOfficial("見る人", undefined, "viewer")).cookie;
});

type Sent = Record<string, string>;

const post = (slug: string, fields: Sent, who = cookie) =>
  call(
    page.action,
    postRequest(`/ward/shops/${slug}`, fields, { cookie: who }),
    { slug },
  );

const add = (fields: Sent) =>
  call(added.action, postRequest("/ward/shops/new", fields, { cookie }));

async function look(query = "") {
  const answer = await call(
    list.loader,
    getRequest(`/ward/shops${query}`, { cookie }),
  );
  return answer.body as {
    found: number;
    total: number;
    pages: number;
    rows: { slug: string; name: string; number: number | null }[];
    counts: { state: string; n: number }[];
  };
}

describe("the list", () => {
  it("counts, pages and finds", async () => {
    const all = await look();
    expect(all.total).toBeGreaterThanOrEqual(110);
    expect(all.rows).toHaveLength(100);
    expect(all.pages).toBe(2);
    expect((await look("?page=2")).rows.length).toBe(all.total - 100);
    const { checkpoints } = await sampleEdition();
    const { shop } = checkpoints[4]!;
    const kana = encodeURIComponent(shop.names.kana ?? "");
    const found = await look(`?words=${kana}`);
    expect(found.rows.map(({ slug }) => slug)).toContain(shop.slug);
    expect((await look("?kind=library")).found).toBe(0);
    const street = await look(`?street=${shop.streetId}`);
    expect(street.found).toBeGreaterThanOrEqual(10);
    expect(street.found).toBeLessThan(20);
  });

  it("answers 404 for an edition that is not the ward's", async () => {
    const request = getRequest("/ward/shops?edition=none", { cookie });
    expect((await call(list.loader, request)).status).toBe(404);
  });
});

describe("a new shop", () => {
  it("is saved with its place in the rally and the next number", async () => {
    const sent = await shopFields({
      name: "港の図書館",
      kind: "library",
      en: "Harbour Library",
      joins: "on",
      themes: "reading",
      h1: "休み",
    });
    const answer = await add(sent);
    expect(answer.status).toBe(303);
    expect(answer.headers.get("Location")).toBe(
      "/ward/shops/harbour-library?said=saved",
    );
    const shop = await shopNow("harbour-library");
    expect(shop).toMatchObject({
      kind: "library",
      category: "library",
      kanji: "港",
      isPlaceChecked: true,
    });
    expect(shop.hours.weekly[1]).toEqual([]);
    const { rally } = await sampleEdition();
    const point = await findCheckpoint(rally.id, shop.id);
    expect(point).toMatchObject({ mode: "static", themes: ["reading"] });
    expect(point!.number).toBeGreaterThan(110);
  });

  it("without a place stands at its street's station, not checked", async () => {
    const sent = await shopFields({ name: "場所のない店", lat: "", lng: "" });
    const { headers } = await add(sent);
    const slug = headers.get("Location")!.split(/[/?]/)[3]!;
    const shop = await shopNow(slug);
    expect(shop.isPlaceChecked).toBe(false);
    expect(shop.lat).toBeGreaterThan(35);
  });

  it.each([
    [{ name: " " }, "name", "required"],
    [{ h3: "ひる" }, "h3", "not-hours"],
    [{ lat: "139.6342", lng: "35.5371" }, "lat", "swapped"],
    [{ lat: "36.9" }, "lat", "far"],
    [{ street: "none" }, "street", "unknown-street"],
    [{ number: "1", joins: "on" }, "number", "number-taken"],
    [{ phone: "でんわ" }, "phone", "not-a-phone"],
    [{ seal: "二字" }, "seal", "one-character"],
  ])("%j is refused and kept", async (over, field, problem) => {
    const sent = await shopFields(over as Sent);
    const answer = await add(sent);
    expect(answer.status).toBe(400);
    const reply = answer.body as {
      error: Record<string, string[]>;
      initialValue: Sent;
    };
    expect(reply.error[field]).toEqual([problem]);
    expect(reply.initialValue.name).toBe(sent.name);
  });

  it("has latitude and longitude swapped at one press", async () => {
    const sent = await shopFields({
      name: "逆さの店",
      lat: "139.6342",
      lng: "35.5371",
      intent: "swap",
    });
    expect((await add(sent)).status).toBe(303);
  });

  it("does not take a code that another has", async () => {
    expect((await add(await shopFields({ key: "T-1" }))).status).toBe(303);
    const answer = await add(await shopFields({ key: "T-1" }));
    expect(answer.body).toMatchObject({ error: { key: ["key-taken"] } });
  });
});

describe("two officials", () => {
  it("the second is told what the first saved, and overwrites nothing", async () => {
    const shop = await newShop();
    const sent = (name: string) => shopFields({ version: "1", name });
    expect((await post(shop.slug, await sent("先の名前"))).status).toBe(303);
    const answer = await post(shop.slug, await sent("後の名前"));
    expect(answer.status).toBe(409);
    expect(answer.body).toMatchObject({
      stale: {
        version: "2",
        differences: [{ field: "name", now: "先の名前" }],
      },
      reply: { initialValue: { name: "後の名前" } },
    });
    expect((await shopNow(shop.slug)).name).toBe("先の名前");
  });

  it("of two at once one is told", async () => {
    const shop = await newShop();
    const both = await Promise.all(
      ["一", "二"].map(async (name) =>
        post(shop.slug, await shopFields({ version: "1", name })),
      ),
    );
    expect(both.map(({ status }) => status).sort()).toEqual([303, 409]);
    expect((await shopNow(shop.slug)).version).toBe(2);
  });

  it("a viewer changes nothing", async () => {
    const shop = await newShop();
    const sent = await shopFields({ version: "1" });
    expect((await post(shop.slug, sent, viewer)).status).toBe(403);
  });
});

it("a place is chosen by pressing the map, without a script", async () => {
  const shop = await newShop();
  const params = { slug: shop.slug };
  const at = `/ward/shops/${shop.slug}/place`;
  const first = await call(
    place.loader,
    getRequest(`${at}?zoom=1&small.x=160&small.y=160`, { cookie }),
    params,
  );
  const { map } = first.body as {
    map: { zoom: number; chosen: [number, number]; src: string };
  };
  expect(map.zoom).toBe(4);
  expect(map.src).toMatch(/^data:image\/svg\+xml/);
  const [lng, lat] = map.chosen;
  const near = await call(
    place.loader,
    getRequest(`${at}?zoom=4&lat=${lat}&lng=${lng}&large.x=320&large.y=320`, {
      cookie,
    }),
    params,
  );
  const next = (near.body as { map: typeof map }).map;
  expect(next.zoom).toBe(16);
  expect(next.chosen[0]).toBeCloseTo(lng, 6);
  expect(next.chosen[1]).toBeCloseTo(lat, 6);
  const send = (version: string) =>
    call(
      place.action,
      postRequest(
        at,
        { lat: String(lat), lng: String(lng), version },
        { cookie },
      ),
      params,
    );
  expect((await send("1")).status).toBe(303);
  expect((await shopNow(shop.slug)).lat).toBeCloseTo(lat, 6);
  expect((await send("1")).status).toBe(409);
});

describe("a withdrawal", () => {
  const send = (slug: string, fields: Sent) =>
    call(
      withdrawal.action,
      postRequest(`/ward/shops/${slug}/withdrawal`, fields, { cookie }),
      { slug },
    );

  it.each(["rally", "all"])("from %s: 410, then back", async (from) => {
    const part = {
      mode: "static" as const,
      minimumYen: 0,
      number: undefined,
      themes: [],
    };
    const shop = await newShop(undefined, part);
    const { slug } = shop;
    const code = async () => {
      const edition = await sampleEdition();
      const { id } = edition.checkpoints.find((one) => one.shopId === shop.id)!;
      return [...edition.codes.values()].find((one) => one.checkpointId === id)!
        .code;
    };
    const own = await code();
    const press = () =>
      call(scan.action, postRequest(`/s/${own}`), { code: own });
    expect((await press()).status).toBe(303);
    expect((await send(slug, { from, reason: "" })).status).toBe(400);
    expect((await send(slug, { from, reason: "閉店" })).status).toBe(303);
    expect((await send(slug, { from, reason: "閉店" })).status).toBe(409);
    expect((await press()).status).toBe(410);
    const returned = await call(
      back.action,
      postRequest(`/ward/shops/${slug}/return`, {}, { cookie }),
      { slug },
    );
    expect(returned.status).toBe(303);
    expect(await code()).toBe(own);
    expect((await press()).status).toBe(303);
    expect((await shopNow(slug)).withdrawnAt).toBeNull();
  });

  it("is in the log with its reason, and the shop is not gone", async () => {
    const shop = await newShop();
    await send(shop.slug, { from: "all", reason: "移転のため" });
    const { ward, rally } = await sampleEdition();
    const [act] = await listActs(ward.id, 1);
    expect(act).toMatchObject({
      action: "shop-withdraw-all",
      subject: `shop:${shop.id}`,
      details: { reason: "移転のため" },
    });
    const all = await listOfficeShops(ward.id, rally.id);
    expect(all.find((one) => one.shop.id === shop.id)?.state).toBe("withdrawn");
  });
});
