import { beforeAll, describe, expect, test } from "vitest";
import { mapCheckpointFeatures } from "#app/http/map-data.server.ts";
import { mapCheckpoints, mapStreets } from "#app/http/map-page.server.ts";
import { readToldCrowding } from "#app/http/told-crowding.server.ts";
import { weekday } from "#app/domain/business-day.ts";
import { postPromotion } from "#app/models/promotion.server.ts";
import { textFor } from "#app/ui/text.tsx";
import type { Edition } from "#app/models/edition.server.ts";
import { loader } from "#app/routes/_resident.map/route.tsx";
import { call, getRequest } from "#tests/setup/request.ts";
import { sampleEdition, TODAY } from "./merchant-world.ts";

type View = Exclude<Awaited<ReturnType<typeof loader>>, Response>;

let edition: Edition;

beforeAll(async () => {
  edition = await sampleEdition();
});

async function open(search: string): Promise<View> {
  const { status, body } = await call(loader, getRequest(`/map${search}`));
  expect(status).toBe(200);
  return body as View;
}

function hrefsOf({ moves }: View): string[] {
  return Object.values(moves).filter((href) => href !== null);
}

describe("an address that makes no sense shows the whole ward", () => {
  test.each([
    "?zoom=99",
    "?zoom=NaN&at=NaN",
    "?zoom=-1&at=1e9,1",
    "?at=5,5",
    "?street=nowhere&course=nowhere&layer=nowhere",
    "?street=%00&street=a&course[]=b",
    `?street=${"あ".repeat(3000)}`,
    "?layer=__proto__&ease=__proto__",
  ])("%s", async (search) => {
    const view = await open(search);
    expect(view.window).toBeNull();
    expect(view.query).toMatchObject({ street: null, course: null });
    expect(view.listed.length).toBeGreaterThan(0);
  });
});

test("a place far outside is moved to the ward's edge, and every link leads to another cut", async () => {
  for (const at of ["-99999,-99999", "99999,99999", "500,600"]) {
    const view = await open(`?zoom=4&at=${at}`);
    for (const href of hrefsOf(view)) {
      const next = await open(href.slice("/map".length));
      expect(next.window).not.toEqual(view.window);
    }
  }
});

test("moving keeps the street, the course, the layer and what is looked for", async () => {
  const view = await open(
    "?street=tsunashima&course=tsurumi-river&zoom=3&ease=toilet",
  );
  const kept = "street=tsunashima&course=tsurumi-river";
  for (const href of hrefsOf(view)) {
    expect(href).toContain(kept);
    expect(href).toContain("ease=toilet");
  }
});

test("pressing east until the edge ends there, and west comes back", async () => {
  let view = await open("?zoom=3");
  let steps = 0;
  while (view.moves.right && steps < 20) {
    view = await open(view.moves.right.slice("/map".length));
    steps += 1;
  }
  expect(view.moves.right).toBeNull();
  expect(steps).toBeLessThan(6);
  expect(view.moves.left).not.toBeNull();
});

test("a street's own sheet shows and lists all its checkpoints with their states", async () => {
  for (const { id, slug } of edition.streets) {
    const view = await open(`?street=${slug}`);
    const own = edition.checkpointsByStreet.get(id)!;
    expect(view.window).not.toBeNull();
    expect(view.listed.map(({ number }) => number)).toEqual(
      own.map(({ number }) => number),
    );
    for (const { at } of view.listed) expect(at).toHaveLength(2);
  }
  const { checkpoints, streets } = await open("");
  expect(checkpoints.some(({ offers }) => offers)).toBe(true);
  for (const { crowding } of streets)
    expect(["quiet", "usual", "busy", undefined]).toContain(crowding?.level);
});

test("a course is drawn by its line, and fits the map", async () => {
  const view = await open("?course=tsurumi-river");
  expect(view.course?.line.length).toBeGreaterThan(2);
  expect(view.window).not.toBeNull();
  expect(view.choices.courses.filter(({ active }) => active)).toHaveLength(1);
  const whole = await open("?course=tsurumi-river&zoom=1");
  expect(whole.window).toBeNull();
  expect(whole.course?.slug).toBe("tsurumi-river");
});

test("a layer that the ward has is drawn and listed", async () => {
  const { choices } = await open("");
  for (const { layer, href } of choices.layers) {
    const view = await open(href.slice("/map".length));
    expect(view.places?.layer).toBe(layer);
    expect(view.places?.places.length).toBeGreaterThan(0);
  }
});

test("neither map draws or counts a shop that left the ward without leaving the rally", () => {
  const [first, ...others] = edition.checkpoints;
  const now = new Date();
  const gone = { ...first!, shop: { ...first!.shop, withdrawnAt: now } };
  const own = edition.checkpointsByStreet.get(gone.street.id)!;
  const after: Edition = {
    ...edition,
    checkpoints: [gone, ...others],
    checkpointsByStreet: new Map([
      [gone.street.id, own.map((one) => (one.id === gone.id ? gone : one))],
    ]),
  };
  const [none, t] = [new Set<string>(), textFor("ja")];
  const told = { visited: none, offers: none, now };
  expect(mapCheckpoints(after, told, t).length).toBe(others.length);
  const live = { edition: after, visited: none, offers: new Map() };
  expect(mapCheckpointFeatures(live, t, now).length).toBe(others.length);
  const streets = mapStreets(after, none, null, String, t);
  const street = streets.find(({ slug }) => slug === gone.street.slug);
  expect(street!.total).toBe(own.length - 1);
});

test("an offer is marked while it holds, not on its other weekdays", async () => {
  const { checkpoints } = await open("");
  const without = checkpoints.filter(({ offers }) => !offers);
  const post = (at: number, day: number) => {
    const { number } = without[at]!;
    const { shop } = edition.checkpoints.find((one) => one.number === number)!;
    const said = { kind: "offer" as const, title: "一割引", text: "" };
    const days = { startsOn: TODAY, endsOn: TODAY, weekdays: [day] };
    return postPromotion(shop, { ...said, ...days }, new Date());
  };
  const today = weekday(TODAY);
  await post(0, today);
  await post(1, (today + 1) % 7);
  const after = (await open("")).checkpoints;
  const isOffering = (at: number) =>
    after.find(({ number }) => number === without[at]!.number)!.offers;
  expect([isOffering(0), isOffering(1)]).toEqual([true, false]);
});

test("of a street where nothing is open it is not told how busy it is", async () => {
  const toldAt = async (time: string) =>
    (await readToldCrowding(edition, new Date(`2026-11-18T${time}+09:00`)))
      .size;
  expect(await toldAt("04:00")).toBe(0);
  expect(await toldAt("14:00")).toBeGreaterThan(5);
});
