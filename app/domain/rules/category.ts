import { z } from "zod";
import { capFields, countCapped } from "./caps.ts";
import {
  countTo,
  type CountedStamp,
  type Edition,
  type Progress,
} from "./counted-stamp.ts";

/** At least so many stamps from shops of one category. */
export const categoryRuleSchema = z.object({
  kind: z.literal("category"),
  category: z.string().min(1).max(40),
  n: z.int().min(1).max(999),
  ...capFields,
});

export type CategoryRule = z.infer<typeof categoryRuleSchema>;

export function categoryProgress(
  rule: CategoryRule,
  stamps: CountedStamp[],
  edition: Edition,
): Progress {
  const { category } = rule;
  const own = stamps.filter((stamp) => stamp.category === category);
  const have = countCapped(own, rule, edition);
  return countTo(rule.n, have, (n) => ({ kind: "category", category, n }));
}
