import { CAA_PREMIUM_RULES } from "./law-source.ts";
import { prizeLimitYen, transactionYen } from "./prize-limit.ts";
import type { PrizeFinding, PrizePlan, PrizeTier } from "./prize-plan.ts";

export { prizeLimitYen, transactionYen } from "./prize-limit.ts";
export type { PrizeFinding, PrizePlan } from "./prize-plan.ts";

const STREET_MOST_TIMES = 3;
const STREET_MOST_DAYS = 70;

/**
 * A lint of a rally's prizes, not legal advice: each tier's prize against its
 * limit; all drawn prizes together against 2 % of the expected sales (3 % joint),
 * `sales-unknown` when none are given; and for one street at most 3 times and 70
 * days a year, this rally included. Findings that hold come with `ok: true`.
 */
export function judgePrizes(plan: PrizePlan): PrizeFinding[] {
  return [
    ...plan.tiers.map((tier) => judgeValue(plan, tier)),
    ...judgeTotal(plan),
    ...judgeStreetYear(plan),
  ];
}

function judgeValue(plan: PrizePlan, tier: PrizeTier): PrizeFinding {
  const system = tier.award === "everyone" ? "everyone" : plan.system;
  const transaction = transactionYen(tier.neededStamps, plan.minimumYen);
  return {
    rule: "prize-value",
    tierId: tier.id,
    ...compare(tier.valueYen, prizeLimitYen(system, transaction)),
    formula: {
      system,
      stamps: tier.neededStamps,
      yenAStamp: transactionYen(1, plan.minimumYen),
      transactionYen: transaction,
    },
    source: CAA_PREMIUM_RULES,
  };
}

function judgeTotal(plan: PrizePlan): PrizeFinding[] {
  const drawn = plan.tiers.filter((tier) => tier.award === "draw");
  if (drawn.length === 0) return [];
  const total = drawn.reduce(
    (sum, tier) => sum + tier.valueYen * tier.winners,
    0,
  );
  const percent = plan.system === "general" ? 2 : 3;
  const { system, expectedSalesYen: salesYen } = plan;
  const source = CAA_PREMIUM_RULES;
  if (salesYen === null) {
    const formula = { percent };
    return [
      { rule: "sales-unknown", ok: false, actualYen: total, formula, source },
    ];
  }
  const limit = Math.floor((salesYen * percent) / 100);
  const formula = { system, salesYen, percent };
  return [{ rule: "prize-total", ...compare(total, limit), formula, source }];
}

function judgeStreetYear(plan: PrizePlan): PrizeFinding[] {
  if (plan.system !== "joint-street" || plan.streetYear === undefined) {
    return [];
  }
  const { times, days } = plan.streetYear;
  const source = CAA_PREMIUM_RULES;
  return [
    {
      rule: "street-times",
      ok: times <= STREET_MOST_TIMES,
      limit: STREET_MOST_TIMES,
      actual: times,
      source,
    },
    {
      rule: "street-days",
      ok: days <= STREET_MOST_DAYS,
      limit: STREET_MOST_DAYS,
      actual: days,
      source,
    },
  ];
}

function compare(actualYen: number, limitYen: number) {
  const overYen = Math.max(0, actualYen - limitYen);
  return { ok: overYen === 0, limitYen, actualYen, overYen };
}
