import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { blankGeography } from "#app/domain/blank-geography.ts";
import type { AppContext } from "#app/http/app-context.ts";
import { findStreet, listStreets } from "#app/models/street.server.ts";
import * as list from "#app/routes/ward.streets._index/route.tsx";
import * as page from "#app/routes/ward.streets.$slug/route.tsx";
import * as pin from "#app/routes/ward.streets.$slug_.pin/route.tsx";
import * as added from "#app/routes/ward.streets.new/route.tsx";
import * as place from "#app/routes/ward.shops.$slug_.place/route.tsx";
import * as newShopDoor from "#app/routes/ward.shops.new/route.tsx";
import { transaction } from "#db/client.server.ts";
import { wards } from "#db/schema/ward.ts";
import {
  call,
  getRequest,
  postRequest,
  testContext,
} from "#tests/setup/request.ts";
import { firstShop, makeOtherWard, sampleEdition } from "./merchant-world.ts";
import { shopFields } from "./shop-world.ts";
import { makeOfficial } from "./ward-world.ts";

type Fields = Record<string, string>;

let cookie: string;

beforeAll(async () => {
  ({ cookie } = await makeOfficial("商店街の担当"));
});

const fields = (over: Fields = {}): Fields => ({
  name: "港町通り",
  shortName: "港町",
  en: "Minatomachi",
  emblem: "feather",
  stations: "綱島",
  associations: "一丁目\n\n 二丁目 \n一丁目",
  ...over,
});

const add = (over: Fields = {}) =>
  call(
    added.action,
    postRequest("/ward/streets/new", fields(over), { cookie }),
  );

async function newStreet(over: Fields = {}) {
  const { headers } = await add(over);
  return headers.get("Location")!.split(/[/?]/)[3]!;
}

async function open(slug: string) {
  const { body, status } = await call(
    page.loader,
    getRequest(`/ward/streets/${slug}`, { cookie }),
    { slug },
  );
  return { status, ...(body as { typed: Fields }) };
}

const send = (slug: string, sent: Fields) =>
  call(page.action, postRequest(`/ward/streets/${slug}`, sent, { cookie }), {
    slug,
  });

async function order() {
  const { ward } = await testContext();
  return (await listStreets(ward.id)).map(({ slug }) => slug);
}

describe("a street", () => {
  it("is added last, with its associations in order", async () => {
    const slug = await newStreet();
    expect(slug).toMatch(/^minatomachi/);
    expect((await order()).at(-1)).toBe(slug);
    expect((await open(slug)).typed).toMatchObject({
      associations: "一丁目\n二丁目",
      stations: ["綱島"],
    });
  });

  it.each([
    [{ name: "" }, "name"],
    [{ shortName: "あ".repeat(11) }, "shortName"],
    [{ emblem: "dragon" }, "emblem"],
    [{ associations: "あ".repeat(41) }, "associations"],
  ])("%j is refused and kept", async (over, field) => {
    const before = await order();
    const { status, body } = await add(over as Fields);
    expect(status).toBe(400);
    const reply = body as { error: Record<string, string[]> };
    expect(reply.error[field]).toHaveLength(1);
    expect(await order()).toEqual(before);
  });

  it("changed by two officials is changed by the first", async () => {
    const slug = await newStreet();
    const { mark } = (await open(slug)).typed;
    const sent = (name: string) => send(slug, fields({ name, mark: mark! }));
    const both = await Promise.all([sent("一の通り"), sent("二の通り")]);
    expect(both.map(({ status }) => status).toSorted()).toEqual([303, 409]);
    expect(both.find(({ status }) => status === 409)!.body).toMatchObject({
      told: "stale",
    });
  });

  it("keeps what its form does not ask for", async () => {
    const { street } = await firstShop();
    const { typed } = await open(street.slug);
    const sent = new URLSearchParams();
    for (const [name, value] of Object.entries(typed))
      for (const one of [value].flat()) sent.append(name, one);
    const request = new Request(
      `http://localhost:3000/ward/streets/${street.slug}`,
      {
        method: "POST",
        headers: { Origin: "http://localhost:3000", Cookie: cookie },
        body: sent,
      },
    );
    const params = { slug: street.slug };
    expect((await call(page.action, request, params)).status).toBe(303);
    const now = await findStreet(street.wardId, street.slug);
    expect(now).toMatchObject({
      names: street.names,
      shortNames: street.shortNames,
      pin: street.pin,
      ribbon: street.ribbon,
    });
  });

  it("does not drop an association that has shops", async () => {
    const { checkpoints } = await sampleEdition();
    const { street } = checkpoints.find(({ shop }) => shop.associationId)!;
    const { typed } = await open(street.slug);
    const sent = { ...typed, stations: typed.stations![0]!, associations: "" };
    const { status, body } = await send(street.slug, sent);
    expect(status).toBe(409);
    expect(body).toMatchObject({ told: "inUse" });
  });

  it("moves up and down, and not past the ends", async () => {
    const slug = await newStreet();
    const move = (which: "up" | "down") =>
      call(
        list.action,
        postRequest("/ward/streets", { [which]: slug }, { cookie }),
      );
    const before = await order();
    await move("down");
    expect(await order()).toEqual(before);
    await move("up");
    expect((await order()).at(-2)).toBe(slug);
    await move("down");
    expect(await order()).toEqual(before);
  });

  it("with shops is not removed; without it is", async () => {
    const { street } = await firstShop();
    const refused = await send(street.slug, { intent: "remove" });
    expect(refused.status).toBe(409);
    expect(refused.body).toMatchObject({ told: "hasShops" });
    const slug = await newStreet();
    expect((await send(slug, { intent: "remove" })).status).toBe(303);
    expect((await open(slug)).status).toBe(404);
  });

  it("is pinned on the drawing by hand, or follows its stations", async () => {
    const slug = await newStreet();
    const { ward } = await testContext();
    const press = (sent: Fields) =>
      call(
        pin.action,
        postRequest(`/ward/streets/${slug}/pin`, sent, { cookie }),
        { slug },
      );
    expect((await press({ lat: "35.5626", lng: "139.6825" })).status).toBe(303);
    const pinned = await findStreet(ward.id, slug);
    const { frame } = ward.geography;
    const x = (139.6825 - frame.west) * frame.scaleX;
    const y = (frame.north - 35.5626) * frame.scaleY;
    expect(pinned!.pin).toEqual([Math.round(x), Math.round(y)]);
    expect((await press({ lat: "139.6", lng: "35.5" })).status).toBe(400);
    expect((await press({ intent: "auto" })).status).toBe(303);
    expect((await findStreet(ward.id, slug))!.pin).toBeNull();
  });
});

