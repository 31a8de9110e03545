import type { FeatureCollection } from "geojson";
import type { ExpressionSpecification, LayerSpecification } from "maplibre-gl";
import type { LngLat } from "#app/domain/place.ts";
import type { DrawingConfig } from "./config.ts";

const INK = "#23303f";
const PAPER = "#fffdf8";
/** A stop's number stands beside it, so that the line's points stay free. */
const BESIDE = [18, -18];
export const LINE = "#8f2a1c";
export const GINKGO = "#e9b44c";

/** How the line and its points are drawn while they can be pulled. */
export const penStyles = {
  selectedLineStringColor: LINE,
  selectedLineStringWidth: 4,
  selectionPointColor: PAPER,
  selectionPointWidth: 7,
  selectionPointOutlineColor: LINE,
  selectionPointOutlineWidth: 2,
  midPointColor: LINE,
  midPointOutlineColor: PAPER,
  midPointWidth: 4,
  midPointOutlineWidth: 1,
} as const;

/** A point as wide as its style says from near, and smaller from afar. */
export const pointRadius = [
  "interpolate",
  ["linear"],
  ["zoom"],
  12,
  ["*", ["get", "pointWidth"], 0.4],
  16,
  ["get", "pointWidth"],
] as ExpressionSpecification;

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
        "circle-translate": BESIDE,
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
      paint: { "text-color": PAPER, "text-translate": BESIDE },
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
