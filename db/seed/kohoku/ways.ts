import type { LngLat } from "#app/domain/place.ts";
import type { WalkNetwork } from "#app/domain/walk/network.ts";
import { metresBetween, placeAt } from "./place.ts";
import { shops } from "./shops.ts";
import { stations } from "./stations.ts";
import { streets } from "./streets.ts";
import { between } from "./ways/between.ts";
import { heightAt } from "./ways/hills.ts";

const SHOPS_A_STREET = 10;
const BLOCK_METRES = 72;
const NEAR_METRES = 100;
const PIECE_METRES = 140;
const STEP_METRES = 0.16;
const STEEPEST_WITHOUT_STAIRS = 12;
const SKEW = 0.18;
const GATE_METRES = 400;

const asAt = ([lng, lat]: LngLat) => ({ lng, lat });
const metresOf = (from: LngLat, to: LngLat) =>
  metresBetween(asAt(from), asAt(to));

/** A ward's ways as they are put together: places that are the same become one node. */
function makeNetwork() {
  const network: WalkNetwork = { nodes: [], segments: [] };
  const byPlace = new Map<string, number>();
  function node([lng, lat]: LngLat): number {
    const place: LngLat = [Number(lng.toFixed(6)), Number(lat.toFixed(6))];
    const key = place.join(" ");
    const known = byPlace.get(key) ?? network.nodes.push(place) - 1;
    byPlace.set(key, known);
    return known;
  }
  /** Steeper than 12 % it is stairs, a step every 16 cm. */
  function join(begin: LngLat, end: LngLat) {
    const [from, to] = [node(begin), node(end)];
    if (from === to) return;
    const [start, stop] = [network.nodes[from]!, network.nodes[to]!];
    const metres = metresOf(start, stop);
    const rise = Math.abs(heightAt(asAt(start)) - heightAt(asAt(stop)));
    const percent = Math.round((rise / metres) * 1000) / 10;
    const hasStairs = percent > STEEPEST_WITHOUT_STAIRS;
    network.segments.push({
      from,
      to,
      bends: [],
      metres: Math.round(metres * 10) / 10,
      stairs: hasStairs ? Math.round(rise / STEP_METRES) : 0,
      slopePercent: hasStairs ? 0 : percent,
    });
  }
  return { network, join };
}

type Making = ReturnType<typeof makeNetwork>;

const asLngLat = ({ lng, lat }: { lng: number; lat: number }): LngLat => [
  lng,
  lat,
];

function shopsOf(index: number): LngLat[] {
  const { anchor } = streets[index]!;
  return shops
    .slice(index * SHOPS_A_STREET, (index + 1) * SHOPS_A_STREET)
    .map(({ offset }) => asLngLat(placeAt(anchor, offset)));
}

/** A street's middle and the stations in it. */
function gatesOf(index: number): LngLat[] {
  const { anchor, stations: names } = streets[index]!;
  const near = stations.filter((station) => {
    const metres = metresBetween(anchor, station);
    return names.includes(station.name) && metres > 0 && metres < GATE_METRES;
  });
  return [anchor, ...near].map(asLngLat);
}

/** Blocks of 72 m round a street's shops, a little askew, every street another way. */
function layBlocks({ join, network }: Making, index: number): void {
  const { anchor } = streets[index]!;
  const gates = gatesOf(index);
  const places = [...shopsOf(index), ...gates];
  const turn = ((index % 5) - 2) * SKEW;
  const at = (x: number, y: number): LngLat => {
    const [east, north] = [x * BLOCK_METRES, y * BLOCK_METRES];
    const [sin, cos] = [Math.sin(turn), Math.cos(turn)];
    const bow = 9 * Math.sin(x * 1.7 + y * 2.3 + index);
    const to = placeAt(anchor, [
      east * cos - north * sin + bow,
      east * sin + north * cos - bow,
    ]);
    return [to.lng, to.lat];
  };
  const isWanted = (to: LngLat) =>
    places.some((place) => metresOf(place, to) < NEAR_METRES);
  for (let x = -9; x <= 9; x++)
    for (let y = -9; y <= 9; y++) {
      const here = at(x, y);
      if (!isWanted(here)) continue;
      for (const other of [at(x + 1, y), at(x, y + 1)])
        if (isWanted(other)) join(here, other);
    }
  const own = network.nodes.filter(isWanted);
  for (const place of gates) {
    const near = own.toSorted(
      (a, b) => metresOf(place, a) - metresOf(place, b),
    );
    for (const other of near.slice(0, 2)) join(place, other);
  }
}

function placeOf(end: string | LngLat): LngLat {
  if (typeof end !== "string") return end;
  const { lng, lat } = stations.find(({ name }) => name === end)!;
  return [lng, lat];
}

/** A way from street to street in pieces of 140 m at most. */
function layWay({ join }: Making, way: (string | LngLat)[]): void {
  const line = way.map(placeOf);
  for (const [index, to] of line.slice(1).entries()) {
    const from = line[index]!;
    const parts = Math.ceil(metresOf(from, to) / PIECE_METRES);
    const point = (part: number): LngLat => [
      from[0] + ((to[0] - from[0]) * part) / parts,
      from[1] + ((to[1] - from[1]) * part) / parts,
    ];
    for (let part = 0; part < parts; part++) join(point(part), point(part + 1));
  }
}

/**
 * The sample's ways (見本): no survey but a likeness, the same every time. Blocks
 * round every street's shops, ways from street to street, slopes and stairs
 * where there are hills.
 */
export function makeWays(): WalkNetwork {
  const making = makeNetwork();
  for (const index of streets.keys()) layBlocks(making, index);
  for (const way of between) layWay(making, way);
  return making.network;
}
