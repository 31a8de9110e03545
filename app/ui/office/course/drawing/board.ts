import {
  AttributionControl,
  type GeoJSONSource,
  LngLatBounds,
  Map as Canvas,
  NavigationControl,
  setWorkerUrl,
} from "maplibre-gl";
import worker from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import type { LngLat } from "#app/domain/place.ts";
import { boundsOf } from "#app/ui/live-map/bounds.ts";
import { type Drawing, styleOf } from "#app/ui/live-map/config.ts";
import { FONTS } from "#app/ui/live-map/engine.ts";
import { type EngineError, judgeError } from "#app/ui/live-map/failure.ts";
import { fontOf } from "#app/ui/live-map/font.ts";
import {
  chosenLayers,
  pointFeatures,
  stopFeatures,
  stopLayers,
} from "./board-style.ts";
import type { DrawingConfig } from "./config.ts";
import type { Pen } from "./pen.ts";
import { makeQuill } from "./quill.ts";

setWorkerUrl(worker);

const OWN_SOURCES = /^(stops|chosen|td-.+)$/;
const NEAR_PIXELS = 22;

export type BoardEvents = {
  onReady: () => void;
  onFailure: (failure: "style" | "offline" | "lost") => void;
  /** The line was pulled into another. */
  onLine: (line: LngLat[]) => void;
  /** A point of the line was pressed. */
  onChoice: (at: number) => void;
  /** A place was pressed for the line to grow to. */
  onEnd: (point: LngLat) => void;
  /** What a point sticks to. */
  spots: () => LngLat[];
};

export type Board = {
  show: (pen: Pen) => void;
  /** Brings a point into view. */
  reveal: (point: LngLat) => void;
  centre: () => LngLat;
  setExtending: (isExtending: boolean) => void;
  close: () => void;
};

function followErrors(map: Canvas, drawing: Drawing, events: BoardEvents) {
  const arrived = { style: false, tiles: 0, failedTiles: 0 };
  const isOwn = (id: string | undefined) => OWN_SOURCES.test(id ?? "");
  map.on("styledata", () => (arrived.style = true));
  map.on("data", (event) => {
    const { tile, sourceId } = event as EngineError & { tile?: unknown };
    if (tile && !isOwn(sourceId)) arrived.tiles++;
  });
  map.on("error", (event) => {
    const error = event as EngineError;
    if (isOwn(error.sourceId)) return;
    if (error.sourceId !== undefined) arrived.failedTiles++;
    const failure = judgeError(error, drawing, arrived);
    if (failure === "style" || failure === "offline") events.onFailure(failure);
  });
}

/** The point of a line nearest to a press, within 22 pixels; -1 for none. */
function pointAt(map: Canvas, line: LngLat[], x: number, y: number): number {
  let best = { at: -1, off: NEAR_PIXELS };
  for (const [at, point] of line.entries()) {
    const drawn = map.project(point);
    const off = Math.hypot(drawn.x - x, drawn.y - y);
    if (off < best.off) best = { at, off };
  }
  return best.at;
}

function makeMap(stage: HTMLElement, config: DrawingConfig, line: LngLat[]) {
  const { base, drawing, bounds, says } = config;
  const drawn: Drawing = { engine: "maplibre", token: null, base };
  const map = new Canvas({
    container: stage,
    style: styleOf(drawn, drawing),
    bounds: line.length > 1 ? boundsOf(line) : bounds,
    fitBoundsOptions: { padding: 40, maxZoom: 17 },
    ...{ attributionControl: false, dragRotate: false, touchPitch: false },
    localIdeographFontFamily: FONTS,
    locale: {
      "NavigationControl.ZoomIn": says.zoomIn,
      "NavigationControl.ZoomOut": says.zoomOut,
      "AttributionControl.ToggleAttribution": says.credits,
      "Map.Title": says.label,
    },
  });
  map.addControl(new NavigationControl({ showCompass: false }));
  map.addControl(new AttributionControl({ compact: false }));
  map.touchZoomRotate.disableRotation();
  return { map, drawn };
}

/** Draws the map and the line on `stage`; it is ready when `onReady` is called. */
export function openBoard(
  stage: HTMLElement,
  config: DrawingConfig,
  first: Pen,
  events: BoardEvents,
): Board {
  const { map, drawn } = makeMap(stage, config, first.line);
  let pen = first;
  let isExtending = false;
  let quill: ReturnType<typeof makeQuill> | null = null;
  followErrors(map, drawn, events);
  map.on("webglcontextlost", () => events.onFailure("lost"));
  map.on("load", () => {
    const nothing = pointFeatures([]);
    map.addSource("stops", {
      type: "geojson",
      data: stopFeatures(config.stops),
    });
    map.addSource("chosen", { type: "geojson", data: nothing });
    const font = fontOf(map.getStyle());
    quill = makeQuill(map, events);
    for (const layer of [...chosenLayers, ...stopLayers(font)])
      map.addLayer(layer);
    show(pen);
    events.onReady();
  });
  map.on("click", ({ point }) => {
    const at = isExtending ? -1 : pointAt(map, pen.line, point.x, point.y);
    if (at >= 0) events.onChoice(at);
  });
  function show(next: Pen) {
    pen = next;
    quill?.show(pen.line, isExtending);
    const chosen = pen.line[pen.at];
    const data = pointFeatures(chosen ? [chosen] : []);
    void map.getSource<GeoJSONSource>("chosen")?.setData(data);
  }
  return {
    show,
    reveal(point) {
      const seen = map.getBounds();
      if (!LngLatBounds.convert(seen).contains(point))
        map.easeTo({ center: point });
    },
    centre() {
      const { lng, lat } = map.getCenter();
      return [lng, lat];
    },
    setExtending(is) {
      isExtending = is;
      quill?.show(pen.line, is);
    },
    close: () => map.remove(),
  };
}
