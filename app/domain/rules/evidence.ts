import { z } from "zod";
import { capFields, countCapped } from "./caps.ts";
import {
  countTo,
  type CountedStamp,
  type Edition,
  type Progress,
} from "./counted-stamp.ts";

/** So many stamps proved by evidence of at least so much (0–100). */
export const evidenceRuleSchema = z.object({
  kind: z.literal("evidence"),
  n: z.int().min(1).max(999),
  atLeast: z.int().min(0).max(100),
  ...capFields,
});

export type EvidenceRule = z.infer<typeof evidenceRuleSchema>;

export function evidenceProgress(
  rule: EvidenceRule,
  stamps: CountedStamp[],
  edition: Edition,
): Progress {
  const { atLeast } = rule;
  const strong = stamps.filter((stamp) => stamp.evidence >= atLeast);
  const have = countCapped(strong, rule, edition);
  return countTo(rule.n, have, (n) => ({ kind: "evidence", n, atLeast }));
}
