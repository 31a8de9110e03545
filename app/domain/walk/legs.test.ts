import { describe, expect, it } from "vitest";
import { lineMetres } from "#app/domain/course.ts";
import { DETOUR, distanceMetres } from "#app/domain/distance.ts";
import type { LngLat } from "#app/domain/place.ts";
import { chances, makeBlocks, placeOn } from "#tests/factories/walk-network.ts";
import { segmentEffort } from "./effort.ts";
import { measureLegs, measuringLegs } from "./legs.ts";
import type { WalkNetwork } from "./network.ts";
import { cutLine, footOn, metresOf } from "./polyline.ts";
import { atOnce } from "./steps.ts";
import { readWays } from "./ways.ts";

const at = (lng: number, lat: number) => ({ lng, lat });

/** A straight way of two pieces west to east, stairs beside its second, and a way apart. */
function smallNetwork(): WalkNetwork {
  const nodes: LngLat[] = [
    [139.6, 35.5],
    [139.61, 35.5],
    [139.62, 35.5],
    [139.65, 35.5],
    [139.66, 35.5],
  ];
  const piece = (from: number, to: number, more = {}) => ({
    from,
    to,
    bends: [] as LngLat[],
    metres: metresOf(nodes[from]!, nodes[to]!),
    stairs: 0,
    slopePercent: 0,
    ...more,
  });
  const round: LngLat[] = [[139.615, 35.502]];
  const ramp = lineMetres([nodes[1]!, ...round, nodes[2]!]);
  return {
    nodes,
    segments: [
      piece(0, 1),
      piece(1, 2, { stairs: 30 }),
      piece(2, 1, { bends: round.toReversed(), metres: ramp }),
      piece(3, 4),
    ],
  };
}

describe("what a piece of way costs", () => {
  it.each([
    ["a level way", { metres: 100, stairs: 0, slopePercent: 2 }, 100, 100],
    ["stairs", { metres: 100, stairs: 10, slopePercent: 0 }, 113, null],
    ["5 %", { metres: 100, stairs: 0, slopePercent: 5 }, 100, 100],
    ["over 5 %", { metres: 100, stairs: 0, slopePercent: 5.1 }, 100, 150],
    ["8 %", { metres: 100, stairs: 0, slopePercent: 8 }, 100, 150],
    ["over 8 %", { metres: 100, stairs: 0, slopePercent: 8.1 }, 100, null],
  ])("%s", (_, segment, usual, stepFree) => {
    expect(segmentEffort(segment, false)).toBeCloseTo(usual, 6);
    expect(segmentEffort(segment, true)).toBe(stepFree);
  });
});

describe("a line", () => {
  const line: LngLat[] = [
    [139.6, 35.5],
    [139.61, 35.5],
    [139.61, 35.51],
  ];

  it("is met where it comes nearest, not only at its points", () => {
    const foot = footOn(line, at(139.605, 35.501));
    expect(foot.at[0]).toBeCloseTo(139.605, 6);
    expect(foot.at[1]).toBeCloseTo(35.5, 6);
    expect(foot.off).toBeCloseTo(111.2, 0);
  });

  it.each([
    [0, 1],
    [0.2, 0.9],
    [0.9, 0.2],
    [0.3, 0.3],
  ])("cut from %d to %d is as long as that part", (from, to) => {
    const part = cutLine(line, from, to);
    const whole = lineMetres(line) * Math.abs(to - from);
    expect(lineMetres(part)).toBeCloseTo(whole, 0);
    const back = cutLine(line, to, from).toReversed();
    expect(part).toEqual(back);
  });
});

