import { check } from "@placemarkio/check-geojson";
import { expect, it } from "vitest";
import { listMapFaults } from "#app/http/map-fault.server.ts";
import { findResident } from "#app/http/resident.server.ts";
import { action as press } from "#app/routes/_resident.s.$code/route.tsx";
import { loader as live } from "#app/routes/_resident.map_.live/route.tsx";
import { loader as data } from "#app/routes/map.data[.]json.ts";
import { action as fault } from "#app/routes/map.faults.ts";
import { loader as style } from "#app/routes/map.style[.]json.ts";
import type { MapData } from "#app/ui/live-map/map-data.ts";
import { sampleCodes } from "#tests/setup/codes.ts";
import {
  call,
  getRequest,
  postRequest,
  testContext,
} from "#tests/setup/request.ts";
import { sampleEdition } from "./merchant-world.ts";

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

it("tells every checkpoint, course and list as GeoJSON by RFC 7946", async () => {
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
  expect(map.features.some((f) => f.properties.kind === "course")).toBe(true);
  expect(map.streets.length).toBe(streets.length);
  for (const { crowding } of map.streets)
    expect(["quiet", "usual", "busy"]).toContain(crowding);
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

it("keeps a reported fault by its kind alone", async () => {
  const report = (kind: string) =>
    call(fault, postRequest("/map/faults", { kind }));
  expect((await report("anything")).status).toBe(400);
  expect(listMapFaults(new Date())).toEqual([]);
  expect((await report("style")).status).toBe(204);
  const [known, ...more] = listMapFaults(new Date());
  expect(more).toEqual([]);
  expect(known!.fault).toBe("style");
});
