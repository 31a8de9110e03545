import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import type { TierRule } from "../edition.ts";
import { editionFormSchema } from "./edition-form.ts";
import { rallyFields } from "./rally-row.ts";
import { judgeChange, rowKey } from "./row-change.ts";
import { editNames, rallyRowOf, tierRowOf } from "./rows.ts";
import { plainRules, walkTiers } from "./presets.ts";
import { sameData } from "./same-rule.ts";
import { linesOf, ruleOf } from "./tier-line.ts";
import { tierFields, tierRowSchema } from "./tier-row.ts";

const UNCAPPED = { perShop: null, perStreet: null };
const streets = [{ slug: "tsunashima", names: ["綱島"] }];
const areas = [{ name: "北", streets: ["tsunashima"] }];
const n = fc.integer({ min: 1, max: 50 });
const line: fc.Arbitrary<TierRule> = fc.oneof(
  n.map((n) => ({ kind: "stamps" as const, n, ...UNCAPPED })),
  n.map((n) => ({ kind: "streets" as const, n })),
  fc.constant({ kind: "all-streets" as const }),
  fc.constant({ kind: "areas" as const, n: 1, areas }),
  n.map((n) => ({
    kind: "category" as const,
    category: "tea",
    n,
    ...UNCAPPED,
  })),
  n.map((n) => ({ kind: "theme" as const, theme: "読書", n, ...UNCAPPED })),
  n.map((n) => ({ kind: "points" as const, n, perShop: null })),
);
const rule: fc.Arbitrary<TierRule> = fc.oneof(
  line,
  fc
    .tuple(fc.constantFrom("all-of" as const, "any-of" as const), line, line)
    .filter(([, a, b]) => a.kind !== "areas" || b.kind !== "areas")
    .map(([kind, a, b]) => ({ kind, rules: [a, b] as [TierRule, TierRule] })),
);
const award = fc.constantFrom("draw" as const, "everyone" as const);
const evidence = fc.constantFrom(
  "none" as const,
  "standard" as const,
  "high" as const,
);

function tierOf(rule: TierRule) {
  return { ...walkTiers[0]!, evidence: "none" as const, rule };
}

test("a rule the form can show is read back as it is", () => {
  fc.assert(
    fc.property(rule, (rule) => {
      expect(ruleOf(linesOf(rule)!)).toEqual(rule);
    }),
  );
});

test("a stored tier goes through the form unchanged", () => {
  fc.assert(
    fc.property(rule, award, evidence, n, (rule, award, evidence, winners) => {
      const tier = { ...tierOf(rule), award, evidence, winners: winners * 999 };
      const row = tierRowOf(tier, streets);
      const filled = Object.fromEntries(
        Object.entries(row).filter(([, v]) => v !== ""),
      );
      const draft = tierRowSchema(streets).parse(filled);
      const { mark, valueYen, prizes } = tier;
      expect(draft).toMatchObject({
        mark,
        rule,
        valueYen,
        winners: tier.winners,
        award,
        evidence,
      });
      expect(editNames(prizes, draft.prizes)).toEqual(prizes);
    }),
  );
});

const kept: TierRule = { kind: "stamps", n: 9, perShop: null, perStreet: 1 };

it("a rule the form cannot show is kept, and nothing new can be of it", () => {
  expect(linesOf(kept)).toBeNull();
  expect(
    linesOf({ kind: "all-of", rules: [tierOf(kept).rule, kept, kept] }),
  ).toBeNull();
  const row = tierRowOf(tierOf(kept), streets);
  expect(row.kind).toBe("kept");
  const rally = rallyRowOf(
    {
      names: { ja: "x" },
      rules: plainRules,
      paper: null,
      startsOn: "2026-11-01",
      endsOn: "2026-11-30",
    },
    [],
  );
  const send = (id?: string) =>
    editionFormSchema(streets).safeParse({
      rally: { ...clean(rally), was: rowKey(rallyFields, rally), version: "1" },
      tiers: [{ ...clean(row), id }],
    });
  expect(send("t1").data?.tiers[0]?.draft?.rule).toBeNull();
  expect(send().error?.issues[0]).toMatchObject({ path: ["tiers", 0, "kind"] });
});

function clean(row: object) {
  return Object.fromEntries(Object.entries(row).filter(([, v]) => v !== ""));
}

it.each([
  [{ n: "" }, "n", "required"],
  [{ n: "0" }, "n", "out-of-range?least=1&most=99999"],
  [{ n: "1000" }, "n", "out-of-range?least=1&most=999"],
  [{ n: "三" }, "n", "not-a-number"],
  [{ valueYen: "20000000" }, "valueYen", "out-of-range?least=0&most=10000000"],
  [{ winners: "0" }, "winners", "out-of-range?least=1&most=100000"],
  [{ kind: "theme" }, "of", "required-theme"],
  [{ kind: "category" }, "of", "required-category"],
  [
    { kind: "areas", areas: "北＝渋谷" },
    "areas",
    "unknown-street?word=%E6%B8%8B%E8%B0%B7",
  ],
  [
    { kind: "areas", n: "2", areas: "北＝綱島" },
    "n",
    "unreachable-areas?n=2&most=1",
  ],
  [{ name: "あ".repeat(21) }, "name", "too-long?most=20"],
])("a tier with %j is refused at %s", (change, field, error) => {
  const row = clean({
    ...tierRowOf(tierOf(kept), streets),
    kind: "stamps",
    n: "3",
    ...change,
  });
  const read = tierRowSchema(streets).safeParse(row);
  expect(
    read.error?.issues.map(({ path, message }) => [path[0], message]),
  ).toContainEqual([field, error]);
});

describe("two officials", () => {
  const text = fc.constantFrom("a", "b", "c");
  const version = fc.integer({ min: 1, max: 3 });
  test("never overwrite what they have not seen", () => {
    fc.assert(
      fc.property(
        text,
        text,
        text,
        version,
        version,
        (was, typed, now, version, versionNow) => {
          const change = judgeChange({ was, typed, now, version, versionNow });
          if (change === "changed") expect(version).toBe(versionNow);
          if (typed === was) expect(change).toBe("untouched");
          if (typed !== was && typed !== now && version !== versionNow)
            expect(change).toBe("conflict");
        },
      ),
    );
  });
  it("line ends and blanks of a browser are no change", () => {
    const row = { areas: "a\nb", name: "x" };
    const sent = { areas: "a\r\nb", name: " x " };
    expect(rowKey(tierFields, sent)).toBe(rowKey(tierFields, row));
  });
});

it("data is the same whatever the order of its names", () => {
  expect(
    sameData({ a: 1, b: { c: 2, d: 3 } }, { b: { d: 3, c: 2 }, a: 1 }),
  ).toBe(true);
  expect(sameData({ a: [1, 2] }, { a: [2, 1] })).toBe(false);
});
