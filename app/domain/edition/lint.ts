import type {
  Award,
  EvidencePreset,
  RallyRules,
  TierRule,
} from "../edition.ts";
import { neededStamps } from "../needed-stamps.ts";
import { shopLimit } from "../period-key.ts";
import { judgePrizes, type PrizeFinding } from "../prize-law.ts";
import { type EvidenceGap, judgeEvidenceOffer } from "./evidence-offer.ts";
import { editionOf, mostPoints, type Offered } from "./offered.ts";
import { judgeReach, type Unreachable } from "./reach.ts";

export type JudgedTier = {
  id: string;
  rule: TierRule;
  award: Award;
  valueYen: number;
  winners: number;
  evidence: EvidencePreset;
};

type Rules = Pick<RallyRules, "repeat" | "minimumYen" | "prizeFrame">;

/** The legal lint of a rally's tiers (never blocks anything). */
export function lintTiers(
  rules: Rules,
  tiers: JudgedTier[],
  offered: Offered[],
  wardStreets: string[],
): PrizeFinding[] {
  const edition = editionOf(offered, rules, wardStreets);
  const most = mostPoints(offered);
  const frame = rules.prizeFrame;
  return judgePrizes({
    system: frame?.system ?? "general",
    minimumYen: rules.minimumYen,
    expectedSalesYen: frame?.expectedSalesYen ?? null,
    ...(frame?.streetYear ? { streetYear: frame.streetYear } : {}),
    tiers: tiers.map(({ id, rule, award, valueYen, winners }) => ({
      id,
      award,
      valueYen,
      winners,
      neededStamps: neededStamps(rule, edition, most),
    })),
  });
}

/** What makes a tier impossible with the checkpoints offered; nothing is judged before there is one. */
export function judgeTier(
  rules: Pick<RallyRules, "repeat">,
  tier: Pick<JudgedTier, "rule" | "evidence">,
  offered: Offered[],
): { unreachable: Unreachable | null; gaps: EvidenceGap[] } {
  if (offered.length === 0) return { unreachable: null, gaps: [] };
  return {
    unreachable: judgeReach(tier.rule, offered, shopLimit(rules.repeat)),
    gaps: judgeEvidenceOffer(tier.evidence, offered),
  };
}

/** Tiers in the order residents meet them: by needed stamps, then by value in yen. */
export function inOrder<Tier extends { rule: TierRule; valueYen: number }>(
  tiers: Tier[],
  offered: Offered[],
  rules: Pick<RallyRules, "repeat">,
  wardStreets: string[],
): Tier[] {
  const edition = editionOf(offered, rules, wardStreets);
  const most = mostPoints(offered);
  const needed = (tier: Tier) => neededStamps(tier.rule, edition, most);
  return tiers.toSorted(
    (a, b) => needed(a) - needed(b) || a.valueYen - b.valueYen,
  );
}
