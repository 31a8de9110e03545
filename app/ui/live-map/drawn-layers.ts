import type { FilterSpecification, LayerSpecification } from "maplibre-gl";

export const GROUND = { "background-color": "#fbf7ef" };

const INK = "#23303f";
const SHEET = "#fffdf8";
const FONT = ["Noto Sans CJK JP"];

function of(kind: string): FilterSpecification {
  return ["==", ["get", "kind"], kind];
}

const round = { "line-cap": "round", "line-join": "round" } as const;

/** Where a station's name may stand; one with a neighbour has it on its own far side. */
const sides = {
  any: ["left", "right", "top", "bottom"],
  east: ["left", "top", "bottom"],
  west: ["right", "top", "bottom"],
} as const;

export type NameSide = keyof typeof sides;

/** A width in the drawing's units, as wide at zoom 12 as there and growing with the land. */
function widening(at12: number, at17: number) {
  return [
    "interpolate",
    ["exponential", 1.6],
    ["zoom"],
    12,
    at12,
    17,
    at17,
  ] as const;
}

/** The drawing's layers from the ground up. Letters are drawn from the reader's own fonts. */
export function drawnLayers(source: string): LayerSpecification[] {
  const label = {
    "text-font": FONT,
    "text-field": ["get", "name"],
    "text-size": ["interpolate", ["linear"], ["zoom"], 11, 12, 15, 16],
  } as const;
  const halo = { "text-halo-color": SHEET, "text-halo-width": 2 };
  const line = (id: string, paint: object): LayerSpecification => ({
    ...{ id, type: "line", source, filter: of(id), layout: round },
    paint: paint as never,
  });
  return [
    {
      ...{ id: "ward", type: "fill", source, filter: of("ward") },
      paint: { "fill-color": SHEET },
    },
    line("way", { "line-color": "#e2d9c4", "line-width": widening(0.8, 12) }),
    line("river", {
      "line-color": "#8fc0c1",
      "line-width": [
        "interpolate",
        ["exponential", 1.8],
        ["zoom"],
        10,
        ["*", ["get", "width"], 0.25],
        16,
        ["*", ["get", "width"], 3],
      ],
    }),
    {
      ...line("ward", { "line-color": INK, "line-width": 2 }),
      id: "ward-edge",
    },
    {
      ...line("line", { "line-color": SHEET, "line-width": widening(5, 11) }),
      id: "line-casing",
    },
    line("line", {
      "line-color": ["get", "colour"],
      "line-width": widening(3, 7),
    }),
    {
      ...{ id: "river-name", type: "symbol", source, filter: of("river") },
      layout: { ...label, "symbol-placement": "line", "text-max-angle": 60 },
      paint: { "text-color": "#1e666c", ...halo },
    },
    {
      ...{ id: "landmark", type: "symbol", source, filter: of("landmark") },
      minzoom: 12.5,
      layout: { ...label, "text-size": 13 },
      paint: { "text-color": "#5b5f45", ...halo },
    },
    {
      ...{ id: "station", type: "circle", source, filter: of("station") },
      paint: {
        "circle-radius": ["interpolate", ["linear"], ["zoom"], 11, 4, 15, 8],
        "circle-color": SHEET,
        "circle-stroke-color": INK,
        "circle-stroke-width": 2.5,
      },
    },
    ...Object.entries(sides).map(([side, anchors]) => ({
      ...{ id: `station-name-${side}`, type: "symbol", source },
      filter: ["all", of("station"), ["==", ["get", "side"], side]],
      layout: {
        ...label,
        "text-variable-anchor": anchors,
        "text-radial-offset": 1.4,
        "text-optional": true,
      },
      paint: { "text-color": INK, ...halo },
    })),
  ] as LayerSpecification[];
}
