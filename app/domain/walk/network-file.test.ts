import { check } from "@placemarkio/check-geojson";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { LngLat } from "#app/domain/place.ts";
import { readNetworkFile } from "./network-file.ts";
import { networkFigures, networkGeoJson } from "./network-figures.ts";

const WARD: LngLat[] = [
  [139.6, 35.5],
  [139.65, 35.5],
  [139.65, 35.55],
  [139.6, 35.55],
];

function way(coordinates: unknown, properties: object | null = null) {
  const geometry = { type: "LineString", coordinates };
  return { type: "Feature", properties, geometry };
}

const fileOf = (...features: unknown[]) => ({
  type: "FeatureCollection",
  features,
});

function networkOf(...features: unknown[]) {
  const reading = readNetworkFile(fileOf(...features), WARD);
  if (!reading.ok) throw new Error(JSON.stringify(reading));
  return reading.network;
}

const A: LngLat = [139.61, 35.51];
const B: LngLat = [139.62, 35.51];
const C: LngLat = [139.63, 35.51];
const NORTH: LngLat = [139.62, 35.52];
/** About half a metre east of B. */
const NEAR_B: LngLat = [139.620005, 35.51];
/** About two metres east of B. */
const OFF_B: LngLat = [139.62002, 35.51];

describe("lines become a graph", () => {
  it("a crossing cuts the line that runs through it; what bends only bends", () => {
    const cut = networkOf(
      way([A, B, C], { stairs: 10, slope: 4 }),
      way([NORTH, NEAR_B]),
    );
    expect(cut.nodes).toEqual([A, B, C, NORTH]);
    expect(cut.segments).toMatchObject([
      { from: 0, to: 1, bends: [], stairs: 5, slopePercent: 4 },
      { from: 1, to: 2, stairs: 5 },
      { from: 3, to: 1, stairs: 0, slopePercent: 0 },
    ]);
    expect(cut.segments[0]!.metres).toBeCloseTo(905, 0);
    const bent = networkOf(way([A, B, C]), way([NORTH, OFF_B]));
    expect(bent.segments[0]).toMatchObject({ from: 0, to: 1, bends: [B] });
    expect(networkFigures(bent).islands).toBe(2);
  });

  it("points half a metre apart are one, wherever in the ward", () => {
    for (const lat of [35.5, 35.52, 35.5437])
      for (const lng of [139.6, 139.6213, 139.65]) {
        const end: LngLat = [lng, lat - 0.000002];
        const network = networkOf(
          way([
            [lng, lat + 0.005],
            [lng, lat + 0.000002],
          ]),
          way([end, [lng + 0.005, lat]]),
        );
        expect(network.nodes, end.join()).toHaveLength(3);
      }
  });

  it("a line that meets itself is cut; one that goes nowhere is left out", () => {
    const loop = networkOf(way([A, B, NORTH, C, B]), way([B, C]));
    expect(loop.segments.map(({ from, to }) => [from, to])).toEqual([
      [0, 1],
      [1, 2],
      [2, 1],
      [1, 2],
    ]);
    expect(readNetworkFile(fileOf(way([B, NEAR_B])), WARD)).toMatchObject({
      refusal: "no-ways",
    });
  });

  it("parts of one line share its steps by their length", () => {
    const geometry = {
      type: "MultiLineString",
      coordinates: [
        [A, B],
        [B, C],
        [C, [139.64, 35.51]],
      ],
    };
    const { segments } = networkOf({
      type: "Feature",
      properties: { stairs: "10", name: "坂" },
      geometry,
    });
    expect(segments.map(({ stairs }) => stairs)).toEqual([3, 4, 3]);
  });

  it("islands and what hangs apart are counted", () => {
    const two = networkOf(
      way([A, B], { stairs: 3 }),
      way([NORTH, [139.63, 35.52], [139.64, 35.53]]),
    );
    expect(networkFigures(two)).toMatchObject({
      segments: 2,
      nodes: 4,
      stairs: 3,
      withStairs: 1,
      islands: 2,
      apartMetres: Math.round(two.segments[0]!.metres),
    });
  });
});

