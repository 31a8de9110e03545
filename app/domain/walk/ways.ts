import createGraph, { type Graph } from "ngraph.graph";
import type { LatLng } from "#app/domain/distance.ts";
import type { LngLat } from "#app/domain/place.ts";
import { segmentEffort } from "./effort.ts";
import { pointsOf, type WalkNetwork } from "./network.ts";
import { makeParts } from "./parts.ts";
import { type Foot, footOn, pointsAlong } from "./polyline.ts";
import { atOnce, type Steps } from "./steps.ts";

/** A part of a segment's length, from one share of it to another, with what walking it costs. */
export type Passage = {
  segment: number;
  from: number;
  to: number;
  effort: number;
};

/** The ways that may be walked, ready for searching. Nodes of the graph are those of the network. */
export type Ways = {
  network: WalkNetwork;
  graph: Graph<undefined, Passage>;
  /** Of each segment, null where it is not to be walked. */
  efforts: (number | null)[];
  /** Segments by the squares they pass. */
  squares: Map<string, Set<number>>;
  /** The same number for nodes between which there is a way. */
  partOf: (node: number) => number;
};

/** A node beyond all ways, where searches end. */
export const NOWHERE = -1;

/** A place further from every way than this, in metres, is not on the network. */
export const FURTHEST_OFF_METRES = 150;

/** Segments put into the graph at one step. */
const A_STEP = 200;
const SAMPLED_METRES = 75;
// 200 m squares at least, up to 45° north: more than the way off and half a sample.
const SQUARE = { lng: 0.0026, lat: 0.0018 };

const known = new WeakMap<WalkNetwork, Map<boolean, Ways>>();

/** The ways of a network, all or those without stairs and steep slopes; made once. */
export function* readingWays(
  network: WalkNetwork,
  isStepFree: boolean,
): Steps<Ways> {
  const kept = known.get(network) ?? new Map<boolean, Ways>();
  known.set(network, kept);
  const ways = kept.get(isStepFree) ?? (yield* makingWays(network, isStepFree));
  kept.set(isStepFree, ways);
  return ways;
}

/** The same at once. */
export function readWays(network: WalkNetwork, isStepFree: boolean): Ways {
  return atOnce(readingWays(network, isStepFree));
}

function squareOf([lng, lat]: LngLat): [number, number] {
  return [Math.floor(lng / SQUARE.lng), Math.floor(lat / SQUARE.lat)];
}

/** Of several segments between the same two nodes the one that costs least is the graph's. */
function* makingWays(network: WalkNetwork, isStepFree: boolean): Steps<Ways> {
  const graph = createGraph<undefined, Passage>();
  const squares: Ways["squares"] = new Map();
  graph.addNode(NOWHERE);
  const { find, join } = makeParts(network.nodes.length);
  const efforts: Ways["efforts"] = [];
  for (const [index, segment] of network.segments.entries()) {
    if (index % A_STEP === 0) yield;
    const effort = segmentEffort(segment, isStepFree);
    efforts.push(effort);
    if (effort === null) continue;
    const { from, to } = segment;
    join(from, to);
    const other = graph.getLink(from, to) ?? graph.getLink(to, from);
    if (!other) graph.addLink(from, to, whole(index, effort));
    else if (other.data.effort > effort) {
      graph.removeLink(other);
      graph.addLink(from, to, whole(index, effort));
    }
    const line = pointsOf(network, segment);
    for (const point of pointsAlong(line, SAMPLED_METRES)) {
      const key = squareOf(point).join(" ");
      squares.set(key, (squares.get(key) ?? new Set()).add(index));
    }
  }
  return { network, graph, efforts, squares, partOf: find };
}

function whole(segment: number, effort: number): Passage {
  return { segment, from: 0, to: 1, effort };
}

/** Where on a network a place is. */
export type Spot = Foot & { segment: number };

/** The point of the ways nearest to a place, on a segment and not only at its ends; null beyond 150 m. */
export function snap(ways: Ways, place: LatLng): Spot | null {
  const { network, squares } = ways;
  const [x, y] = squareOf([place.lng, place.lat]);
  const near = new Set<number>();
  for (const east of [-1, 0, 1])
    for (const north of [-1, 0, 1])
      for (const one of squares.get(`${x + east} ${y + north}`) ?? [])
        near.add(one);
  let best: Spot | null = null;
  for (const segment of [...near].sort((a, b) => a - b)) {
    const line = pointsOf(network, network.segments[segment]!);
    const foot = footOn(line, place);
    if (foot.off <= FURTHEST_OFF_METRES && foot.off < (best?.off ?? Infinity))
      best = { ...foot, segment };
  }
  return best;
}
