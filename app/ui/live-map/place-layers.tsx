import type { FeatureCollection } from "geojson";
import type { LayerProps } from "react-map-gl/maplibre";
import type { Engine } from "./engine.ts";

const INK = "#23303f";
const PAPER = "#fffdf8";
const STAMP = "#c53d2b";
const GINKGO = "#e9b44c";

/** The layers a press can choose something of. */
export const PRESSED = ["cluster", "pin", "stop", "place"];

const layerColours = [
  "match",
  ["get", "layer"],
  "shelter",
  "#1d5e48",
  "aed",
  "#a92f1f",
  "toilet",
  "#285791",
  "accessible",
  "#6350a3",
  "#12717f",
];

function courseLayers(font: string[]) {
  return [
    {
      id: "course-casing",
      type: "line",
      filter: ["==", ["get", "kind"], "course"],
      layout: { "line-cap": "round", "line-join": "round" },
      paint: { "line-color": PAPER, "line-width": 9 },
    },
    {
      id: "course",
      type: "line",
      filter: ["==", ["get", "kind"], "course"],
      layout: { "line-cap": "round", "line-join": "round" },
      paint: {
        "line-color": "#8f2a1c",
        "line-width": 4,
        "line-dasharray": [2, 1.4],
      },
    },
    {
      id: "stop",
      type: "circle",
      filter: ["==", ["get", "kind"], "stop"],
      paint: {
        "circle-radius": 11,
        "circle-color": "#8f2a1c",
        "circle-stroke-color": PAPER,
        "circle-stroke-width": 2,
      },
    },
    {
      id: "stop-order",
      type: "symbol",
      filter: ["==", ["get", "kind"], "stop"],
      layout: {
        "text-field": ["to-string", ["get", "order"]],
        "text-font": font,
        "text-size": 12,
        "text-allow-overlap": true,
      },
      paint: { "text-color": PAPER },
    },
  ];
}

function listLayers(font: string[], isUrgent: boolean) {
  const mark = ["match", ["get", "layer"], "aed", "AED", "wifi", "Wi-Fi"];
  const letters = ["toilet", "WC", "shelter", "避難", "♿"];
  return [
    {
      id: "place",
      type: "circle",
      paint: {
        "circle-radius": isUrgent ? 20 : 13,
        "circle-color": layerColours,
        "circle-stroke-color": PAPER,
        "circle-stroke-width": 2,
      },
    },
    {
      id: "place-mark",
      type: "symbol",
      layout: {
        "text-field": [...mark, ...letters],
        "text-font": font,
        "text-size": isUrgent ? 14 : 9,
        "text-allow-overlap": true,
      },
      paint: { "text-color": PAPER },
    },
  ];
}

function pinLayers(font: string[]) {
  const isCluster = ["has", "point_count"];
  const colour = ["case", ["get", "visited"], STAMP, ["get", "hue"]];
  const ground = ["case", ["get", "visited"], STAMP, PAPER];
  return [
    {
      id: "cluster",
      type: "circle",
      filter: isCluster,
      paint: {
        "circle-radius": ["step", ["get", "point_count"], 15, 10, 17, 50, 22],
        "circle-color": INK,
        "circle-stroke-color": PAPER,
        "circle-stroke-width": 3,
      },
    },
    {
      id: "pin",
      type: "circle",
      filter: ["!", isCluster],
      paint: {
        "circle-radius": 15,
        "circle-color": ground,
        "circle-stroke-color": colour,
        "circle-stroke-width": 3.5,
        "circle-opacity": ["case", ["get", "open"], 1, 0.75],
        "circle-stroke-opacity": ["case", ["get", "open"], 1, 0.5],
      },
    },
    {
      id: "pin-offer",
      type: "circle",
      filter: ["all", ["!", isCluster], ["get", "offer"]],
      paint: {
        "circle-radius": 6,
        "circle-color": GINKGO,
        "circle-stroke-color": INK,
        "circle-stroke-width": 1.5,
        "circle-translate": [12, -12],
      },
    },
    {
      id: "pin-number",
      type: "symbol",
      layout: {
        "text-field": [
          "to-string",
          ["coalesce", ["get", "point_count"], ["get", "number"]],
        ],
        "text-font": font,
        "text-size": ["case", isCluster, 14, 12],
        "text-allow-overlap": true,
      },
      paint: {
        "text-color": [
          "case",
          ["any", isCluster, ["to-boolean", ["get", "visited"]]],
          PAPER,
          INK,
        ],
      },
    },
  ];
}

type PlaceLayersProps = {
  engine: Engine;
  /** The fonts the base's letters come in. */
  font: string[];
  pins: FeatureCollection;
  courses: FeatureCollection;
  lists: FeatureCollection;
  isUrgent: boolean;
};

/** Courses, public lists and checkpoints over the base, from the ground up. */
export function PlaceLayers(props: PlaceLayersProps) {
  const { engine, font, pins, courses, lists, isUrgent } = props;
  const { Source, Layer } = engine;
  const drawn = (layers: object[]) =>
    layers.map((layer) => {
      const one = layer as LayerProps;
      return <Layer key={one.id} {...one} />;
    });
  return (
    <>
      <Source id="courses" type="geojson" data={courses}>
        {drawn(courseLayers(font))}
      </Source>
      <Source id="places" type="geojson" data={pins}>
        {drawn(pinLayers(font))}
      </Source>
      <Source id="lists" type="geojson" data={lists}>
        {drawn(listLayers(font, isUrgent))}
      </Source>
    </>
  );
}
