import type { ParseKeys } from "i18next";
import type { LngLat } from "#app/domain/place.ts";
import type { MapBase } from "#app/ui/live-map/base-style.ts";
import type { Bounds } from "#app/ui/live-map/config.ts";

const keys = [
  "label",
  "zoomIn",
  "zoomOut",
  "credits",
  "loading",
  "webgl",
  "offline",
  "lost",
  "style",
  "total",
  "chosen",
  "empty",
  "following",
  "notAlong",
  "noWays",
  "extending",
] as const;

export type Said = (typeof keys)[number];
export type Says = Record<Said, string>;

/** What the page tells its board. */
export type DrawingConfig = {
  base: MapBase;
  /** Address of the ward's own drawing, which carries the ways too. */
  drawing: string;
  /** Of the ward, for a line without points. */
  bounds: Bounds;
  stops: { number: number; at: LngLat }[];
  says: Says;
};

/** The sentences said in the browser; what it fills in itself stays in braces. */
export function saysIn(
  plain: (key: ParseKeys, values?: Record<string, string>) => string,
): Says {
  const later = {
    n: "{n}",
    all: "{all}",
    km: "{km}",
    minutes: "{minutes}",
    m: "{m}",
  };
  return Object.fromEntries(
    keys.map((key) => [
      key,
      plain(`courseDrawing.says.${key}` as ParseKeys, later),
    ]),
  ) as Says;
}
