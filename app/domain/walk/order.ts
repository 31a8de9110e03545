import { goodOrder } from "./good-order.ts";

/** What walking costs, in any one unit: from the start to each stop, from stop to stop, from each stop to the end. */
export type Costs = { first: number[]; between: number[][]; last: number[] };

/** The most stops of which the order is the best there is. */
export const MOST_EXACT_STOPS = 11;

/** What an order costs, from the start to the end. */
export function orderCost({ first, between, last }: Costs, order: number[]) {
  if (order.length === 0) return 0;
  const inner = order
    .slice(1)
    .reduce((sum, stop, index) => sum + between[order[index]!]![stop]!, 0);
  return first[order[0]!]! + inner + last[order.at(-1)!]!;
}

/**
 * The order of all stops that costs least: the best there is up to 11 stops, a
 * good one beyond. With `levels` every stop of a lower level comes before those
 * of higher ones. Of equal orders always the same.
 */
export function shortestOrder(costs: Costs, levels?: number[]): number[] {
  const stops = costs.first.length;
  const given = levels ?? new Array<number>(stops).fill(0);
  return stops <= MOST_EXACT_STOPS
    ? exactOrder(costs, given)
    : goodOrder(costs, given);
}

/** Held and Karp's: for every set of stops and the last of them the least cost (1962). */
export function exactOrder(costs: Costs, levels: number[]): number[] {
  const { first, between, last } = costs;
  const stops = first.length;
  if (stops === 0) return [];
  const sets = 1 << stops;
  const least = new Float64Array(sets * stops).fill(Infinity);
  const before = new Int8Array(sets * stops).fill(-1);
  const lower = levels.map((level) =>
    levels.reduce(
      (set, other, stop) => (other < level ? set | (1 << stop) : set),
      0,
    ),
  );
  for (let stop = 0; stop < stops; stop++)
    if (lower[stop] === 0) least[(1 << stop) * stops + stop] = first[stop]!;
  for (let set = 1; set < sets; set++)
    for (let at = 0; at < stops; at++) {
      const so = least[set * stops + at]!;
      if (so === Infinity) continue;
      for (let next = 0; next < stops; next++) {
        if (set & (1 << next) || (lower[next]! & set) !== lower[next]) continue;
        const place = (set | (1 << next)) * stops + next;
        const cost = so + between[at]![next]!;
        if (cost < least[place]!) {
          least[place] = cost;
          before[place] = at;
        }
      }
    }
  const ends = last.map(
    (cost, stop) => least[(sets - 1) * stops + stop]! + cost,
  );
  let at = ends.indexOf(Math.min(...ends));
  const order: number[] = [];
  for (let set = sets - 1; at >= 0;) {
    order.unshift(at);
    const from = before[set * stops + at]!;
    set &= ~(1 << at);
    at = from;
  }
  return order;
}
