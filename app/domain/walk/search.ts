import type { Link } from "ngraph.graph";
import { aStar } from "ngraph.path";
import { NOWHERE, type Passage, type Spot, type Ways } from "./ways.ts";

type Way = Link<Passage>;

/** Which ways are looked for: those from one place, by its place in a list, to others. */
export type Search = {
  from: number;
  to: number[];
  /** Of these only the one that is nearest. */
  nearest?: number[];
  /** The effort, in metres on the level, at which one turns back; never when not given. */
  most?: number;
};

export type Found = {
  /** The least effort to a place; null for one that was not come to. */
  effortTo: (place: number) => number | null;
  /** The passages to a place that was, each in the direction it is walked. */
  passagesTo: (place: number) => Passage[];
};

const END: Passage = { segment: -1, from: 0, to: 0, effort: 0 };

/** Joins the spots to the graph while `act` runs; the graph is shared, so they leave it again. */
function onWays<T>(ways: Ways, spots: (Spot | null)[], act: () => T): T {
  const { graph, network, efforts } = ways;
  const first = network.nodes.length;
  const added: number[] = [];
  const others = new Map<number, number[]>();
  try {
    for (const [index, spot] of spots.entries()) {
      if (!spot) continue;
      const { segment, share, off } = spot;
      const { from, to } = network.segments[segment]!;
      const whole = efforts[segment]!;
      const node = first + index;
      const join = (other: number, end: number, more: number) =>
        graph.addLink(node, other, {
          segment,
          from: share,
          to: end,
          effort: Math.abs(end - share) * whole + off + more,
        });
      graph.addNode(node);
      added.push(node);
      graph.addLink(node, NOWHERE, END);
      join(from, 0, 0);
      if (to !== from) join(to, 1, 0);
      for (const other of others.get(segment) ?? [])
        join(first + other, spots[other]!.share, spots[other]!.off);
      others.set(segment, [...(others.get(segment) ?? []), index]);
    }
    return act();
  } finally {
    for (const node of added) graph.removeNode(node);
  }
}

/** The part of the ways a spot lies on. */
export function partAt({ network, partOf }: Ways, { segment }: Spot): number {
  return partOf(network.segments[segment]!.from);
}

/**
 * The ways from a spot to others by least effort (Dijkstra), as far as they are
 * wanted: it ends with the last of them, or where `most` is reached.
 */
export function searchWays(
  ways: Ways,
  spots: (Spot | null)[],
  { from, to, nearest = [], most = Infinity }: Search,
): Found {
  const first = ways.network.nodes.length;
  const effort = new Float64Array(first + spots.length).fill(Infinity);
  const via = new Map<number, Way>();
  const settled = new Set<number>();
  const start = first + from;
  const spot = spots[from];
  const isJoined = (place: number) => {
    const other = spots[place];
    return spot && other && partAt(ways, other) === partAt(ways, spot);
  };
  const wanted = new Set(
    to.filter((place) => place !== from && isJoined(place)),
  );
  const some = new Set(nearest.filter(isJoined));
  /** How far a place is from the end of the search. */
  function beyond(place: number): number {
    if (place === from) return most;
    settled.add(place);
    wanted.delete(place);
    if (some.has(place)) some.clear();
    return wanted.size + some.size === 0 ? 0 : Infinity;
  }
  // ngraph.path tells one way of a search: what it asks for on its way is written down.
  const finder = aStar(ways.graph, {
    distance(next, at, way: Way) {
      const [id, before] = [next.id as number, at.id as number];
      if (id === NOWHERE) return beyond(before - first);
      const reached = effort[before]! + way.data.effort;
      if (reached < effort[id]!) {
        effort[id] = reached;
        via.set(id, way);
      }
      return way.data.effort;
    },
  });
  effort[start] = 0;
  if (wanted.size + some.size > 0)
    onWays(ways, spots, () => finder.find(start, NOWHERE));
  return {
    effortTo: (place) => (settled.has(place) ? effort[first + place]! : null),
    passagesTo: (place) => readBack(via, start, first + place),
  };
}

function readBack(via: Map<number, Way>, start: number, end: number) {
  const passages: Passage[] = [];
  let at = end;
  while (at !== start) {
    const { data, fromId, toId } = via.get(at)!;
    const isForth = toId === at;
    passages.push(isForth ? data : { ...data, from: data.to, to: data.from });
    at = (isForth ? fromId : toId) as number;
  }
  return passages.reverse();
}
