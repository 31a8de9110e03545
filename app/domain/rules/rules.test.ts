import { describe, expect, it } from "vitest";
import { stampsRule, type TierRule } from "../edition.ts";
import { tierProgress } from "../progress.ts";
import type { CountedStamp, Missing } from "./counted-stamp.ts";

const edition = { streetIds: ["s0", "s1", "s2"] };
const none = { perShop: null, perStreet: null };

function at(shop: string, street: string, more: Partial<CountedStamp> = {}) {
  return {
    checkpointId: shop,
    shopId: shop,
    streetId: street,
    streetSlug: `slug-${street}`,
    category: "food",
    themes: [],
    points: 1,
    day: "2026-11-22",
    evidence: 20,
    ...more,
  };
}

const walk = [
  at("a", "s0", { evidence: 100, themes: ["symbol"] }),
  at("a", "s0", { day: "2026-11-23", points: 5 }),
  at("b", "s0", { category: "craft", points: 3 }),
  at("c", "s1", { evidence: 50 }),
];

const north = { name: "北", streets: ["s0", "slug-s9"] };
const south = { name: "南", streets: ["slug-s1"] };
const east = { name: "東", streets: ["s2"] };

type Case = [string, TierRule, number, number, Missing[]];

describe("a walk of four stamps", () => {
  it.each<Case>([
    ["stamps", stampsRule(4), 4, 4, []],
    ["more stamps", stampsRule(6), 4, 6, [{ kind: "stamps", n: 2 }]],
    [
      "one stamp a shop",
      { ...stampsRule(4), perShop: 1 },
      3,
      4,
      [{ kind: "stamps", n: 1 }],
    ],
    [
      "one stamp a street",
      { ...stampsRule(3), perStreet: 1 },
      2,
      3,
      [{ kind: "stamps", n: 1 }],
    ],
    ["two streets", { kind: "streets", n: 2 }, 2, 2, []],
    [
      "three streets",
      { kind: "streets", n: 3 },
      2,
      3,
      [{ kind: "streets", n: 1 }],
    ],
    [
      "all streets",
      { kind: "all-streets" },
      2,
      3,
      [{ kind: "all-streets", n: 1, streetIds: ["s2"] }],
    ],
    [
      "three of three areas",
      { kind: "areas", n: 3, areas: [north, south, east] },
      2,
      3,
      [{ kind: "areas", n: 1, areas: ["東"] }],
    ],
    [
      "a category",
      { kind: "category", category: "craft", n: 3, ...none },
      1,
      3,
      [{ kind: "category", category: "craft", n: 2 }],
    ],
    [
      "a category, one a shop",
      { kind: "category", category: "food", n: 2, perShop: 1, perStreet: null },
      2,
      2,
      [],
    ],
    [
      "a theme",
      { kind: "theme", theme: "symbol", n: 3, ...none },
      1,
      3,
      [{ kind: "theme", theme: "symbol", n: 2 }],
    ],
    [
      "points",
      { kind: "points", n: 12, perShop: null },
      10,
      12,
      [{ kind: "points", n: 2 }],
    ],
    ["a shop's best points", { kind: "points", n: 9, perShop: 1 }, 9, 9, []],
    [
      "evidence",
      { kind: "evidence", n: 3, atLeast: 50, ...none },
      2,
      3,
      [{ kind: "evidence", n: 1, atLeast: 50 }],
    ],
    [
      "all of two",
      {
        kind: "all-of",
        rules: [
          stampsRule(4),
          { kind: "theme", theme: "symbol", n: 2, ...none },
          { kind: "streets", n: 3 },
        ],
      },
      4,
      4,
      [
        { kind: "theme", theme: "symbol", n: 1 },
        { kind: "streets", n: 1 },
      ],
    ],
    [
      "any of two, the nearer",
      { kind: "any-of", rules: [stampsRule(9), { kind: "streets", n: 3 }] },
      2,
      3,
      [{ kind: "streets", n: 1 }],
    ],
    [
      "any of two, one reached",
      { kind: "any-of", rules: [{ kind: "streets", n: 3 }, stampsRule(4)] },
      4,
      4,
      [],
    ],
  ])("%s", (_, rule, have, goal, missing) => {
    expect(tierProgress(rule, walk, edition)).toEqual({
      reached: missing.length === 0,
      have,
      goal,
      missing,
    });
  });

  it("is capped a shop by the rally, too", () => {
    const capped = { ...edition, perShop: 1 };
    expect(tierProgress(stampsRule(4), walk, capped).have).toBe(3);
    const loose: TierRule = { ...stampsRule(4), perShop: 2 };
    expect(tierProgress(loose, walk, capped).have).toBe(3);
  });

  it("counts a checkpoint without a shop as its own", () => {
    const park = at("park", "s0", { shopId: null });
    const library = at("library", "s0", { shopId: null });
    const rule = { ...stampsRule(2), perShop: 1 };
    expect(tierProgress(rule, [park, library], edition).have).toBe(2);
  });

  it("cannot complete a rally without streets", () => {
    const rule: TierRule = { kind: "all-streets" };
    expect(tierProgress(rule, walk, { streetIds: [] }).reached).toBe(false);
  });
});
