import { describe, expect, it } from "vitest";
import { lineMetres } from "#app/domain/course.ts";
import { MOST_GPX_POINTS } from "#app/domain/gpx-refusal.ts";
import { readGpx } from "./gpx-read.server.ts";
import { thinLine } from "./thin-line.server.ts";

const point = (lat: number | string, lon: number | string) =>
  `<trkpt lat="${lat}" lon="${lon}"><ele>9</ele><time>2026-11-01T00:00:00Z</time><extensions><hr>80</hr></extensions></trkpt>`;
const segment = (...points: string[]) => `<trkseg>${points.join("")}</trkseg>`;
const track = (name: string, ...segments: string[]) =>
  `<trk><name>${name}</name>${segments.join("")}</trk>`;
const file = (...inside: string[]) =>
  `<?xml version="1.0" encoding="UTF-8"?><gpx version="1.1" xmlns="http://www.topografix.com/GPX/1/1"><metadata><name>m</name></metadata>${inside.join("")}</gpx>`;

const read = (text: string | Buffer) => readGpx(Buffer.from(text as string));
const near = segment(point(35.5, 139.6), point(35.51, 139.61));
const walk = file(track("川", near));

function refusalOf(text: string | Buffer) {
  const reading = read(text);
  return reading.ok
    ? `ok ${reading.points}`
    : `${reading.refusal}:${reading.n}:${reading.name}`;
}

describe("a GPX file", () => {
  it.each<[string, string | Buffer, string]>([
    ["a track", walk, "ok 2"],
    [
      "in UTF-16",
      Buffer.from(`\uFEFF${walk.replace("UTF-8", "UTF-16")}`, "utf16le"),
      "ok 2",
    ],
    ["in an encoding that is none", walk.replace("UTF-8", "x-none"), "ok 2"],
    [
      "a route",
      file(
        '<rte><rtept lat="35.5" lon="139.6"/><rtept lat="35.51" lon="139.6"/></rte>',
      ),
      "ok 2",
    ],
    [
      "two segments a step apart",
      file(
        track(
          "川",
          near,
          segment(point(35.5101, 139.61), point(35.52, 139.62)),
        ),
      ),
      "ok 4",
    ],
    [
      "two tracks a kilometre apart",
      file(
        track("川", near),
        track("丘", segment(point(35.52, 139.61), point(35.53, 139.62))),
      ),
      "apart:1112:丘",
    ],
    ["nothing", "", "not-xml:0:"],
    ["a sentence", "散歩の記録", "not-xml:0:"],
    ["a picture", Buffer.from([0xff, 0xd8, 0xff, 0, 1, 2]), "not-xml:0:"],
    ["a page", "<html><body>gpx</body></html>", "not-gpx:0:"],
    [
      "KML",
      '<?xml version="1.0"?><kml xmlns="http://www.opengis.net/kml/2.2"/>',
      "kml:0:",
    ],
    ["cut off", walk.slice(0, -20), "not-xml:0:"],
    [
      "cut off within a point",
      walk.slice(0, walk.indexOf("<ele>")),
      "not-xml:0:",
    ],
    [
      "waypoints alone",
      file('<wpt lat="35.5" lon="139.6"><name>x</name></wpt>'),
      "no-track:0:",
    ],
    ["an empty track", file(track("川", segment())), "no-track:0:"],
    [
      "one point",
      file(track("川", segment(point(35.5, 139.6)))),
      "no-track:0:",
    ],
    [
      "no number",
      file(track("川", segment(point(35.5, 139.6), point("NaN", 139.6)))),
      "bad-point:2:",
    ],
    [
      "infinite",
      file(track("川", segment(point(35.5, "Infinity"), point(35, 139.6)))),
      "bad-point:1:",
    ],
    [
      "without a longitude",
      file('<trk><trkseg><trkpt lat="35.5"/></trkseg></trk>'),
      "bad-point:1:",
    ],
    [
      "a million laughs",
      `<!DOCTYPE gpx [<!ENTITY a "ha">${Array.from({ length: 9 }, (_, i) => `<!ENTITY a${i} "${"&a;".repeat(10)}">`).join("")}]>${walk}`,
      "doctype:0:",
    ],
    ["deeply nested", `<gpx>${"<a>".repeat(300_000)}`, "not-xml:0:"],
    [
      "points without an end",
      `<gpx>${"<trkpt ".repeat(300_000)}`,
      "not-xml:0:",
    ],
    [
      "points never closed",
      `<gpx>${'<trkpt lat="35" lon="139">'.repeat(50_000)}`,
      "not-xml:0:",
    ],
    [
      "a million points",
      file(
        `<trk><trkseg>${'<trkpt lat="35" lon="139"/>'.repeat(MOST_GPX_POINTS + 1)}</trkseg></trk>`,
      ),
      `too-many-points:${MOST_GPX_POINTS + 1}:`,
    ],
    ["over 20 MB", Buffer.alloc(20_000_001, 32), "too-large:0:"],
  ])("%s", (_, text, expected) => {
    const begun = performance.now();
    expect(refusalOf(text)).toBe(expected);
    expect(performance.now() - begun).toBeLessThan(5_000);
  });

  it("is thinned to what a walk needs, its ends and its length kept", () => {
    const points = Array.from({ length: 5_000 }, (_, i) => {
      const turn = i / 800;
      return [
        139.62 + Math.cos(turn) * 0.01,
        35.51 + Math.sin(turn) * 0.01,
      ] as [number, number];
    });
    const text = file(
      track("輪", segment(...points.map(([lng, lat]) => point(lat, lng)))),
    );
    const reading = read(text);
    if (!reading.ok) throw new Error(reading.refusal);
    const { line } = reading;
    expect(line.length).toBeLessThan(400);
    expect([line[0], line.at(-1)]).toEqual([points[0], points.at(-1)]);
    expect(Math.abs(lineMetres(line) / lineMetres(points) - 1)).toBeLessThan(
      0.01,
    );
  });

  it("is left as it is with fewer than three points", () => {
    const point: [number, number] = [139.6, 35.5];
    for (const line of [[], [point], [point, point]])
      expect(thinLine(line)).toEqual(line);
  });

  it("that trembles everywhere still has 2,000 points at most", () => {
    let seed = 1;
    const shake = () => (seed = (seed * 16807) % 2147483647) / 2147483647;
    const points = Array.from({ length: 6_000 }, () =>
      point(35.5 + shake() * 0.02, 139.6 + shake() * 0.02),
    );
    const reading = read(file(track("ゆれ", segment(...points))));
    expect(reading.ok && reading.line.length).toBeLessThanOrEqual(2_000);
  });
});
