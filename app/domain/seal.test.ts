import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fnv1a, sealCharacter, sealFeatures } from "./seal.ts";

const runs = { numRuns: Number(process.env.PROPERTY_RUNS ?? 200) };
const shop = {
  slug: "yaoya",
  number: 1,
  category: "green",
  name: "綱島 八百八",
};

it("hashes as FNV-1a does", () => {
  expect(fnv1a("")).toBe(0x811c9dc5);
  expect(fnv1a("a")).toBe(0xe40c292c);
  expect(fnv1a("foobar")).toBe(0xbf9cf968);
});

describe("sealFeatures", () => {
  it("is the same every time, within its bounds", () => {
    const shops = fc.record({
      slug: fc.string(),
      number: fc.option(fc.nat(), { nil: null }),
      category: fc.string(),
      name: fc.string(),
    });
    fc.assert(
      fc.property(shops, (any) => {
        const seal = sealFeatures(any);
        expect(sealFeatures({ ...any })).toEqual(seal);
        expect(Math.abs(seal.tilt)).toBeLessThanOrEqual(8.5);
        expect([...seal.kanji]).toHaveLength(1);
      }),
      runs,
    );
  });

  it("turns shops differently and keeps a trade's ring", () => {
    const seals = Array.from({ length: 110 }, (_, i) =>
      sealFeatures({ ...shop, slug: `shop-${i}`, number: i + 1 }),
    );
    expect(new Set(seals.map((seal) => seal.tilt)).size).toBeGreaterThan(50);
    expect(new Set(seals.map((seal) => seal.ring)).size).toBe(1);
    const rings = ["food", "craft", "cafe", "book", "flower", "sake", "fish"];
    const used = rings.map((category) => sealFeatures({ ...shop, category }));
    expect(new Set(used.map((seal) => seal.ring)).size).toBeGreaterThan(1);
  });

  it("uses the character that was given", () => {
    expect(sealFeatures({ ...shop, character: "八" }).kanji).toBe("八");
    expect(sealFeatures({ ...shop, character: "" }).kanji).toBe("綱");
  });
});

it.each([
  ["八百八", "八"],
  ["カフェ山", "山"],
  ["パンのみみ", "パ"],
  ["cafe noir", "C"],
  ["𠮷野", "𠮷"],
  ["々木", "木"],
  ["🍞", "印"],
])("takes from %s the character %s", (name, character) => {
  expect(sealCharacter(name)).toBe(character);
});
