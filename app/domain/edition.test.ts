import { describe, expect, it } from "vitest";
import { rallyRulesSchema, tierRuleSchema } from "./edition.ts";

describe("rallyRulesSchema", () => {
  it("makes the plainest rally of nothing", () => {
    expect(rallyRulesSchema.parse({})).toEqual({
      repeat: { kind: "once" },
      minimumYen: 0,
      entries: "once",
      award: "draw",
      evidence: "none",
    });
  });

  it("takes at most four stamps a shop, one a day", () => {
    const repeat = { kind: "times", total: 4 };
    expect(rallyRulesSchema.parse({ repeat }).repeat).toEqual({
      kind: "times",
      perDay: 1,
      total: 4,
    });
  });

  it.each([
    { minimumYen: -1 },
    { minimumYen: 1.5 },
    { repeat: { kind: "times" } },
    { entries: "weekly" },
    { evidence: "some" },
  ])("refuses %j", (rules) => {
    expect(rallyRulesSchema.safeParse(rules).success).toBe(false);
  });
});

describe("tierRuleSchema", () => {
  it("fills in caps", () => {
    expect(tierRuleSchema.parse({ kind: "stamps", n: 3 })).toEqual({
      kind: "stamps",
      n: 3,
      perShop: null,
      perStreet: null,
    });
  });

  it("takes five of which three are symbol spots", () => {
    const rule = {
      kind: "all-of",
      rules: [
        { kind: "stamps", n: 5 },
        { kind: "theme", theme: "symbol", n: 3 },
      ],
    };
    expect(tierRuleSchema.safeParse(rule).success).toBe(true);
  });

  it.each([
    { kind: "stamps", n: 0 },
    { kind: "stamps" },
    { kind: "unknown", n: 1 },
    { kind: "all-of", rules: [] },
    { kind: "any-of", rules: Array(11).fill({ kind: "all-streets" }) },
    { kind: "all-of", rules: [{ kind: "any-of", rules: [{ kind: "x" }] }] },
    { kind: "areas", n: 2, areas: [{ name: "北", streets: ["a"] }] },
    { kind: "evidence", n: 1, atLeast: 101 },
  ])("refuses %j", (rule) => {
    expect(tierRuleSchema.safeParse(rule).success).toBe(false);
  });
});
