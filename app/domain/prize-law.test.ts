import { describe, expect, it } from "vitest";
import {
  judgePrizes,
  prizeLimitYen,
  transactionYen,
  type PrizePlan,
} from "./prize-law.ts";

const tier = {
  id: "C",
  award: "draw" as const,
  neededStamps: 3,
  valueYen: 6_000,
  winners: 10,
};
const plan: PrizePlan = {
  system: "general",
  minimumYen: 0,
  expectedSalesYen: 3_000_000,
  tiers: [tier],
};

describe("the most one prize may be worth", () => {
  it.each([
    ["general", 3, 0, 6_000],
    ["general", 6, 0, 12_000],
    ["general", 9, 0, 18_000],
    ["general", 3, 500, 30_000],
    ["general", 9, 1_000, 100_000],
    ["general", 49, 100, 98_000],
    ["joint", 3, 0, 300_000],
    ["joint-street", 3, 0, 300_000],
    ["everyone", 3, 0, 200],
    ["everyone", 9, 0, 200],
    ["everyone", 10, 0, 200],
    ["everyone", 9, 111, 200],
    ["everyone", 11, 0, 220],
    ["everyone", 3, 500, 300],
  ] as const)("%s, %i stamps of ¥%i: ¥%i", (system, stamps, yen, limit) => {
    expect(prizeLimitYen(system, transactionYen(stamps, yen))).toBe(limit);
  });
});

describe("judgePrizes", () => {
  it("shows how a prize was measured", () => {
    const [value] = judgePrizes({
      ...plan,
      tiers: [{ ...tier, valueYen: 6_001 }],
    });
    expect(value).toEqual({
      rule: "prize-value",
      tierId: "C",
      ok: false,
      limitYen: 6_000,
      actualYen: 6_001,
      overYen: 1,
      formula: {
        system: "general",
        stamps: 3,
        yenAStamp: 100,
        transactionYen: 300,
      },
      source: {
        name: "消費者庁 景品規制の概要",
        url: expect.stringMatching(/^https:\/\/www\.caa\.go\.jp\//),
      },
    });
  });

  it("adds up the prizes against the expected sales", () => {
    const total = (more: Partial<PrizePlan>) =>
      judgePrizes({ ...plan, ...more }).find((f) => f.rule === "prize-total");
    expect(total({})).toMatchObject({ ok: true, limitYen: 60_000 });
    expect(total({ expectedSalesYen: 2_999_999 })).toMatchObject({
      ok: false,
      limitYen: 59_999,
      actualYen: 60_000,
      overYen: 1,
    });
    expect(
      total({ system: "joint", expectedSalesYen: 2_000_000 }),
    ).toMatchObject({ ok: true, limitYen: 60_000 });
  });

  it("asks for the expected sales", () => {
    const findings = judgePrizes({ ...plan, expectedSalesYen: null });
    expect(findings.map((f) => [f.rule, f.ok])).toEqual([
      ["prize-value", true],
      ["sales-unknown", false],
    ]);
  });

  it("judges what everyone gets by itself, outside the total", () => {
    const tiers = [
      { ...tier, award: "everyone" as const, valueYen: 201, winners: 999 },
    ];
    const findings = judgePrizes({ ...plan, system: "joint", tiers });
    expect(findings).toHaveLength(1);
    expect(findings[0]).toMatchObject({ ok: false, limitYen: 200, overYen: 1 });
  });

  it("counts a street's year", () => {
    const street = (times: number, days: number) =>
      judgePrizes({
        ...plan,
        system: "joint-street",
        tiers: [],
        streetYear: { times, days },
      }).map((f) => f.ok);
    expect(street(3, 70)).toEqual([true, true]);
    expect(street(4, 70)).toEqual([false, true]);
    expect(street(3, 71)).toEqual([true, false]);
    expect(
      judgePrizes({ ...plan, streetYear: { times: 9, days: 9 } }),
    ).toHaveLength(2);
  });
});
