import type { Award } from "./edition.ts";
import type { LawSource } from "./law-source.ts";

/** 一般懸賞, or 共同懸賞 of the shops of an area, or of one street (商店街). */
export type PrizeSystem = "general" | "joint" | "joint-street";

export type PrizeTier = {
  id: string;
  award: Award;
  neededStamps: number;
  valueYen: number;
  winners: number;
};

export type PrizeFinding =
  | {
      rule: "prize-value";
      tierId: string;
      ok: boolean;
      limitYen: number;
      actualYen: number;
      overYen: number;
      formula: {
        system: PrizeSystem | "everyone";
        stamps: number;
        yenAStamp: number;
        transactionYen: number;
      };
      source: LawSource;
    }
  | {
      rule: "prize-total";
      ok: boolean;
      limitYen: number;
      actualYen: number;
      overYen: number;
      formula: { system: PrizeSystem; salesYen: number; percent: number };
      source: LawSource;
    }
  | {
      rule: "sales-unknown";
      ok: false;
      actualYen: number;
      formula: { percent: number };
      source: LawSource;
    }
  | {
      rule: "street-times" | "street-days";
      ok: boolean;
      limit: number;
      actual: number;
      source: LawSource;
    };

export type PrizePlan = {
  system: PrizeSystem;
  minimumYen: number;
  expectedSalesYen: number | null;
  tiers: PrizeTier[];
  streetYear?: { times: number; days: number };
};