describe("a ward without a drawing", () => {
  let context: AppContext;
  let own: string;

  beforeAll(async () => {
    const other = await makeOtherWard();
    const { geography } = other.ward;
    const empty = { ...geography, outline: [], stations: [], lines: [] };
    const [ward] = await transaction((tx) =>
      tx
        .update(wards)
        .set({ geography: empty })
        .where(eq(wards.id, other.ward.id))
        .returning(),
    );
    context = { ...other.context, ward: ward! };
    own = (await makeOfficial("隣の担当", context)).cookie;
  });

  it("types its stations and places, and has no map to press", async () => {
    const made = await call(
      added.action,
      postRequest(
        "/ward/streets/new",
        fields({ typedStations: "みなと\n浜" }),
        { cookie: own },
      ),
      {},
      context,
    );
    expect(made.status).toBe(303);
    const streets = await listStreets(context.ward.id);
    const street = streets.find(({ name }) => name === "港町通り")!;
    expect(street.stations).toEqual(["みなと", "浜"]);
    const sent = async (over: Fields) =>
      call(
        newShopDoor.action,
        postRequest(
          "/ward/shops/new",
          await shopFields({ street: street.id, en: "Far", ...over }),
          { cookie: own },
        ),
        {},
        context,
      );
    const unplaced = await sent({ lat: "", lng: "" });
    expect(unplaced.status).toBe(400);
    expect(unplaced.body).toMatchObject({ error: { lat: ["no-place"] } });
    expect((await sent({ lat: "43.06", lng: "141.35" })).status).toBe(303);
    const map = await call(
      place.loader,
      getRequest("/ward/shops/far/place?zoom=1&small.x=9&small.y=9", {
        cookie: own,
      }),
      { slug: "far" },
      context,
    );
    expect(map).toMatchObject({ status: 200, body: { map: null } });
  });

  it("with a blank ground is not pressed either, and takes any place in Japan", async () => {
    const geography = blankGeography({ lat: 35.68, lng: 139.77 }, 8000, "x");
    const ward = { ...context.ward, geography };
    const blank = { ...context, ward };
    const [street] = await listStreets(ward.id);
    const params = { slug: street!.slug };
    const as = { cookie: own };
    const shown = await call(
      pin.loader,
      getRequest("/ward/streets/x/pin", as),
      params,
      blank,
    );
    expect(shown).toMatchObject({ status: 200, body: { map: null } });
    const at = { lat: "35.68", lng: "139.77" };
    const pinned = await call(
      pin.action,
      postRequest("/ward/streets/x/pin", at, as),
      params,
      blank,
    );
    expect(pinned.status).toBe(400);
    const far = { street: street!.id, en: "Farther", ...at, lat: "34.69" };
    const made = await call(
      newShopDoor.action,
      postRequest("/ward/shops/new", await shopFields(far), as),
      {},
      blank,
    );
    expect(made.status).toBe(303);
  });

  it("does not see the first ward's streets", async () => {
    const { street } = await firstShop();
    for (const door of [page.loader, pin.loader]) {
      const request = getRequest("/ward/streets/x", { cookie: own });
      const params = { slug: street.slug };
      expect((await call(door, request, params, context)).status).toBe(404);
    }
    const request = postRequest(
      "/ward/streets",
      { down: street.slug },
      { cookie: own },
    );
    const before = await order();
    await call(list.action, request, {}, context);
    expect(await order()).toEqual(before);
  });
});
