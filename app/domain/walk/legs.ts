import { DETOUR, distanceMetres, type LatLng } from "#app/domain/distance.ts";
import type { LngLat } from "#app/domain/place.ts";
import { pointsOf } from "./network.ts";
import { asLngLat, cutLine, withoutRepeats } from "./polyline.ts";
import { type Found, partAt, type Search, searchWays } from "./search.ts";
import { atOnce, type Steps } from "./steps.ts";
import { type Passage, snap, type Spot, type Ways } from "./ways.ts";

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

/** What lies between places, told by their places in a list. */
export type Legs = {
  /** Looks for ways from a place; until then, and where `most` was reached before, they are infinite. */
  search: (search: Search) => void;
  effort: (from: number, to: number) => number;
  isEstimate: (from: number, to: number) => boolean;
  legOf: (from: number, to: number) => Leg;
};

/**
 * Places brought onto the ways, to be searched from. Where there are no ways, a
 * place lies off them or a gap is between two, a leg is an estimate: the straight
 * line × 1.3.
 */
export function* placeOnWays(ways: Ways | null, places: LatLng[]): Steps<Legs> {
  const spots: (Spot | null)[] = [];
  for (const place of places) {
    spots.push(ways && snap(ways, place));
    yield;
  }
  const found = new Map<number, Found>();
  const straight = (from: number, to: number) =>
    distanceMetres(places[from]!, places[to]!) * DETOUR;
  function isEstimate(from: number, to: number): boolean {
    const [start, end] = [spots[from], spots[to]];
    if (from === to) return false;
    return !ways || !start || !end || partAt(ways, start) !== partAt(ways, end);
  }
  function effort(from: number, to: number): number {
    if (from === to) return 0;
    if (isEstimate(from, to)) return straight(from, to);
    return found.get(from)?.effortTo(to) ?? Infinity;
  }
  function legOf(from: number, to: number): Leg {
    const [start, end] = [asLngLat(places[from]!), asLngLat(places[to]!)];
    const none = { metres: 0, effort: 0, stairs: 0, line: [start] };
    if (from === to) return { ...none, isEstimate: false };
    if (!ways || isEstimate(from, to)) {
      const metres = straight(from, to);
      const line = [start, end];
      return { metres, effort: metres, stairs: 0, line, isEstimate: true };
    }
    const walked = walk(ways, found.get(from)!.passagesTo(to));
    return {
      effort: effort(from, to),
      stairs: walked.stairs,
      metres: walked.metres + spots[from]!.off + spots[to]!.off,
      line: withoutRepeats([start, ...walked.line, end]),
      isEstimate: false,
    };
  }
  return {
    search(search) {
      if (ways) found.set(search.from, searchWays(ways, spots, search));
    },
    ...{ effort, isEstimate, legOf },
  };
}

/** Places brought onto the ways, and everything that is looked for between them. */
export function* measuringLegs(
  ways: Ways | null,
  places: LatLng[],
  searches: Search[],
): Steps<Legs> {
  const legs = yield* placeOnWays(ways, places);
  for (const search of searches) {
    legs.search(search);
    yield;
  }
  return legs;
}

/** The same at once from each of the first `sources` places to every place. */
export function measureLegs(
  ways: Ways | null,
  places: LatLng[],
  sources: number,
) {
  const to = [...places.keys()];
  const all = to.slice(0, sources);
  const searches = all.map((from) => ({ from, to }));
  const legs = atOnce(measuringLegs(ways, places, searches));
  return {
    effort: all.map((from) => to.map((one) => legs.effort(from, one))),
    isEstimate: all.map((from) => to.map((one) => legs.isEstimate(from, one))),
    legOf: legs.legOf,
  };
}

function walk({ network }: Ways, passages: Passage[]) {
  let [metres, stairs] = [0, 0];
  const line = passages.flatMap(({ segment, from, to }) => {
    const one = network.segments[segment]!;
    const share = Math.abs(to - from);
    metres += one.metres * share;
    stairs += Math.round(one.stairs * share);
    return cutLine(pointsOf(network, one), from, to);
  });
  return { metres, stairs, line };
}
