import type { RallyRules } from "../edition.ts";
import { errorWord } from "./error-word.ts";
import { type JudgedTier, judgeTier } from "./lint.ts";
import type { Offered } from "./offered.ts";

const SHOPS_NAMED = 8;

export type TierErrors = { n: string | null; evidence: string | null };

/** Why a tier cannot be, as words for beside its fields; null where nothing is wrong. */
export function tierErrors(
  rules: Pick<RallyRules, "repeat">,
  tier: Pick<JudgedTier, "rule" | "evidence">,
  offered: Offered[],
): TierErrors {
  const { unreachable, gaps } = judgeTier(rules, tier, offered);
  const [gap] = gaps;
  return {
    n:
      unreachable &&
      errorWord(`unreachable-${unreachable.kind}`, {
        n: unreachable.n,
        most: unreachable.most,
        of: unreachable.of,
      }),
    evidence: gap
      ? errorWord("evidence-gap", {
          street: gap.streetName,
          total: gap.total,
          able: gap.able,
          shops: namesOf(gap.shops),
        })
      : null,
  };
}

function namesOf(shops: string[]): string {
  const named = shops.slice(0, SHOPS_NAMED).join("、");
  const more = shops.length - SHOPS_NAMED;
  return more > 0 ? `${named}（+${more}）` : named;
}
