import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  stampsRule,
  tierRuleSchema,
  type RuleList,
  type TierRule,
} from "./edition.ts";
import { withEvidence } from "./needed-stamps.ts";
import {
  nextTier,
  tierProgress,
  type CountedStamp,
  type Edition,
  type Progress,
} from "./progress.ts";
import type { AreasRule } from "./rules/areas.ts";

const runs = { numRuns: Number(process.env.PROPERTY_RUNS ?? 200) };
const edition: Edition = { streetIds: ["s0", "s1", "s2", "s3"] };

const stamps = fc
  .record({
    shop: fc.integer({ min: 0, max: 9 }),
    day: fc.constantFrom("2026-11-21", "2026-11-22"),
    evidence: fc.constantFrom(0, 20, 40, 50, 80, 90, 100),
    points: fc.integer({ min: 0, max: 5 }),
  })
  .map(({ shop, ...rest }): CountedStamp => {
    const street = shop % 4;
    return {
      ...rest,
      checkpointId: `c${shop}`,
      shopId: shop === 9 ? null : `shop${shop}`,
      streetId: `s${street}`,
      streetSlug: `street-${street}`,
      category: shop % 2 ? "food" : "craft",
      themes: shop % 3 ? [] : ["symbol", "old"],
    };
  });
const sets = fc.array(stamps, { maxLength: 14 });

const n = fc.integer({ min: 1, max: 6 });
const cap = fc.option(fc.integer({ min: 1, max: 3 }), { nil: null });
const caps = { perShop: cap, perStreet: cap };

const { rule: rules } = fc.letrec<{ rule: TierRule }>((tie) => {
  const list = fc
    .tuple(tie("rule"), fc.array(tie("rule"), { maxLength: 2 }))
    .map(([lead, others]): RuleList => [lead, ...others]);
  return {
    rule: fc.oneof(
      { maxDepth: 2 },
      fc.record({ kind: fc.constant("stamps" as const), n, ...caps }),
      fc.record({ kind: fc.constant("streets" as const), n }),
      fc.record({ kind: fc.constant("all-streets" as const) }),
      fc.record({
        kind: fc.constant("areas" as const),
        n: fc.integer({ min: 1, max: 2 }),
        areas: fc.constant<AreasRule["areas"]>([
          { name: "北", streets: ["s0", "street-1"] },
          { name: "南", streets: ["s2"] },
        ]),
      }),
      fc.record({
        kind: fc.constant("category" as const),
        category: fc.constantFrom("food", "craft"),
        n,
        ...caps,
      }),
      fc.record({
        kind: fc.constant("theme" as const),
        theme: fc.constantFrom("symbol", "new"),
        n,
        ...caps,
      }),
      fc.record({ kind: fc.constant("points" as const), n, perShop: cap }),
      fc.record({
        kind: fc.constant("evidence" as const),
        n,
        atLeast: fc.constantFrom(20, 50, 80),
        ...caps,
      }),
      fc.record({ kind: fc.constant("all-of" as const), rules: list }),
      fc.record({ kind: fc.constant("any-of" as const), rules: list }),
    ),
  };
});
const editions = fc.record({
  streetIds: fc.constantFrom([], ["s0"], edition.streetIds),
  perShop: cap,
});

function share(progress: Progress): number {
  return Math.min(1, progress.have / progress.goal);
}

