import { z } from "zod";
import { capFields, countCapped } from "./caps.ts";
import {
  countTo,
  type CountedStamp,
  type Edition,
  type Progress,
} from "./counted-stamp.ts";

/** At least so many stamps from checkpoints of one theme, such as symbol spots. */
export const themeRuleSchema = z.object({
  kind: z.literal("theme"),
  theme: z.string().min(1).max(40),
  n: z.int().min(1).max(999),
  ...capFields,
});

export type ThemeRule = z.infer<typeof themeRuleSchema>;

export function themeProgress(
  rule: ThemeRule,
  stamps: CountedStamp[],
  edition: Edition,
): Progress {
  const { theme } = rule;
  const own = stamps.filter((stamp) => stamp.themes.includes(theme));
  const have = countCapped(own, rule, edition);
  return countTo(rule.n, have, (n) => ({ kind: "theme", theme, n }));
}
