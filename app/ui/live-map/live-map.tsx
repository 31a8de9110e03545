import {
  useEffect,
  useMemo,
  useRef,
  useState,
  useSyncExternalStore,
} from "react";
import type { MapLayerMouseEvent, MapRef } from "react-map-gl/maplibre";
import type { LngLat } from "#app/domain/place.ts";
import { clustersOf } from "./clusters.ts";
import {
  type Drawing,
  type Failure,
  type LiveConfig,
  styleOf,
} from "./config.ts";
import type { Engine } from "./engine.ts";
import {
  type Arrived,
  type EngineError,
  judgeError,
  judgeSilence,
  PATIENCE_MS,
} from "./failure.ts";
import { fontOf } from "./font.ts";
import type { MapData } from "./map-data.ts";
import { ChosenRing, HereDot } from "./reader.tsx";
import { PlaceLayers, PRESSED } from "./place-layers.tsx";
import { choiceAt } from "./press.ts";
import { Sheet } from "./sheet.tsx";
import type { Store } from "./store.ts";
import { boxAround, checkpointsIn, coursesIn, listsIn } from "./view.ts";

export type LiveMapProps = {
  engine: Engine;
  drawing: Drawing;
  config: LiveConfig;
  data: MapData;
  store: Store;
  onReady: () => void;
  onFailure: (failure: Failure | "offline" | "lost") => void;
};

const OWN_SOURCES = new Set([
  "",
  "courses",
  "places",
  "lists",
  "chosen",
  "here",
]);
const NOTHING: Arrived = { style: false, tiles: 0, failedTiles: 0 };
const CLOSE_ZOOM = 16.5;
/** From this width of the map on, the sheet lies over its lower left. */
const SHEET_BESIDE_PX = 560;
const CLEAR_OF_SHEET: [number, number] = [140, -140];

/** Shows what was chosen, wherever that was done, and what is near the reader. */
function useFollowing(map: MapRef | null, store: Store) {
  const { chosen, here } = useSyncExternalStore(store.subscribe, store.read);
  useEffect(() => {
    if (!map || !chosen) return;
    const center = chosen.geometry.coordinates as LngLat;
    const isBesideSheet = map.getContainer().clientWidth >= SHEET_BESIDE_PX;
    map.easeTo({
      center,
      zoom: Math.max(map.getZoom(), CLOSE_ZOOM),
      offset: isBesideSheet ? CLEAR_OF_SHEET : [0, 0],
    });
  }, [map, chosen]);
  useEffect(() => {
    if (map && here) map.easeTo({ center: here.at, zoom: 15 });
  }, [map, here]);
}

/** Shows the whole of a course that was asked for by its name. */
function useCourse(
  map: MapRef | null,
  courses: ReturnType<typeof coursesIn>,
  store: Store,
) {
  useEffect(() => {
    const { course } = store.read().shows;
    const box = course === null || course === "all" ? null : boxAround(courses);
    if (map && box) map.fitBounds(box, { padding: 48 });
  }, [map, courses, store]);
}

function useMapData({ data, store }: LiveMapProps, zoom: number) {
  const { filter, shows, overlays } = useSyncExternalStore(
    store.subscribe,
    store.read,
  );
  const clusters = useMemo(() => {
    const hues = new Map(data.streets.map(({ slug, hue }) => [slug, hue]));
    return clustersOf(checkpointsIn(data, filter), hues);
  }, [data, filter]);
  const pins = useMemo(() => clusters.at(zoom), [clusters, zoom]);
  const courses = useMemo(() => coursesIn(overlays, shows), [overlays, shows]);
  const lists = useMemo(() => listsIn(overlays, shows), [overlays, shows]);
  return { clusters, pins, courses, lists, isUrgent: shows.shelters };
}