describe("every rule", () => {
  it("does not mind the order of stamps", () => {
    const shuffled = sets.chain((set) =>
      fc.tuple(
        fc.constant(set),
        fc.shuffledSubarray(set, { minLength: set.length }),
      ),
    );
    fc.assert(
      fc.property(rules, editions, shuffled, (rule, ed, [set, other]) => {
        const there = tierProgress(rule, set, ed);
        expect(tierProgress(rule, other, ed)).toEqual(there);
      }),
      runs,
    );
  });

  it("loses nothing by another stamp", () => {
    fc.assert(
      fc.property(rules, editions, sets, stamps, (rule, ed, set, more) => {
        const before = tierProgress(rule, set, ed);
        const after = tierProgress(rule, [...set, more], ed);
        expect(after.reached).toBe(after.reached || before.reached);
        expect(share(after)).toBeGreaterThanOrEqual(share(before));
      }),
      runs,
    );
  });

  it("loses nothing by a better proved stamp", () => {
    fc.assert(
      fc.property(rules, editions, sets, stamps, (rule, ed, set, stamp) => {
        const better = { ...stamp, evidence: 100 };
        const before = tierProgress(rule, [...set, stamp], ed);
        const after = tierProgress(rule, [...set, better], ed);
        expect(after.reached).toBe(after.reached || before.reached);
        expect(share(after)).toBeGreaterThanOrEqual(share(before));
      }),
      runs,
    );
  });

  it("forgets a voided stamp, and changes nothing it was given", () => {
    fc.assert(
      fc.property(rules, editions, sets, stamps, (rule, ed, set, stamp) => {
        const before = tierProgress(rule, set, ed);
        const given = structuredClone([...set, stamp]);
        tierProgress(rule, given, ed);
        expect(given).toEqual([...set, stamp]);
        const left = given.slice(0, -1);
        expect(tierProgress(rule, left, ed)).toEqual(before);
      }),
      runs,
    );
  });

  it("lacks something exactly while it is not reached", () => {
    fc.assert(
      fc.property(rules, editions, sets, (rule, ed, set) => {
        const { reached, missing } = tierProgress(rule, set, ed);
        expect(missing.length === 0).toBe(reached);
        expect(missing.every((part) => part.n > 0)).toBe(true);
      }),
      runs,
    );
  });

  it("passes through its schema unchanged", () => {
    fc.assert(
      fc.property(rules, (rule) => {
        const stored: unknown = JSON.parse(JSON.stringify(rule));
        expect(tierRuleSchema.parse(stored)).toEqual(rule);
      }),
      runs,
    );
  });
});

function at(shop: string, street: string, more: Partial<CountedStamp> = {}) {
  return {
    checkpointId: shop,
    shopId: shop,
    streetId: street,
    streetSlug: `street-${street}`,
    category: "food",
    themes: [],
    points: 1,
    day: "2026-11-22",
    evidence: 20,
    ...more,
  };
}

describe("nextTier", () => {
  const tiers = [
    { id: "all", rule: { kind: "all-streets" } as const },
    { id: "C", rule: stampsRule(3) },
    { id: "B", rule: stampsRule(6) },
  ];

  it("names the one that lacks least", () => {
    expect(nextTier(tiers, [], edition)?.tier.id).toBe("C");
    const four = ["a", "b", "c", "d"].map((shop) => at(shop, "s0"));
    const next = nextTier(tiers, four, edition);
    expect(next?.tier.id).toBe("B");
    expect(next?.progress.missing).toEqual([{ kind: "stamps", n: 2 }]);
  });

  it("names the earlier of two that lack the same", () => {
    const same = [
      { id: "first", rule: stampsRule(3) },
      { id: "second", rule: { kind: "streets", n: 3 } as const },
    ];
    expect(nextTier(same, [], edition)?.tier.id).toBe("first");
  });

  it("is null when all is reached", () => {
    const walk = ["a", "b", "c", "d", "e", "f"].map((shop, i) =>
      at(shop, `s${i % 4}`),
    );
    expect(nextTier(tiers, walk, edition)).toBeNull();
  });
});

describe("evidence on top of a rule", () => {
  it("says from the first stamp what still needs a stronger check", () => {
    const rule = withEvidence(stampsRule(3), "standard", edition);
    const weak = ["a", "b", "c"].map((shop) => at(shop, "s0"));
    expect(tierProgress(rule, weak.slice(0, 1), edition)).toEqual({
      reached: false,
      have: 1,
      goal: 3,
      missing: [
        { kind: "stamps", n: 2 },
        { kind: "evidence", n: 1, atLeast: 50 },
      ],
    });
    const strong = at("d", "s0", { evidence: 50 });
    expect(tierProgress(rule, [...weak, strong], edition).reached).toBe(true);
  });
});
