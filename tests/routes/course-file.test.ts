import { getIssues } from "@placemarkio/check-geojson";
import type { Feature, FeatureCollection, LineString, Point } from "geojson";
import { describe, expect, it } from "vitest";
import type { LngLat } from "#app/domain/place.ts";
import { sixStreets } from "#db/seed/kohoku/courses/six-streets.ts";
import { fileOf, ORIGIN, publish, readGpx, SLUG } from "./course-world.ts";
import { harmless, hostile } from "./feed-world.ts";

describe("a course as a file", () => {
  it("is GPX 1.1 that another program reads to a millionth of a degree", async () => {
    const { xml, headers, tracks, points } = await readGpx();
    const root = xml.documentElement!;
    expect([root.namespaceURI, root.getAttribute("version")]).toEqual([
      "http://www.topografix.com/GPX/1/1",
      "1.1",
    ]);
    const order = Array.from(
      root.childNodes,
      ({ nodeName }) => nodeName,
    ).filter((name) => name !== "#text");
    expect([...new Set(order)]).toEqual(["metadata", "wpt", "trk"]);
    expect(headers.get("Content-Type")).toBe("application/gpx+xml");
    expect(headers.get("Content-Disposition")).toBe(
      `attachment; filename="${SLUG}.gpx"`,
    );
    const { line } = sixStreets.content;
    const [track] = tracks as Feature<LineString>[];
    expect(track!.geometry.coordinates.length).toBe(line.length);
    track!.geometry.coordinates.forEach(([lng, lat], index) => {
      expect(Math.abs(lng! - line[index]![0])).toBeLessThan(1e-6);
      expect(Math.abs(lat! - line[index]![1])).toBeLessThan(1e-6);
    });
    expect(track!.properties).toMatchObject({
      name: sixStreets.content.names.ja,
    });
    expect(points[0]!.properties).toMatchObject({ name: "1 菊の家" });
    const english = await readGpx(SLUG, "?lang=en");
    expect(english.tracks[0]!.properties).toMatchObject({
      name: "Six streets in one walk",
    });
  });

  it("is GeoJSON by RFC 7946: the line, then the stops", async () => {
    const { headers, body } = await fileOf("geojson");
    expect(getIssues(body as string)).toEqual([]);
    expect(headers.get("Content-Type")).toBe("application/geo+json");
    expect(headers.get("Content-Disposition")).toBe(
      `attachment; filename="${SLUG}.geojson"`,
    );
    const { features } = JSON.parse(body as string) as FeatureCollection;
    const [line, ...stops] = features;
    expect(line!.geometry).toEqual({
      type: "LineString",
      coordinates: sixStreets.content.line,
    });
    expect(stops.map(({ geometry }) => geometry.type)).toEqual(
      stops.map(() => "Point"),
    );
    const first = stops[0] as Feature<Point>;
    expect(first.properties).toMatchObject({
      number: 1,
      name: "菊の家",
      url: `${ORIGIN}/shops/kikunoya`,
    });
  });

  it("is sent once to who has it already", async () => {
    for (const format of ["gpx", "geojson"] as const) {
      const { headers } = await fileOf(format);
      const ETag = headers.get("ETag")!;
      expect(headers.get("Cache-Control")).toBe("public, no-cache");
      const again = await fileOf(format, SLUG, "", { "If-None-Match": ETag });
      expect([again.status, again.body]).toEqual([304, ""]);
      const other = await fileOf(format, SLUG, "?lang=ko", {
        "If-None-Match": ETag,
      });
      expect(other.status).toBe(200);
    }
  });

  it("says in the reader's words that there is no such course, and names its maker", async () => {
    const said = async (search: string, headers = {}) => {
      const { status, body } = await fileOf("gpx", "no-such", search, headers);
      expect(status).toBe(404);
      return body as string;
    };
    expect(await said("")).toContain("そのコースはありません。");
    expect(await said("?lang=en")).toContain("There is no such course.");
    expect(await said("?lang=xx", { "Accept-Language": "ko" })).toContain(
      "그런 코스는 없습니다.",
    );
    const { xml } = await readGpx();
    const maker = xml.documentElement!.getAttribute("creator");
    expect(maker).toBe("ちょいより散歩");
  });

  it("keeps names that would break it", async () => {
    const at: LngLat = [139.63, 35.51];
    const names = { ja: hostile };
    const stops = [{ kind: "place" as const, names, at }];
    await publish("odd", { ...sixStreets.content, names, story: names, stops });
    const { tracks, points } = await readGpx("odd");
    expect(tracks[0]!.properties).toMatchObject({ name: harmless });
    expect(points[0]!.properties).toMatchObject({ name: `1 ${harmless}` });
    const { body } = await fileOf("geojson", "odd");
    expect(getIssues(body as string)).toEqual([]);
    const { features } = JSON.parse(body as string) as FeatureCollection;
    expect(features[1]!.properties).toMatchObject({
      name: harmless,
      url: null,
    });
  });
});
