import type { MapFilter, MapShows } from "#app/domain/map-filter.ts";
import type { LngLat } from "#app/domain/place.ts";
import type {
  CheckpointFeature,
  MapOverlays,
  PlaceFeature,
  StopFeature,
} from "./map-data.ts";

export type Chosen = CheckpointFeature | PlaceFeature | StopFeature;

export type LiveState = {
  filter: MapFilter;
  shows: MapShows;
  /** Empty until something of it is shown. */
  overlays: MapOverlays;
  chosen: Chosen | null;
  /** Where the reader is, on request; metres of doubt. */
  here: { at: LngLat; metres: number } | null;
};

export type Store = {
  read: () => LiveState;
  set: (change: Partial<LiveState>) => void;
  subscribe: (listen: () => void) => () => void;
};

/** What the form, the list and the map share. */
export function createStore(first: LiveState): Store {
  let state = first;
  const listeners = new Set<() => void>();
  return {
    read: () => state,
    set(change) {
      state = { ...state, ...change };
      for (const listen of listeners) listen();
    },
    subscribe(listen) {
      listeners.add(listen);
      return () => listeners.delete(listen);
    },
  };
}
