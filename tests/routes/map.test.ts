import { beforeAll, describe, expect, test } from "vitest";
import type { Edition } from "#app/models/edition.server.ts";
import { loader } from "#app/routes/_resident.map/route.tsx";
import { call, getRequest } from "#tests/setup/request.ts";
import { sampleEdition } from "./merchant-world.ts";

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
    expect(["quiet", "usual", "busy"]).toContain(crowding?.level);
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
