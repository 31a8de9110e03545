import { setWorkerUrl } from "maplibre-gl";
import css from "maplibre-gl/dist/maplibre-gl.css?url";
import worker from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import {
  AttributionControl,
  Layer,
  Map,
  NavigationControl,
  Source,
} from "react-map-gl/maplibre";
import { type Engine, FONTS } from "./engine.ts";

setWorkerUrl(worker);

export const engine: Engine = {
  ...{ Map, Source, Layer, NavigationControl, AttributionControl, css },
  options: { localIdeographFontFamily: FONTS },
};
