import { setWorkerUrl } from "mapbox-gl/esm";
import css from "mapbox-gl/dist/mapbox-gl.css?url";
import worker from "mapbox-gl/dist/esm/worker.js?worker&url";
import * as Mapbox from "react-map-gl/mapbox";
import { type Engine, FONTS } from "./engine.ts";
import { watchMapbox } from "./watch-mapbox.ts";

setWorkerUrl(worker);

const listeners = new Set<() => void>();
watchMapbox(window, () => {
  for (const listen of listeners) listen();
});

const { Map, Source, Layer, NavigationControl, AttributionControl } =
  Mapbox as unknown as Engine;

export const engine: Engine = {
  ...{ Map, Source, Layer, NavigationControl, AttributionControl, css },
  onRefused(listen) {
    listeners.add(listen);
    return () => listeners.delete(listen);
  },
  options: { localFontFamily: FONTS, performanceMetricsCollection: false },
};
