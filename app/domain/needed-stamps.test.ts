import { describe, expect, it } from "vitest";
import { stampsRule, type TierRule } from "./edition.ts";
import { neededStamps, withEvidence } from "./needed-stamps.ts";

const edition = { streetIds: ["a", "b", "c"] };
const points: TierRule = { kind: "points", n: 10, perShop: null };

describe("neededStamps", () => {
  it.each<[TierRule, number]>([
    [stampsRule(9), 9],
    [{ kind: "streets", n: 2 }, 2],
    [{ kind: "all-streets" }, 3],
    [points, 1],
    [{ kind: "all-of", rules: [stampsRule(5), { kind: "all-streets" }] }, 5],
    [{ kind: "any-of", rules: [stampsRule(5), { kind: "all-streets" }] }, 3],
  ])("of %j is %i", (rule, n) => {
    expect(neededStamps(rule, edition)).toBe(n);
  });

  it("counts points by the most that one stamp gives", () => {
    expect(neededStamps(points, edition, 3)).toBe(4);
    expect(neededStamps(points, edition, 0)).toBe(10);
  });
});

describe("withEvidence", () => {
  it("asks for nothing by default", () => {
    expect(withEvidence(stampsRule(9), "none", edition)).toEqual(stampsRule(9));
  });

  it.each([
    ["standard", 9, 3, 50],
    ["standard", 4, 2, 50],
    ["high", 9, 5, 80],
    ["high", 6, 3, 80],
  ] as const)("%s of %i stamps wants %i at %i", (preset, of, n, atLeast) => {
    expect(withEvidence(stampsRule(of), preset, edition)).toEqual({
      kind: "all-of",
      rules: [
        stampsRule(of),
        { kind: "evidence", n, atLeast, perShop: null, perStreet: null },
      ],
    });
  });
});
