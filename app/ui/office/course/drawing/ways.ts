import { lineMetres } from "#app/domain/course.ts";
import type { LngLat } from "#app/domain/place.ts";
import { measureLegs } from "#app/domain/walk/legs.ts";
import type { WalkNetwork } from "#app/domain/walk/network.ts";
import { readWays } from "#app/domain/walk/ways.ts";
import { tidy } from "./pen.ts";

type Style = { sources?: Record<string, { data?: unknown }> };
type Ways = {
  properties?: { kind?: string };
  geometry?: { coordinates?: unknown };
};

/** The ways in the ward's own drawing as a style, each its points in order; none where it has none. */
export function waysIn({ sources = {} }: Style): LngLat[][] {
  const all = Object.values(sources).flatMap(
    ({ data }) => (data as { features?: Ways[] } | undefined)?.features ?? [],
  );
  return all
    .filter(({ properties }) => properties?.kind === "way")
    .flatMap(({ geometry }) => (geometry?.coordinates ?? []) as LngLat[][]);
}

/** Ways as a network whose nodes are their ends; stairs and slopes are not known and none. */
export function networkOf(ways: LngLat[][]): WalkNetwork {
  const places = new Map<string, number>();
  const nodes: LngLat[] = [];
  const nodeAt = (point: LngLat) => {
    const key = point.join(" ");
    const known = places.get(key);
    if (known !== undefined) return known;
    places.set(key, nodes.length);
    return nodes.push(point) - 1;
  };
  const segments = ways.map((way) => ({
    from: nodeAt(way[0]!),
    to: nodeAt(way.at(-1)!),
    bends: way.slice(1, -1),
    metres: lineMetres(way),
    ...{ stairs: 0, slopePercent: 0 },
  }));
  return { nodes, segments };
}

/** The shortest line along the ways between two points; null where one lies off them or a gap is between. */
export function lineAlong(
  network: WalkNetwork,
  from: LngLat,
  to: LngLat,
): LngLat[] | null {
  const places = [from, to].map(([lng, lat]) => ({ lng, lat }));
  const { legOf } = measureLegs(readWays(network, false), places, 1);
  const leg = legOf(0, 1);
  return leg.isEstimate ? null : leg.line;
}

type Pixel = { x: number; y: number };
export type Screen = {
  project: (lng: number, lat: number) => Pixel;
  unproject: (x: number, y: number) => { lng: number; lat: number };
};

const REACH_PIXELS = 14;

/** The spot a press or a drag sticks to: the nearest within 14 pixels; null for none. */
export function snapTo(
  spots: LngLat[],
  { x, y }: Pixel,
  { project, unproject }: Screen,
): LngLat | null {
  const [a, b] = [
    unproject(x - REACH_PIXELS, y - REACH_PIXELS),
    unproject(x + REACH_PIXELS, y + REACH_PIXELS),
  ];
  let best: { spot: LngLat; off: number } | null = null;
  for (const [lng, lat] of spots) {
    if (lng < a.lng || lng > b.lng || lat > a.lat || lat < b.lat) continue;
    const at = project(lng, lat);
    const off = Math.hypot(at.x - x, at.y - y);
    if (off <= REACH_PIXELS && off < (best?.off ?? Infinity))
      best = { spot: tidy([lng, lat]), off };
  }
  return best?.spot ?? null;
}
