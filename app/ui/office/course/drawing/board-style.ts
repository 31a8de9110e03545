import type { FeatureCollection } from "geojson";
import type { LayerSpecification } from "maplibre-gl";
import type { LngLat } from "#app/domain/place.ts";
import type { DrawingConfig } from "./config.ts";

const INK = "#23303f";
const PAPER = "#fffdf8";
export const LINE = "#8f2a1c";
export const GINKGO = "#e9b44c";

/** How the line and its points are drawn while they can be pulled. */
export const penStyles = {
  selectedLineStringColor: LINE,
  selectedLineStringWidth: 4,
  selectionPointColor: PAPER,
  selectionPointWidth: 5,
  selectionPointOutlineColor: LINE,
  selectionPointOutlineWidth: 2,
  midPointColor: LINE,
  midPointOutlineColor: PAPER,
  midPointWidth: 3,
  midPointOutlineWidth: 1,
} as const;

/** And while only its end grows. */
export const stillStyles = {
  lineStringColor: LINE,
  lineStringWidth: 4,
} as const;

export function stopFeatures(stops: DrawingConfig["stops"]): FeatureCollection {
  return {
    type: "FeatureCollection",
    features: stops.map(({ number, at }) => ({
      type: "Feature",
      properties: { number },
      geometry: { type: "Point", coordinates: at },
    })),
  };
}

export function pointFeatures(points: LngLat[]): FeatureCollection {
  return {
    type: "FeatureCollection",
    features: points.map((coordinates) => ({
      type: "Feature",
      properties: {},
      geometry: { type: "Point", coordinates },
    })),
  };
}

export function stopLayers(font: string[]): LayerSpecification[] {
  return [
    {
      ...{ id: "stop", type: "circle", source: "stops" },
      paint: {
        "circle-radius": 12,
        "circle-color": INK,
        "circle-stroke-color": PAPER,
        "circle-stroke-width": 2,
      },
    },
    {
      ...{ id: "stop-number", type: "symbol", source: "stops" },
      layout: {
        "text-field": ["to-string", ["get", "number"]],
        "text-font": font,
        "text-size": 13,
        "text-allow-overlap": true,
      },
      paint: { "text-color": PAPER },
    },
  ] as LayerSpecification[];
}

/** The chosen point, over everything. */
export const chosenLayers = [
  {
    ...{ id: "chosen", type: "circle", source: "chosen" },
    paint: {
      "circle-radius": 10,
      "circle-color": GINKGO,
      "circle-stroke-color": INK,
      "circle-stroke-width": 3,
    },
  },
] as LayerSpecification[];