it("what is written is GeoJSON by RFC 7946 and reads back as the same", () => {
  const at = fc
    .tuple(fc.integer({ min: 0, max: 8 }), fc.integer({ min: 0, max: 8 }))
    .map(([x, y]): LngLat => [139.61 + x / 400, 35.51 + y / 400]);
  const ways = fc.array(
    fc.record({
      line: fc.array(at, { minLength: 2, maxLength: 5 }),
      stairs: fc.nat(30),
    }),
    { minLength: 1, maxLength: 12 },
  );
  fc.assert(
    fc.property(ways, (all) => {
      const read = readNetworkFile(
        fileOf(...all.map(({ line, stairs }) => way(line, { stairs }))),
        WARD,
      );
      if (!read.ok) return read.refusal === "no-ways";
      const text = JSON.stringify(networkGeoJson(read.network));
      check(text);
      const again = readNetworkFile(JSON.parse(text), WARD);
      expect(again).toEqual({ ...read, far: 0 });
      return true;
    }),
    { numRuns: 150 },
  );
});

describe("files that are refused", () => {
  const deep: unknown = JSON.parse(
    `${"[".repeat(100_000)}1${"]".repeat(100_000)}`,
  );

  it("a value is shown as far as it can be read", () => {
    const shownAs = (stairs: unknown) => {
      const read = readNetworkFile(fileOf(way([A, B], { stairs })), WARD);
      return !read.ok && "problems" in read && read.problems[0]!.value;
    };
    expect(shownAs(deep)).toBe("[[[[…]]]]");
    expect(shownAs({ a: [1, "b"] })).toBe('{"a":[1,"b"]}');
    expect(shownAs("x".repeat(1e6))).toBe(`"${"x".repeat(59)}`);
  });

  it.each<[string, unknown]>([
    ["not-collection", null],
    ["not-collection", []],
    ["not-collection", { type: "Feature" }],
    ["not-collection", { type: "FeatureCollection", features: {} }],
    ["no-ways", fileOf()],
    [
      "all-far",
      fileOf(
        way([
          [135.5, 34.7],
          [135.51, 34.7],
        ]),
      ),
    ],
    [
      "too-many-points",
      fileOf(way(Array.from({ length: 200_001 }, (_, i) => (i % 2 ? A : B)))),
    ],
  ])("%s", (refusal, file) => {
    expect(readNetworkFile(file, WARD)).toMatchObject({ ok: false, refusal });
  });

  it.each<[string, unknown]>([
    ["not-feature", 7],
    ["not-feature", { type: "LineString", coordinates: [A, B] }],
    ["not-line", { type: "Feature", geometry: null }],
    [
      "not-line",
      { type: "Feature", geometry: { type: "Point", coordinates: A } },
    ],
    ["not-position", way(undefined)],
    ["not-position", way([A, ["139.6", 35.5]])],
    ["not-position", way([A, null])],
    ["one-point", way([A])],
    ["swapped", way([A, [35.51, 139.61]])],
    ["abroad", way([A, [0, 51.5]])],
    ["outside", way([A, [139.62, 35.47]])],
    ["long", way([A, [139.61, 35.565]])],
    ["not-position", way([A, deep])],
    ["stairs", way([A, B], { stairs: deep })],
    ["stairs", way([A, B], { stairs: -1 })],
    ["stairs", way([A, B], { stairs: 1.5 })],
    ["stairs", way([A, B], { stairs: "__proto__" })],
    ["stairs", way([A, B], { stairs: true })],
    ["slope", way([A, B], { slope: 61 })],
    ["slope", way([A, B], { slope: [] })],
  ])("%s is named by its feature", (problem, feature) => {
    expect(readNetworkFile(fileOf(way([A, B]), feature), WARD)).toMatchObject({
      refusal: "bad-ways",
      all: 1,
      problems: [{ feature: 2, problem }],
    });
  });

  it("names twenty and counts all; lines far off are left out and counted", () => {
    const bad = Array.from({ length: 30 }, () => way([A]));
    const refused = readNetworkFile(fileOf(...bad), WARD);
    expect(refused).toMatchObject({ all: 30 });
    expect(
      !refused.ok && "problems" in refused && refused.problems,
    ).toHaveLength(20);
    const far = way([
      [135.5, 34.7],
      [135.51, 34.7],
    ]);
    expect(readNetworkFile(fileOf(way([A, B]), far), WARD)).toMatchObject({
      ok: true,
      far: 1,
    });
  });
});
