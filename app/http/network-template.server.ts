import type { Geography } from "#app/domain/geography.ts";

/** A short example of a network file about a ward's middle: a way, one with stairs that meets it. */
export function networkTemplate({ outline, stations }: Geography) {
  const [first] = stations;
  const [lng, lat] = first ? [first.lng, first.lat] : (outline[0] ?? [0, 0]);
  const at = (x: number, y: number) => [
    Number((lng + x).toFixed(6)),
    Number((lat + y).toFixed(6)),
  ];
  const feature = (
    properties: { stairs?: number; slope?: number },
    ...coordinates: number[][]
  ) => ({
    type: "Feature",
    properties,
    geometry: { type: "LineString", coordinates },
  });
  return {
    type: "FeatureCollection",
    features: [
      feature({ slope: 3 }, at(0, 0), at(0.0008, 0.0002), at(0.0016, 0.0003)),
      feature({ stairs: 18, slope: 12 }, at(0.0008, 0.0002), at(0.0009, 0.001)),
    ],
  };
}

/** The same as a person writes it: a line a feature. */
export function networkExample(geography: Geography): string {
  const { type, features } = networkTemplate(geography);
  const lines = features.map((feature) => `  ${JSON.stringify(feature)}`);
  return `{"type": "${type}", "features": [\n${lines.join(",\n")}\n]}\n`;
}

/** A GeoJSON file to keep. */
export function geoJsonResponse(text: string, name: string): Response {
  return new Response(text, {
    headers: {
      "Content-Type": "application/geo+json; charset=utf-8",
      "Content-Disposition": `attachment; filename="${name}.geojson"`,
      "Cache-Control": "private, no-store",
    },
  });
}
