import type { Feature, FeatureCollection, LineString, Point } from "geojson";
import type { TextOf } from "#app/ui/text.tsx";
import { machineLine, machineText } from "../machine-text.ts";
import { hrefOf, namesOf, type ReadCourse } from "./read.server.ts";

/** A course as GeoJSON (RFC 7946): its line, then its stops in order, degrees in WGS 84. */
export function writeGeojson(
  { course, metres, stops }: ReadCourse,
  t: TextOf,
  origin: string,
): string {
  const { content, slug, isSample } = course;
  const url = `${origin}/courses/${slug}`;
  const line: Feature<LineString> = {
    type: "Feature",
    id: slug,
    geometry: { type: "LineString", coordinates: content.line },
    properties: {
      name: machineLine(t.plainName(content.names)),
      description: machineText(t.plainName(content.story)),
      theme: content.theme,
      metres: Math.round(metres),
      isSample,
      url,
    },
  };
  const points = stops.map((stop): Feature<Point> => {
    const href = hrefOf(stop);
    return {
      type: "Feature",
      id: `${slug}-${stop.number}`,
      geometry: { type: "Point", coordinates: stop.at },
      properties: {
        number: stop.number,
        name: machineLine(t.plainName(namesOf(stop))),
        metres: Math.round(stop.metres),
        url: href === null ? null : origin + href,
      },
    };
  });
  const all: FeatureCollection = {
    type: "FeatureCollection",
    features: [line, ...points],
  };
  return JSON.stringify(all);
}
