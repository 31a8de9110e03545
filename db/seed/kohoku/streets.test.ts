import { describe, expect, it } from "vitest";
import { geography } from "./geography.ts";
import { shops } from "./shops.ts";
import { streets } from "./streets.ts";

describe("the streets", () => {
  it("are eleven, the last two marked as samples", () => {
    expect(streets.map((street) => street.slug)).toEqual([
      "tsunashima",
      "hiyoshi",
      "okurayama",
      "kikuna",
      "myorenji",
      "kozukue",
      "osone",
      "takata",
      "minami-hiyoshi",
      "shin-yokohama",
      "nippa",
    ]);
    const samples = streets.filter((street) => street.isSample);
    expect(samples).toEqual(streets.slice(-2));
    expect(shops.length).toBe(streets.length * 10);
  });

  it("have emblems, association slugs and pins of their own", () => {
    const slugs = streets.flatMap((s) => s.associations.map((a) => a.slug));
    expect(new Set(streets.map((street) => street.emblem)).size).toBe(11);
    expect(new Set(streets.map((street) => street.pin.join())).size).toBe(11);
    expect(new Set(slugs).size).toBe(slugs.length);
  });

  it("stand at stations that are on the map", () => {
    const known = new Set(geography.stations.map((station) => station.name));
    for (const { stations } of streets) {
      expect(stations.length).toBeGreaterThan(0);
      for (const station of stations) expect(known).toContain(station);
    }
  });
});

describe("the map", () => {
  it("draws everything inside its frame of 1000 × 1200", () => {
    const { west, north, scaleX, scaleY } = geography.frame;
    for (const [lng, lat] of geography.outline) {
      const x = (lng - west) * scaleX;
      const y = (north - lat) * scaleY;
      expect(x).toBeGreaterThanOrEqual(-1);
      expect(x).toBeLessThanOrEqual(1001);
      expect(y).toBeGreaterThanOrEqual(-1);
      expect(y).toBeLessThanOrEqual(1201);
    }
  });

  it("has 84 points of outline, 13 stations, 3 rivers, and lines through known stations", () => {
    const known = geography.stations.map((station) => station.name);
    expect(geography.outline.length).toBe(84);
    expect(known.length).toBe(13);
    expect(geography.rivers.length).toBe(3);
    for (const line of geography.lines) {
      expect(line.colour).toMatch(/^#[0-9A-F]{6}$/);
      expect(known).toEqual(expect.arrayContaining(line.stations));
    }
  });
});
