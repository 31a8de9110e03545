import type { MapConfig } from "./map-source.server.ts";

export const mapFaults = ["token", "style"] as const;

/** What a reader's browser says went wrong with the operator's map: a refused token, a base that did not come. */
export type MapFault = (typeof mapFaults)[number];

/** The faults a map of this configuration can have; our own drawing on MapLibre has none. */
export function possibleMapFaults(config: MapConfig): MapFault[] {
  const {
    MAPBOX_ACCESS_TOKEN: token,
    MAP_STYLE_URL,
    THIRD_PARTY_TILES,
  } = config;
  const hasToken = token !== undefined;
  const isOfOthers =
    hasToken || MAP_STYLE_URL !== undefined || THIRD_PARTY_TILES;
  return mapFaults.filter((one) => (one === "token" ? hasToken : isOfOthers));
}

const WARNED_MS = 24 * 60 * 60_000;
const PACE_MS = 10_000;

const lastAt = new Map<MapFault, number>();

/**
 * Keeps in this process's memory that a fault was reported, one instant a kind and
 * at most one report in 10 seconds; nothing of who reported it. False when it came too soon.
 */
export function noteMapFault(fault: MapFault, now: Date): boolean {
  const last = lastAt.get(fault) ?? -Infinity;
  if (now.getTime() - last < PACE_MS) return false;
  lastAt.set(fault, now.getTime());
  return true;
}

/** The faults reported in the last 24 hours, with their last instant. */
export function listMapFaults(now: Date): { fault: MapFault; at: Date }[] {
  return mapFaults.flatMap((fault) => {
    const at = lastAt.get(fault);
    return at !== undefined && now.getTime() - at < WARNED_MS
      ? { fault, at: new Date(at) }
      : [];
  });
}