describe("legs", () => {
  const [west, east] = [at(139.605, 35.5002), at(139.618, 35.5001)];

  it("begin and end on a segment, along the ways between", () => {
    const ways = readWays(smallNetwork(), false);
    const legs = measureLegs(ways, [west, east], 2);
    const leg = legs.legOf(0, 1);
    expect(leg.isEstimate).toBe(false);
    expect(leg.line[0]).toEqual([west.lng, west.lat]);
    expect(leg.line.at(-1)).toEqual([east.lng, east.lat]);
    expect(leg.metres).toBeCloseTo(lineMetres(leg.line), 0);
    expect(leg.stairs).toBe(24);
    expect(leg.effort).toBeCloseTo(leg.metres + 24 * 1.3, 0);
    expect(legs.legOf(1, 0).line).toEqual(leg.line.toReversed());
  });

  it("go round the stairs where those cannot be climbed", () => {
    const ways = readWays(smallNetwork(), true);
    const leg = measureLegs(ways, [west, at(139.62, 35.5)], 2).legOf(0, 1);
    expect(leg).toMatchObject({ isEstimate: false, stairs: 0 });
    expect(leg.line).toContainEqual([139.615, 35.502]);
  });

  it.each([
    ["over a gap", west, at(139.655, 35.5)],
    ["from off the ways", at(139.605, 35.503), east],
    ["to off the ways", west, at(139.618, 35.49)],
  ])("%s are an estimate", (_, from, to) => {
    const ways = readWays(smallNetwork(), false);
    const leg = measureLegs(ways, [from, to], 2).legOf(0, 1);
    const metres = distanceMetres(from, to) * DETOUR;
    expect(leg).toMatchObject({ isEstimate: true, metres, effort: metres });
    expect(leg.line).toEqual([
      [from.lng, from.lat],
      [to.lng, to.lat],
    ]);
  });

  it("are estimates all where no ways are known", () => {
    const legs = measureLegs(null, [west, east], 1);
    expect(legs.isEstimate).toEqual([[false, true]]);
    expect(legs.legOf(0, 1).isEstimate).toBe(true);
  });

  it("are looked for only as far as they are wanted, and infinite beyond", () => {
    const network = makeBlocks(20, 20, chances(3));
    const ways = readWays(network, false);
    const [from, near, far] = [0, 1, 399].map((node) => {
      const [lng, lat] = network.nodes[node]!;
      return { lng, lat };
    });
    const places = [from!, near!, far!];
    const whole = measureLegs(ways, places, 1).effort[0]!;
    const [ask, all] = [{ from: 0, to: [1, 2] }, atOnce];
    const short = all(measuringLegs(ways, places, [{ ...ask, most: 500 }]));
    expect(short.effort(0, 1)).toBe(whole[1]);
    expect(short.effort(0, 2)).toBe(Infinity);
    expect(short.isEstimate(0, 2)).toBe(false);
    const nearest = { from: 0, to: [], nearest: [1, 2] };
    const one = all(measuringLegs(ways, places, [nearest]));
    expect([one.effort(0, 1), one.effort(0, 2)]).toEqual([whole[1], Infinity]);
  });

  it("are as long both ways, none longer than by way of a third place, and leave the graph as it was", () => {
    for (let seed = 1; seed <= 12; seed++) {
      const next = chances(seed);
      const network = makeBlocks(8, 8, next, 0.9);
      const ways = readWays(network, false);
      const before = ways.graph.getLinksCount();
      const places = Array.from({ length: 6 }, () => placeOn(network, next));
      const legs = measureLegs(ways, places, 6);
      expect(ways.graph.getLinksCount()).toBe(before);
      expect(measureLegs(ways, places, 6).effort).toEqual(legs.effort);
      for (const [a, row] of legs.effort.entries())
        for (const [b, effort] of row.entries()) {
          if (legs.isEstimate[a]![b]) continue;
          expect(legs.effort[b]![a]).toBeCloseTo(effort, 6);
          const leg = legs.legOf(a, b);
          if (a !== b)
            expect(lineMetres(leg.line) / leg.metres).toBeCloseTo(1, 1);
          for (const c of row.keys())
            if (!legs.isEstimate[a]![c] && !legs.isEstimate[c]![b])
              expect(effort).toBeLessThanOrEqual(
                row[c]! + legs.effort[c]![b]! + 1e-6,
              );
        }
    }
  });
});
