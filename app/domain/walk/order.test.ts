import { describe, expect, it } from "vitest";
import { chances, makeBlocks, placeOn } from "#tests/factories/walk-network.ts";
import { goodOrder } from "./good-order.ts";
import { measureLegs } from "./legs.ts";
import { type Costs, exactOrder, orderCost, shortestOrder } from "./order.ts";
import { readWays } from "./ways.ts";

const GRAPHS = Number(process.env.WALK_GRAPHS ?? 150);

/** The least that any order of the levels costs: every one of them is tried. */
function leastByTrying(costs: Costs, levels: number[]): number {
  const { first, between, last } = costs;
  const goOn = (at: number, left: number[], cost: number): number => {
    if (left.length === 0) return cost + last[at]!;
    const lowest = Math.min(...left.map((stop) => levels[stop]!));
    return Math.min(
      ...left
        .filter((stop) => levels[stop] === lowest)
        .map((stop) => {
          const more = at < 0 ? first[stop]! : between[at]![stop]!;
          return goOn(
            stop,
            left.filter((one) => one !== stop),
            cost + more,
          );
        }),
    );
  };
  return goOn(-1, [...levels.keys()], 0);
}

/** A random graph with so many stops on it, and what walking between them costs. */
function walkCosts(seed: number, stops: number): Costs {
  const next = chances(seed);
  const network = makeBlocks(6, 6, next, 0.8);
  const places = Array.from({ length: stops + 2 }, () =>
    placeOn(network, next),
  );
  const ways = readWays(network, seed % 2 === 0);
  const { effort } = measureLegs(ways, places, places.length);
  const inner = (row: number[]) => row.slice(1, stops + 1);
  return {
    first: inner(effort[0]!),
    between: effort.slice(1, stops + 1).map(inner),
    last: effort.slice(1, stops + 1).map((row) => row[stops + 1]!),
  };
}

function levelsFor(seed: number, stops: number): number[] {
  const next = chances(seed + 7);
  const most = seed % 3;
  return Array.from({ length: stops }, () => Math.floor(next() * (most + 1)));
}

describe("the order of stops", () => {
  it(`is the best there is up to 8 stops, on ${GRAPHS} random graphs`, () => {
    for (let seed = 1; seed <= GRAPHS; seed++) {
      const stops = 1 + (seed % 8);
      const [costs, levels] = [walkCosts(seed, stops), levelsFor(seed, stops)];
      const order = shortestOrder(costs, levels);
      expect(order.toSorted((a, b) => a - b)).toEqual([...levels.keys()]);
      const least = leastByTrying(costs, levels);
      expect(orderCost(costs, order)).toBeCloseTo(least, 6);
      expect(shortestOrder(costs, levels)).toEqual(order);
    }
  });

  it("is good where it is not sought exactly: best in 9 of 10 cases without levels, never half as long again", () => {
    let best = 0;
    const cases = Math.max(30, GRAPHS / 5);
    for (let seed = 1; seed <= cases; seed++) {
      const stops = 9 + (seed % 3);
      const costs = walkCosts(seed, stops);
      const flat = new Array<number>(stops).fill(0);
      const least = orderCost(costs, exactOrder(costs, flat));
      const good = orderCost(costs, goodOrder(costs, flat));
      if (good < least * 1.000001) best += 1;
      expect(good).toBeLessThan(least * 1.15);
      const levels = levelsFor(seed, stops);
      const leastUp = orderCost(costs, exactOrder(costs, levels));
      const goodUp = orderCost(costs, goodOrder(costs, levels));
      expect(goodUp).toBeGreaterThan(leastUp * 0.999999);
      expect(goodUp).toBeLessThan(leastUp * 1.5);
    }
    expect(best / cases).toBeGreaterThanOrEqual(0.9);
  });

  it("orders 30 stops, those of lower levels first, the same every time", () => {
    const [costs, levels] = [walkCosts(3, 30), levelsFor(5, 30)];
    const order = shortestOrder(costs, levels);
    expect(order.toSorted((a, b) => a - b)).toEqual([...levels.keys()]);
    const up = order.map((stop) => levels[stop]!);
    expect(up).toEqual(up.toSorted((a, b) => a - b));
    expect(shortestOrder(costs, levels)).toEqual(order);
  });

  it("is empty without stops", () => {
    const none = { first: [], between: [], last: [] };
    expect(shortestOrder(none)).toEqual([]);
    expect(orderCost(none, [])).toBe(0);
  });
});
