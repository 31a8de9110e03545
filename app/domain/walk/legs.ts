import type { Link } from "ngraph.graph";
import { aStar } from "ngraph.path";
import { DETOUR, distanceMetres, type LatLng } from "#app/domain/distance.ts";
import type { LngLat } from "#app/domain/place.ts";
import { asLngLat, cutLine, withoutRepeats } from "./polyline.ts";
import {
  NOWHERE,
  type Passage,
  segmentLine,
  snap,
  type Spot,
  type Ways,
} from "./ways.ts";

type Way = Link<Passage>;

/**
 * From one place to the next: metres walked, `effort` in metres on the level,
 * single steps of stairs. An estimate is the straight line, 1.3 times as long.
 */
export type Leg = {
  metres: number;
  effort: number;
  stairs: number;
  line: LngLat[];
  isEstimate: boolean;
};

/** From each of the first places to every place. */
export type Legs = {
  effort: number[][];
  isEstimate: boolean[][];
  legOf: (from: number, to: number) => Leg;
};

/**
 * The ways from each of the first `sources` places to all of them, by one search
 * a source. Where there are no ways, a place lies off them or a gap is between
 * two, it is an estimate: the straight line × 1.3.
 */
export function measureLegs(
  ways: Ways | null,
  places: LatLng[],
  sources: number,
): Legs {
  const straight = (from: number, to: number) =>
    distanceMetres(places[from]!, places[to]!) * DETOUR;
  const spots = places.map((place) => ways && snap(ways, place));
  const searched = ways
    ? onWays(ways, spots, () =>
        spots
          .slice(0, sources)
          .map((spot, from) => spot && search(ways, places.length, from)),
      )
    : [];
  const first = ways ? ways.network.nodes.length : 0;
  const found = places.slice(0, sources).map((_, from) =>
    places.map((_, to) => {
      if (from === to) return 0;
      return spots[to]
        ? (searched[from]?.effort[first + to] ?? Infinity)
        : Infinity;
    }),
  );
  return {
    effort: found.map((row, from) =>
      row.map((effort, to) =>
        Number.isFinite(effort) ? effort : straight(from, to),
      ),
    ),
    isEstimate: found.map((row) => row.map((one) => !Number.isFinite(one))),
    legOf(from, to) {
      const effort = found[from]![to]!;
      const [start, end] = [asLngLat(places[from]!), asLngLat(places[to]!)];
      if (from === to)
        return {
          metres: 0,
          effort,
          stairs: 0,
          line: [start],
          isEstimate: false,
        };
      if (!ways || !Number.isFinite(effort)) {
        const metres = straight(from, to);
        const line = [start, end];
        return { metres, effort: metres, stairs: 0, line, isEstimate: true };
      }
      const passages = readBack(searched[from]!.via, first + from, first + to);
      const walked = walk(ways, passages);
      const off = spots[from]!.off + spots[to]!.off;
      const line = withoutRepeats([start, ...walked.line, end]);
      return {
        ...walked,
        metres: walked.metres + off,
        effort,
        line,
        isEstimate: false,
      };
    },
  };
}

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

/** The least effort from a place to every node, each with the way it is reached by. */
function search({ graph, network }: Ways, places: number, from: number) {
  const first = network.nodes.length;
  const effort = new Float64Array(first + places).fill(Infinity);
  const via: (Way | undefined)[] = new Array(first + places);
  const start = first + from;
  effort[start] = 0;
  // ngraph.path tells only ways: what it asks for on its whole search is written down.
  aStar(graph, {
    distance(to, at, way: Way) {
      const reached = effort[at.id as number]! + way.data.effort;
      if (reached < effort[to.id as number]!) {
        effort[to.id as number] = reached;
        via[to.id as number] = way;
      }
      return way.data.effort;
    },
  }).find(start, NOWHERE);
  return { effort, via };
}

/** The passages from `start` to `end`, each in the direction it is walked. */
function readBack(via: (Way | undefined)[], start: number, end: number) {
  const passages: Passage[] = [];
  let at = end;
  while (at !== start) {
    const { data, fromId, toId } = via[at]!;
    const isForth = toId === at;
    passages.unshift(
      isForth ? data : { ...data, from: data.to, to: data.from },
    );
    at = (isForth ? fromId : toId) as number;
  }
  return passages;
}

function walk({ network }: Ways, passages: Passage[]) {
  let [metres, stairs] = [0, 0];
  const line = passages.flatMap(({ segment, from, to }) => {
    const one = network.segments[segment]!;
    const share = Math.abs(to - from);
    metres += one.metres * share;
    stairs += Math.round(one.stairs * share);
    return cutLine(segmentLine(network, one), from, to);
  });
  return { metres, stairs, line };
}
