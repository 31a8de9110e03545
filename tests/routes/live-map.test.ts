import { check } from "@placemarkio/check-geojson";
import { expect, it, vi } from "vitest";
import { env } from "#app/env.server.ts";
import { listMapFaults } from "#app/http/map-fault.server.ts";
import { findResident } from "#app/http/resident.server.ts";
import { withdrawShop } from "#app/models/shop-withdrawal.server.ts";
import { action as press } from "#app/routes/_resident.s.$code/route.tsx";
import { loader as live } from "#app/routes/_resident.map_.live/route.tsx";
import * as coursePage from "#app/routes/_resident.courses.$slug/route.tsx";
import { loader as data } from "#app/routes/map.data[.]json.ts";
import { action as fault } from "#app/routes/map.faults.ts";
import { loader as overlays } from "#app/routes/map.overlays[.]json.ts";
import { loader as style } from "#app/routes/map.style[.]json.ts";
import type { MapData, MapOverlays } from "#app/ui/live-map/map-data.ts";
import { sampleCodes } from "#tests/setup/codes.ts";
import {
  call,
  getRequest,
  postRequest,
  testContext,
} from "#tests/setup/request.ts";
import { sampleEdition } from "./merchant-world.ts";

vi.mock(import("#app/env.server.ts"), async (load) => {
  const own = await load();
  return { ...own, env: { ...own.env } };
});

async function readData(sent: Parameters<typeof getRequest>[1] = {}) {
  const answer = await call(data, getRequest("/map/data.json", sent));
  const text = answer.body as string;
  return { answer, text, map: check(text) as unknown as MapData };
}

function checkpointsOf({ features }: MapData) {
  return features.flatMap((one) =>
    one.properties.kind === "checkpoint" ? [one.properties] : [],
  );
}

it("tells every checkpoint as GeoJSON by RFC 7946", async () => {
  const { checkpoints, streets } = await sampleEdition();
  const { answer, map } = await readData();
  expect(answer.headers.get("Cache-Control")).toBe("private, no-store");
  expect(answer.headers.get("Content-Type")).toBe("application/geo+json");
  const [first] = checkpoints;
  expect(checkpointsOf(map).length).toBe(checkpoints.length);
  const one = map.features.find((feature) => feature.id === first!.number)!;
  const [lng, lat] = one.geometry.coordinates as [number, number];
  expect(lng).toBeCloseTo(first!.shop.lng, 5);
  expect(lat).toBeCloseTo(first!.shop.lat, 5);
  expect(one.properties).toMatchObject({
    name: first!.shop.names.ja,
    slug: first!.shop.slug,
    visited: false,
  });
  expect(map.streets.length).toBe(streets.length);
  for (const { crowding } of map.streets)
    expect(["quiet", "usual", "busy", null]).toContain(crowding);
});

it("tells courses and lists apart from any card, once, with the stops the course's page numbers", async () => {
  const { rally, checkpoints, ward } = await sampleEdition();
  const { shop } = checkpoints.find((one) => one.shop.slug === "mugibue")!;
  const read = async (headers = {}) => {
    const request = getRequest("/map/overlays.json", { headers });
    return call(overlays, request, {}, await testContext());
  };
  const before = await read();
  const tag = before.headers.get("ETag")!;
  expect((await read({ "If-None-Match": tag })).status).toBe(304);
  expect(await read({ "Accept-Language": "ko" })).not.toMatchObject({
    body: before.body,
  });
  const by = { staffId: "somebody", reason: "閉店" };
  await withdrawShop(shop, rally, by, new Date());
  const after = await read({ "If-None-Match": tag });
  expect(after.status).toBe(200);
  const { features } = check(after.body as string) as unknown as MapOverlays;
  const kinds = new Set(features.map(({ properties }) => properties.kind));
  expect(kinds).toContain("course");
  const slug = "six-streets";
  const page = await call(
    coursePage.loader,
    getRequest(`/courses/${slug}`),
    { slug },
    await testContext(),
  );
  const { stops } = page.body as Awaited<ReturnType<typeof coursePage.loader>>;
  expect(
    features.flatMap(({ properties: one }) =>
      one.kind === "stop" && one.course === slug ? [[one.order, one.name]] : [],
    ),
  ).toEqual(stops.map(({ number, names }) => [number, names.ja]));
  expect(stops.length).toBe(10);
  const { map } = await readData();
  const told = checkpointsOf(map).map((one) => one.slug);
  expect(told).not.toContain("mugibue");
  const { ward: now } = await testContext();
  expect(now.version).toBeGreaterThan(ward.version);
});

it("knows its own card and its own language, and nobody's", async () => {
  const pressed = await call(
    press,
    postRequest(`/s/${sampleCodes[0]}`),
    { code: sampleCodes[0]! },
    await testContext(),
  );
  const cookie = pressed.cookies.find((one) => one.startsWith("card="))!;
  const context = await testContext();
  expect(await findResident(getRequest("/", { cookie }), context)).toBeTruthy();
  const own = await readData({
    cookie,
    headers: { "Accept-Language": "en" },
  });
  const visited = checkpointsOf(own.map).filter((one) => one.visited);
  expect(visited.length).toBe(1);
  expect(own.text).toContain("Tsunashima");
  const others = checkpointsOf((await readData()).map);
  expect(others.some((one) => one.visited)).toBe(false);
});

it("shows its page with what the address asks for, in our own drawing", async () => {
  const page = await call(
    live,
    getRequest("/map/live?street=tsunashima&open=1&layer=aed&course=all"),
  );
  const view = page.body as Awaited<ReturnType<typeof live>>;
  expect(view.filter).toMatchObject({ street: "tsunashima", open: true });
  expect(view.shows).toMatchObject({ layers: ["aed"], course: "all" });
  expect(view.config).toMatchObject({ engine: "maplibre", token: null });
  expect(view.hosts).toEqual([]);
  const drawn = await call(style, getRequest("/map/style.json"));
  const tag = drawn.headers.get("ETag")!;
  expect(JSON.parse(drawn.body as string).version).toBe(8);
  const again = getRequest("/map/style.json", {
    headers: { "If-None-Match": tag },
  });
  expect((await call(style, again)).status).toBe(304);
});

it("keeps a reported fault by its kind alone, and none its map cannot have", async () => {
  const report = (kind: string) =>
    call(fault, postRequest("/map/faults", { kind }));
  expect((await report("anything")).status).toBe(400);
  expect(listMapFaults(new Date())).toEqual([]);
  expect((await report("style")).status).toBe(204);
  expect(listMapFaults(new Date())).toEqual([]);
  Object.assign(env, { THIRD_PARTY_TILES: true });
  expect((await report("style")).status).toBe(204);
  const [known, ...more] = listMapFaults(new Date());
  expect(more).toEqual([]);
  expect(known!.fault).toBe("style");
});
