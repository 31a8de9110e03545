import type { RuleList, TierRule } from "./edition.ts";
import { allOfProgress } from "./rules/all-of.ts";
import { allStreetsProgress } from "./rules/all-streets.ts";
import { anyOfProgress } from "./rules/any-of.ts";
import { areasProgress } from "./rules/areas.ts";
import { categoryProgress } from "./rules/category.ts";
import type { CountedStamp, Edition, Progress } from "./rules/counted-stamp.ts";
import { evidenceProgress } from "./rules/evidence.ts";
import { pointsProgress } from "./rules/points.ts";
import { stampsProgress } from "./rules/stamps.ts";
import { streetsProgress } from "./rules/streets.ts";
import { themeProgress } from "./rules/theme.ts";

export type {
  CountedStamp,
  Edition,
  Missing,
  Progress,
} from "./rules/counted-stamp.ts";

/**
 * How far a set of counted stamps has come towards a tier. The order of the
 * stamps does not matter, and another stamp never takes anything away.
 */
export function tierProgress(
  rule: TierRule,
  stamps: CountedStamp[],
  edition: Edition,
): Progress {
  switch (rule.kind) {
    case "stamps":
      return stampsProgress(rule, stamps, edition);
    case "streets":
      return streetsProgress(rule, stamps);
    case "all-streets":
      return allStreetsProgress(stamps, edition);
    case "areas":
      return areasProgress(rule, stamps);
    case "category":
      return categoryProgress(rule, stamps, edition);
    case "theme":
      return themeProgress(rule, stamps, edition);
    case "points":
      return pointsProgress(rule, stamps, edition);
    case "evidence":
      return evidenceProgress(rule, stamps, edition);
    case "all-of":
      return allOfProgress(judgeParts(rule.rules, stamps, edition));
    case "any-of":
      return anyOfProgress(judgeParts(rule.rules, stamps, edition));
  }
}

/**
 * The tier to name next (「あと2こでB賞」): of those not reached, the one that lacks
 * least, the earlier of equals. Null when every tier is reached.
 */
export function nextTier<Tier extends { rule: TierRule }>(
  tiers: Tier[],
  stamps: CountedStamp[],
  edition: Edition,
): { tier: Tier; progress: Progress } | null {
  const open = tiers
    .map((tier) => ({
      tier,
      progress: tierProgress(tier.rule, stamps, edition),
    }))
    .filter(({ progress }) => !progress.reached);
  return open.reduce<(typeof open)[number] | null>(
    (best, next) =>
      best === null || lacking(next.progress) < lacking(best.progress)
        ? next
        : best,
    null,
  );
}

function judgeParts(
  [lead, ...others]: RuleList,
  stamps: CountedStamp[],
  edition: Edition,
): [Progress, ...Progress[]] {
  return [
    tierProgress(lead, stamps, edition),
    ...others.map((rule) => tierProgress(rule, stamps, edition)),
  ];
}

function lacking(progress: Progress): number {
  return progress.missing.reduce((sum, missing) => sum + missing.n, 0);
}
