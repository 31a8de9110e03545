import type * as MapLibre from "react-map-gl/maplibre";

/** One of the two engines behind the same components; each is a chunk of its own. */
export type Engine = Pick<
  typeof MapLibre,
  "Map" | "Source" | "Layer" | "NavigationControl" | "AttributionControl"
> & {
  /** The stylesheet of its controls, on our own origin. */
  css: string;
  /** Has somebody told when the token is refused; answers how to stop. */
  onRefused?: (listen: () => void) => () => void;
  /** What only this engine's map is told. */
  options: Record<string, unknown>;
};

export type EngineName = "maplibre" | "mapbox";

export type LoadEngine = (name: EngineName) => Promise<{ engine: Engine }>;

/** The fonts every label is drawn with, on the reader's own device. */
export const FONTS =
  "Hiragino Sans, Noto Sans CJK JP, Noto Sans JP, sans-serif";
