import { describe, expect, it } from "vitest";
import { measureLegs } from "#app/domain/walk/legs.ts";
import { metresOf } from "#app/domain/walk/polyline.ts";
import { pointsOf } from "#app/domain/walk/network.ts";
import { readWays, snap } from "#app/domain/walk/ways.ts";
import { metresBetween, placeAt } from "./place.ts";
import { shops } from "./shops.ts";
import { stations } from "./stations.ts";
import { streets } from "./streets.ts";
import { makeWays } from "./ways.ts";

const network = makeWays();
const shopPlaces = shops.map(({ offset }, index) =>
  placeAt(streets[Math.floor(index / 10)]!.anchor, offset),
);
const places = [
  ...stations.map(({ lng, lat }) => ({ lng, lat })),
  ...shopPlaces,
];
const isCut = places.map(
  (place) => metresBetween(place, streets[5]!.anchor) < 600,
);

describe("the sample's ways", () => {
  it("are at least 300 segments as long as their points say, the same every time", () => {
    expect(network.segments.length).toBeGreaterThanOrEqual(300);
    for (const segment of network.segments) {
      const line = pointsOf(network, segment);
      const metres = line
        .slice(1)
        .reduce((sum, to, index) => sum + metresOf(line[index]!, to), 0);
      expect(Math.abs(metres - segment.metres)).toBeLessThan(0.2);
      expect(segment.from).not.toBe(segment.to);
    }
    expect(makeWays()).toEqual(network);
  });

  it("come within 60 m of every shop and station, with a node", () => {
    const ways = readWays(network, false);
    for (const place of places) {
      expect(snap(ways, place)!.off).toBeLessThan(60);
      const nearest = network.nodes.map(([lng, lat]) =>
        metresBetween({ lng, lat }, place),
      );
      expect(Math.min(...nearest)).toBeLessThan(60);
    }
  });

  it("join all streets but 小机, to which nobody has gathered the ways", () => {
    const legs = measureLegs(readWays(network, false), places, 1);
    expect(streets[5]!.slug).toBe("kozukue");
    expect(legs.isEstimate[0]).toEqual(isCut);
  });

  it("have stairs and slopes on the hills, and lead to nearly every shop without", () => {
    const { segments } = network;
    expect(segments.some(({ stairs }) => stairs > 10)).toBe(true);
    expect(segments.some(({ slopePercent }) => slopePercent > 8)).toBe(true);
    const legs = measureLegs(readWays(network, true), places, 1);
    const lost = legs.isEstimate[0]!.filter(
      (one, index) => one && !isCut[index],
    );
    expect(lost.length).toBeLessThan(8);
  });
});
