import type { MapBase } from "#app/ui/live-map/base-style.ts";
import { TILE_ORIGIN } from "#app/ui/live-map/base-style.ts";

export type MapConfig = {
  MAPBOX_ACCESS_TOKEN?: string | undefined;
  MAP_STYLE_URL?: string | undefined;
  MAP_TILE_ORIGINS: string[];
  THIRD_PARTY_TILES: boolean;
};

export type MapSource = {
  engine: "maplibre" | "mapbox";
  token: string | null;
  base: MapBase;
};

/** Mapbox's own hosts; events.mapbox.com, where it counts readers, is none of them. */
const MAPBOX = ["https://api.mapbox.com", "https://*.tiles.mapbox.com"];

/** What the operator chose for the interactive map; `drawn` is a reader who wants nothing of others. */
export function mapSource(config: MapConfig, drawn: boolean): MapSource {
  if (drawn)
    return { engine: "maplibre", token: null, base: { kind: "drawn" } };
  const { MAPBOX_ACCESS_TOKEN: token = null, MAP_STYLE_URL: url } = config;
  const own: MapBase = { kind: config.THIRD_PARTY_TILES ? "gsi" : "drawn" };
  return {
    engine: token === null ? "maplibre" : "mapbox",
    token,
    base: url === undefined ? own : { kind: "style", url },
  };
}

/** The origins a reader's browser asks for that map; none for the drawing on MapLibre. */
export function mapOrigins(config: MapConfig, drawn: boolean): string[] {
  const { engine, base } = mapSource(config, drawn);
  const isAddress = base.kind === "style" && !base.url.startsWith("mapbox:");
  return [
    ...(engine === "mapbox" ? MAPBOX : []),
    ...(base.kind === "gsi" ? [TILE_ORIGIN] : []),
    ...(isAddress ? [new URL(base.url).origin] : []),
    ...(base.kind === "style" ? config.MAP_TILE_ORIGINS : []),
  ];
}
