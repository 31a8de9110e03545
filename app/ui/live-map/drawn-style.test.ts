import { createRequire } from "node:module";
import { check } from "@placemarkio/check-geojson";
import type { GeoJSONSourceSpecification } from "maplibre-gl";
import { expect, it } from "vitest";
import { geography } from "#db/seed/kohoku/geography.ts";
import { geographyIn } from "#app/ui/map/view.ts";
import { gsiStyle, withLetters } from "./base-style.ts";
import { boundsOf } from "./bounds.ts";
import { drawnStyle, outerRing } from "./drawn-style.ts";
import { fontOf } from "./font.ts";

/** Mapbox's own judge of styles, which brings no types. */
const spec = createRequire(import.meta.url)(
  "mapbox-gl/dist/style-spec/index.cjs",
) as { validate: (style: unknown) => unknown[] };

const network = {
  nodes: [
    [139.6, 35.5],
    [139.61, 35.51],
  ] as [number, number][],
  segments: [
    {
      ...{ from: 0, to: 1, metres: 1400, stairs: 0, slopePercent: 2 },
      bends: [[139.605, 35.506]] as [number, number][],
    },
  ],
};

const walk = { network, credit: "歩く道 <地図の会>" };

function dataOf(style: ReturnType<typeof drawnStyle>) {
  const { data } = style.sources.drawing as GeoJSONSourceSpecification;
  return check(JSON.stringify(data)) as GeoJSON.FeatureCollection;
}

it("draws the ward from itself alone: no tiles, letters or pictures of anybody", () => {
  const style = drawnStyle(geography, walk);
  expect(style.glyphs).toBeUndefined();
  expect(style.sprite).toBeUndefined();
  expect(JSON.stringify(style)).not.toMatch(/https?:|\{z\}/);
  expect(Object.values(style.sources).map(({ type }) => type)).toEqual([
    "geojson",
  ]);
  const kinds = dataOf(style).features.map((one) => one.properties!.kind);
  const count = (kind: string) => kinds.filter((one) => one === kind).length;
  expect(count("ward")).toBe(1);
  expect(count("way")).toBe(1);
  expect(count("station")).toBe(13);
  expect(count("river")).toBe(geography.rivers.length);
  expect(count("line")).toBe(geography.lines.length);
  expect(count("landmark")).toBe(geography.landmarks.length);
  const layers = new Set(style.layers.map(({ id }) => id));
  expect(layers.size).toBe(style.layers.length);
});

it("credits the ways it draws, and draws 4,000 at most", () => {
  const creditOf = (style: ReturnType<typeof drawnStyle>) =>
    (style.sources.drawing as GeoJSONSourceSpecification).attribution;
  const both = creditOf(drawnStyle(geography, walk));
  expect(both).toContain(geography.credit);
  expect(both).toContain("歩く道 &lt;地図の会&gt;");
  expect(creditOf(drawnStyle(geography, null))).toBe(geography.credit);
  const [segment] = network.segments;
  const segments = Array.from({ length: 9000 }, () => segment!);
  const style = drawnStyle(geography, {
    ...walk,
    network: { ...network, segments },
  });
  const ways = dataOf(style).features.find(
    ({ properties }) => properties!.kind === "way",
  )!.geometry as GeoJSON.MultiLineString;
  expect(ways.coordinates.length).toBe(4000);
});

it("is a style to mapbox-gl too, which asks for an address of letters", () => {
  const own = withLetters(drawnStyle(geography, walk), "http://localhost");
  expect(spec.validate(own)).toEqual([]);
  expect(spec.validate(gsiStyle())).toEqual([]);
});

it("names stations in the reader's language and leaves out a missing network", () => {
  const features = dataOf(
    drawnStyle(geographyIn("en", geography), null),
  ).features;
  const names = features
    .filter(({ properties }) => properties!.kind === "station")
    .map(({ properties }) => properties!.name);
  expect(names).toContain("Kikuna");
  expect(features.some((one) => one.properties!.kind === "way")).toBe(false);
});

it("keeps the names of two stations side by side apart", () => {
  const sides = Object.fromEntries(
    dataOf(drawnStyle(geography, null)).features.map(({ properties }) => [
      properties!.name,
      properties!.side,
    ]),
  );
  expect(sides).toMatchObject({ 綱島: "west", 新綱島: "east", 菊名: "any" });
});

it("turns a ring anticlockwise and closes it once", () => {
  const clockwise: [number, number][] = [
    [0, 0],
    [0, 1],
    [1, 1],
  ];
  const ring = outerRing(clockwise);
  expect(ring).toEqual([
    [0, 0],
    [1, 1],
    [0, 1],
    [0, 0],
  ]);
  expect(outerRing(ring)).toEqual(ring);
  expect(boundsOf(ring)).toEqual([
    [0, 0],
    [1, 1],
  ]);
});

it("shows 地理院タイル up to zoom 18 with the credit its terms ask for", () => {
  const { gsi } = gsiStyle().sources;
  expect(gsi).toMatchObject({
    tiles: ["https://cyberjapandata.gsi.go.jp/xyz/pale/{z}/{x}/{y}.png"],
    maxzoom: 18,
    attribution:
      '<a href="https://maps.gsi.go.jp/development/ichiran.html">地理院タイル</a>',
  });
});

it("takes a fetched style's own letters, else the reader's", () => {
  const layers = [
    { layout: {} },
    { layout: { "text-font": ["literal", "Open Sans"] } },
  ];
  expect(fontOf({ glyphs: "https://x/{range}.pbf", layers })).toEqual([
    "Open Sans",
  ]);
  expect(fontOf({ layers })).toEqual(["Noto Sans CJK JP"]);
  expect(fontOf(undefined)).toEqual(["Noto Sans CJK JP"]);
});
