import type { MapBase } from "./base-style.ts";
import { gsiStyle, withLetters } from "./base-style.ts";
import type { EngineName } from "./engine.ts";
import type { Says } from "./says.ts";

export type Bounds = [southWest: [number, number], northEast: [number, number]];

/** What the page tells its map. */
export type LiveConfig = {
  engine: EngineName;
  token: string | null;
  base: MapBase;
  /** Addresses of the checkpoints, of courses and lists, and of our own drawing. */
  data: string;
  overlays: string;
  drawing: string;
  bounds: Bounds;
  says: Says;
};

/** What is drawn with what: where something fails, the next of `fallback`. */
export type Drawing = Pick<LiveConfig, "engine" | "token" | "base">;

export type Failure = "token" | "style";

/**
 * What to draw with instead: MapLibre for a refused token, on the same base unless
 * that was Mapbox's own; our drawing for a base that does not come.
 */
export function fallback(drawing: Drawing, failure: Failure): Drawing {
  const { engine, token, base } = drawing;
  if (failure === "style") return { engine, token, base: { kind: "drawn" } };
  const isMapbox = base.kind === "style" && base.url.startsWith("mapbox:");
  return {
    engine: "maplibre",
    token: null,
    base: isMapbox ? { kind: "drawn" } : base,
  };
}

/** The base as the engine takes it: an address or a style. */
export function styleOf({ base, engine }: Drawing, drawing: string) {
  if (base.kind === "style") return base.url;
  const { href, origin } = new URL(`${drawing}?for=${engine}`, location.href);
  if (base.kind === "drawn") return href;
  const style = gsiStyle();
  return engine === "mapbox" ? withLetters(style, origin) : style;
}