/** What came of the base and what failed; begun anew with each base. */
function useErrors(
  { drawing, engine, onFailure }: LiveMapProps,
  isDrawn: boolean,
) {
  const arrived = useRef<Arrived & { of?: Drawing }>(NOTHING);
  if (arrived.current.of !== drawing)
    arrived.current = { ...NOTHING, of: drawing };
  useEffect(
    () => engine.onRefused?.(() => onFailure("token")),
    [engine, onFailure],
  );
  useEffect(() => {
    if (isDrawn) return;
    const wait = setTimeout(() => {
      const failure = judgeSilence(drawing, arrived.current);
      if (failure) onFailure(failure);
    }, PATIENCE_MS);
    return () => clearTimeout(wait);
  }, [drawing, isDrawn, onFailure]);
  return {
    onStyleData: () => (arrived.current.style = true),
    onData: (event: object) => {
      const { tile, sourceId = "" } = event as EngineError & { tile?: unknown };
      if (tile && !OWN_SOURCES.has(sourceId)) arrived.current.tiles++;
    },
    onError: (event: unknown) => {
      const error = event as EngineError;
      if (!OWN_SOURCES.has(error.sourceId ?? "")) arrived.current.failedTiles++;
      const failure = judgeError(error, drawing, arrived.current);
      if (failure) onFailure(failure);
    },
  };
}

/** The map itself on either engine; the same components, chosen by `engine`. */
export function LiveMap(props: LiveMapProps) {
  const { engine, drawing, config, data, store, onReady, onFailure } = props;
  const { says, bounds } = config;
  const { Map: EngineMap, NavigationControl, AttributionControl } = engine;
  const [map, setMap] = useState<MapRef | null>(null);
  const [font, setFont] = useState<string[] | null>(null);
  const [zoom, setZoom] = useState(12);
  const shown = useMapData(props, zoom);
  useCourse(font ? map : null, shown.courses, store);
  const errors = useErrors(props, font !== null);
  const { chosen, here } = useSyncExternalStore(store.subscribe, store.read);
  useFollowing(map, store);
  const style = useMemo(
    () => styleOf(drawing, config.drawing),
    [drawing, config],
  );
  const start = useMemo(
    () => ({ bounds, fitBoundsOptions: { padding: 24 } }),
    [bounds],
  );
  return (
    <>
      <div className="live-canvas">
        <EngineMap
          {...engine.options}
          ref={setMap}
          {...errors}
          mapStyle={style}
          styleDiffing={false}
          initialViewState={start}
          {...(drawing.token !== null && { mapboxAccessToken: drawing.token })}
          RTLTextPlugin=""
          locale={{
            "NavigationControl.ZoomIn": says.zoomIn,
            "NavigationControl.ZoomOut": says.zoomOut,
            "AttributionControl.ToggleAttribution": says.credits,
            "Map.Title": says.label,
          }}
          interactiveLayerIds={font ? PRESSED : []}
          attributionControl={false}
          dragRotate={false}
          touchPitch={false}
          onLoad={({ target }) => {
            setZoom(Math.floor(target.getZoom()));
            setFont(fontOf(target.getStyle()));
            const canvas = target.getCanvas();
            canvas.addEventListener("webglcontextlost", () => {
              if (canvas.isConnected) onFailure("lost");
            });
            onReady();
            target.resize();
            target.fitBounds(bounds, { padding: 24, duration: 0 });
          }}
          onZoomEnd={({ viewState }) => setZoom(Math.floor(viewState.zoom))}
          onClick={(event: MapLayerMouseEvent) => {
            const choice = choiceAt(event.features?.[0], [
              ...data.features,
              ...store.read().overlays.features,
            ]);
            if (choice?.kind === "cluster")
              map?.easeTo({
                center: choice.at,
                zoom: shown.clusters.apartAt(choice.id),
              });
            else if (choice) store.set({ chosen: choice.feature });
          }}
        >
          <NavigationControl position="top-right" showCompass={false} />
          <AttributionControl compact={false} />
          {font && (
            <>
              <ChosenRing
                {...{ engine, id: "chosen" }}
                at={(chosen?.geometry.coordinates as LngLat) ?? null}
              />
              <PlaceLayers {...{ engine, font, ...shown }} />
              <HereDot {...{ engine, id: "here" }} at={here?.at ?? null} />
            </>
          )}
        </EngineMap>
      </div>
      {chosen && (
        <Sheet
          {...{ chosen, says, streets: data.streets }}
          close={() => store.set({ chosen: null })}
        />
      )}
    </>
  );
}
