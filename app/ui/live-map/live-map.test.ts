import { describe, expect, it } from "vitest";
import { clustersOf } from "./clusters.ts";
import { type Drawing, fallback } from "./config.ts";
import { judgeError, judgeSilence } from "./failure.ts";
import { handOffHref } from "./hand-off.ts";
import { judgePosition } from "./locate.ts";
import type { CheckpointFeature } from "./map-data.ts";
import { choiceAt } from "./press.ts";
import { fill } from "./says.ts";
import { createStore } from "./store.ts";
import { watchMapbox } from "./watch-mapbox.ts";

const mapbox: Drawing = {
  engine: "mapbox",
  token: "pk.x",
  base: { kind: "gsi" },
};
const drawn = { kind: "drawn" } as const;
const style = {
  kind: "style",
  url: "https://tiles.example.jp/s.json",
} as const;

describe("what is drawn instead", () => {
  it.each([
    [mapbox, "token", { engine: "maplibre", token: null, base: mapbox.base }],
    [
      { ...mapbox, base: { ...style, url: "mapbox://styles/a/b" } },
      "token",
      { engine: "maplibre", token: null, base: drawn },
    ],
    [mapbox, "style", { ...mapbox, base: drawn }],
  ] as const)("%j after %s", (drawing, failure, expected) => {
    expect(fallback(drawing, failure)).toEqual(expected);
  });

  const none = { style: false, tiles: 0, failedTiles: 0 };
  const came = { ...none, style: true };
  it.each([
    ["a style that does not come", style, {}, none, "style"],
    ["our own drawing that does not come", drawn, {}, none, "offline"],
    ["a fault of the drawing later", drawn, {}, came, null],
    [
      "a tile of the base before",
      drawn,
      { sourceId: "gsi" },
      { ...none, failedTiles: 9 },
      null,
    ],
    [
      "a third tile before any",
      mapbox.base,
      { sourceId: "gsi" },
      { ...came, failedTiles: 3 },
      "style",
    ],
    [
      "a second tile",
      mapbox.base,
      { sourceId: "gsi" },
      { ...came, failedTiles: 2 },
      null,
    ],
    [
      "tiles among others that came",
      mapbox.base,
      { sourceId: "gsi" },
      { style: true, tiles: 1, failedTiles: 9 },
      null,
    ],
  ] as const)("judges %s", (_, base, event, arrived, expected) => {
    expect(judgeError(event, { ...mapbox, base }, arrived)).toBe(expected);
  });
});

it.each([
  ["a style that never came", "style", { style: false, tiles: 0 }, "style"],
  ["tiles that never came", "gsi", { style: true, tiles: 0 }, "style"],
  ["tiles that come slowly", "gsi", { style: true, tiles: 1 }, null],
  ["our own drawing", "drawn", { style: false, tiles: 0 }, "offline"],
] as const)("judges the silence of %s", (_, kind, came, expected) => {
  const base = kind === "style" ? { kind, url: "https://a.test" } : { kind };
  const drawing = { engine: "maplibre", token: null, base } as const;
  expect(judgeSilence(drawing, { ...came, failedTiles: 0 })).toBe(expected);
});

it("keeps Mapbox's events at home and tells of a refused token", async () => {
  const left: string[] = [];
  let refused = 0;
  const page = {
    location: { href: "http://localhost/map/live" } as Location,
    fetch: (async (asked: Request | string) => {
      left.push(typeof asked === "string" ? asked : asked.url);
      return new Response(null, { status: 403 });
    }) as typeof fetch,
  };
  watchMapbox(page, () => refused++);
  const events = await page.fetch(
    new Request("https://events.mapbox.com/events/v2?access_token=pk.x"),
  );
  expect(events.status).toBe(204);
  expect(left).toEqual([]);
  const session = await page.fetch("https://api.mapbox.com/map-sessions/v1");
  expect([session.ok, refused]).toEqual([true, 1]);
  const tile = await page.fetch("/map/data.json");
  expect([tile.status, refused]).toEqual([403, 1]);
});

describe("where the reader is", () => {
  const bounds: Parameters<typeof judgePosition>[1] = [
    [139.5, 35.4],
    [139.7, 35.6],
  ];
  const judge = (accuracy: number, longitude = 139.6) => {
    const coords = { accuracy, longitude, latitude: 35.5 };
    return judgePosition(coords as GeolocationCoordinates, bounds);
  };
  it("is shown with its doubt, and not where that is over 1 km", () => {
    expect(judge(12.4)).toEqual({ ok: true, at: [139.6, 35.5], metres: 12 });
    expect(judge(1000).ok).toBe(true);
    expect(judge(5000)).toEqual({ ok: false, refusal: "coarse", metres: 5000 });
    expect(judge(NaN).ok).toBe(false);
    expect(judge(10, 135)).toEqual({ ok: false, refusal: "outside" });
  });
});

it("hands a place to the phone's own maps app", () => {
  const href = (agent: string) => handOffHref(agent, [139.6, 35.5], "茶&菓");
  const word = "%E8%8C%B6%26%E8%8F%93";
  expect(href("… Android 15 …")).toBe(`geo:35.5,139.6?q=35.5,139.6(${word})`);
  expect(href("… iPhone …")).toBe(
    `https://maps.apple.com/?ll=35.5,139.6&q=${word}`,
  );
  expect(href("… Windows …")).toContain("openstreetmap.org");
});

function checkpoint(id: number): CheckpointFeature {
  const at = [139.6 + (id % 36) / 1000, 35.5 + Math.floor(id / 36) / 1000];
  return {
    ...{ type: "Feature", id },
    geometry: { type: "Point", coordinates: at },
    properties: {
      ...{ kind: "checkpoint", name: `店${id}`, slug: `s${id}`, hours: "" },
      ...{ street: "a", category: "tea", open: true, offer: null },
      ...{ visited: id === 1, ease: [] },
    },
  };
}

it("joins 1,300 checkpoints without losing one, and takes them apart again", () => {
  const all = Array.from({ length: 1300 }, (_, i) => checkpoint(i + 1));
  const clusters = clustersOf(all, new Map([["a", "#123456"]]));
  for (const zoom of [9, 12, 14, 16, 20]) {
    const counts = clusters
      .at(zoom)
      .features.map(({ properties }) => properties!.point_count ?? 1);
    expect(counts.reduce((sum, n) => sum + n, 0)).toBe(1300);
  }
  expect(clusters.at(9).features.length).toBeLessThan(10);
  const single = clusters.at(16).features.find((one) => one.id === 1);
  expect(single!.properties).toMatchObject({
    ...{ number: 1, hue: "#123456", visited: true, offer: false },
  });

  const [cluster] = clusters.at(9).features;
  const choice = choiceAt(cluster as never, all);
  if (choice?.kind !== "cluster") throw new Error("no cluster");
  expect(clusters.apartAt(choice.id)).toBeGreaterThan(9);
  expect(choiceAt(single as never, all)).toEqual({
    kind: "feature",
    feature: all[0],
  });
  expect(choiceAt(undefined, all)).toBeNull();
});

it("fills sentences, and shares one state", () => {
  expect(fill("およそ{m}m {x}", { m: 3 })).toBe("およそ3m {x}");
  const store = createStore({ here: null } as never);
  let heard = 0;
  const stop = store.subscribe(() => heard++);
  store.set({ chosen: null });
  stop();
  store.set({ chosen: null });
  expect(heard).toBe(1);
});
