import { type Costs, orderCost } from "./order.ts";

const LONGEST_MOVED = 3;
const LEAST_GAIN = 1e-9;

function inLevels(order: number[], levels: number[]): boolean {
  return order.every(
    (stop, index) => index === 0 || levels[order[index - 1]!]! <= levels[stop]!,
  );
}

/**
 * Stops put in one by one where they cost least: those of low levels first, from
 * `begin` on always the one nearest to a stop already in.
 */
function inserted(costs: Costs, levels: number[], begin: number): number[] {
  const order: number[] = [];
  for (const level of [...new Set(levels)].sort((a, b) => a - b)) {
    const start = order.length;
    const left = new Set(
      [...levels.keys()].filter((at) => levels[at] === level),
    );
    let next = left.has(begin) ? begin : [...left][0]!;
    while (left.size > 0) {
      left.delete(next);
      order.splice(cheapestPlace(costs, order, start, next), 0, next);
      next = nearestTo(order, left, costs);
    }
  }
  return order;
}

function cheapestPlace(
  costs: Costs,
  order: number[],
  start: number,
  stop: number,
): number {
  const places = order.slice(start).map((_, index) => start + index);
  const costAt = (at: number) => orderCost(costs, order.toSpliced(at, 0, stop));
  return [...places, order.length].reduce((best, at) =>
    costAt(at) < costAt(best) ? at : best,
  );
}

function nearestTo(order: number[], left: Set<number>, { between }: Costs) {
  const far = (stop: number) =>
    Math.min(...order.map((other) => between[other]![stop]!));
  return [...left].reduce(
    (a, b) => (far(b) < far(a) ? b : a),
    [...left][0] ?? -1,
  );
}

/** Every order one step away: a part turned round (2-opt), or up to three stops put elsewhere, either way round (Or-opt). */
function* nextTo(order: number[]): Generator<number[]> {
  const n = order.length;
  for (let from = 0; from < n - 1; from++)
    for (let to = from + 2; to <= n; to++) {
      const turned = order.slice(from, to).reverse();
      yield order.toSpliced(from, to - from, ...turned);
    }
  for (let length = 1; length <= LONGEST_MOVED; length++)
    for (let from = 0; from + length <= n; from++) {
      const moved = order.slice(from, from + length);
      const rest = order.toSpliced(from, length);
      for (let at = 0; at <= rest.length; at++) {
        yield rest.toSpliced(at, 0, ...moved);
        yield rest.toSpliced(at, 0, ...moved.toReversed());
      }
    }
}

function improved(costs: Costs, levels: number[], begun: number[]): number[] {
  let order = begun;
  let cost = orderCost(costs, order);
  for (let better = true; better;) {
    better = false;
    for (const tried of nextTo(order)) {
      const other = orderCost(costs, tried);
      if (other >= cost - LEAST_GAIN || !inLevels(tried, levels)) continue;
      [order, cost, better] = [tried, other, true];
      break;
    }
  }
  return order;
}

/** The order itself and those with any of its levels walked the other way round. */
function turnings(order: number[], levels: number[]): number[][] {
  const parts = [...Map.groupBy(order, (stop) => levels[stop]!).values()];
  if (parts.length === 1) return [order];
  return parts.reduce<number[][]>(
    (made, part) =>
      made.flatMap((one) => [
        [...one, ...part],
        [...one, ...part.toReversed()],
      ]),
    [[]],
  );
}

const MOST_SEARCHES = 16;

/**
 * A good order of any number of stops, lower levels before higher ones: nearest
 * insertion, bettered by 2-opt and Or-opt until no such step helps, from several
 * beginnings and with levels turned round, 16 searches at most, the best of them.
 */
export function goodOrder(costs: Costs, levels: number[]): number[] {
  const nearest = [...costs.first.keys()].sort(
    (a, b) => costs.first[a]! - costs.first[b]! || a - b,
  );
  const turned = new Set(levels).size > 1 ? 2 ** new Set(levels).size : 1;
  const beginnings = Math.max(2, Math.floor(MOST_SEARCHES / turned));
  const step = Math.ceil(nearest.length / beginnings);
  const found = nearest
    .filter((_, index) => index % step === 0)
    .flatMap((begin) => turnings(inserted(costs, levels, begin), levels))
    .map((begun) => improved(costs, levels, begun));
  return found.reduce((best, other) =>
    orderCost(costs, other) < orderCost(costs, best) ? other : best,
  );
}
