import type { EvidencePreset, TierRule } from "./edition.ts";
import type { Edition } from "./rules/counted-stamp.ts";

const PRESETS = {
  standard: { share: 1 / 3, atLeast: 50 },
  high: { share: 1 / 2, atLeast: 80 },
};

/**
 * The fewest stamps that can reach a tier. Points count as one stamp for
 * `mostPoints` of them, the most any checkpoint gives; when that is not told,
 * as one stamp in all.
 */
export function neededStamps(
  rule: TierRule,
  edition: Edition,
  mostPoints?: number,
): number {
  switch (rule.kind) {
    case "all-streets":
      return Math.max(1, edition.streetIds.length);
    case "points":
      return Math.ceil(rule.n / Math.max(1, mostPoints ?? rule.n));
    case "all-of":
      return Math.max(
        ...rule.rules.map((part) => neededStamps(part, edition, mostPoints)),
      );
    case "any-of":
      return Math.min(
        ...rule.rules.map((part) => neededStamps(part, edition, mostPoints)),
      );
    default:
      return rule.n;
  }
}

/**
 * A tier's rule with the preset's demand on evidence: `standard` wants a third
 * of the needed stamps at 50 or more, `high` a half at 80 or more, both rounded
 * up; `none` leaves the rule as it is.
 */
export function withEvidence(
  rule: TierRule,
  preset: EvidencePreset,
  edition: Edition,
  mostPoints?: number,
): TierRule {
  if (preset === "none") return rule;
  const { share, atLeast } = PRESETS[preset];
  const n = Math.ceil(neededStamps(rule, edition, mostPoints) * share);
  const caps = { perShop: null, perStreet: null };
  return {
    kind: "all-of",
    rules: [rule, { kind: "evidence", n, atLeast, ...caps }],
  };
}
